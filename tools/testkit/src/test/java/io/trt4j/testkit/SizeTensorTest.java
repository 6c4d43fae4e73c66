package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Outputs whose size the plugin finds out, on the host engine, in every version of TensorRT. */
class SizeTensorTest {
    private static final String NAME = "Trt4jHostPositive";

    private final int before = NativeObjects.implemented();
    private final List<String> told = new ArrayList<>();
    private DataType sizeType = DataType.kINT32;
    /** Written in place of the right size. */
    private Long size;

    private RuntimeException failure;
    private Shapes shapes = SizeTensorTest::positiveAndRest;

    record Nothing() {}

    private interface Shapes {
        IDimensionExpr[][] of(IDimensionExpr n, IExprBuilder builder);
    }

    /** As many as there are positive numbers, how many that is, and as many as there are others. */
    private static IDimensionExpr[][] positiveAndRest(IDimensionExpr n, IExprBuilder builder) {
        IDimensionExpr half = builder.operation(DimensionOperation.kFLOOR_DIV, n, builder.constant(2));
        IDimensionExpr k = builder.declareSizeTensor(1, half, n);
        assertThat(k.isSizeTensor()).isTrue();
        assertThat(k.isConstant()).isFalse();
        assertThat(half.isSizeTensor()).isFalse();
        IDimensionExpr rest = builder.operation(DimensionOperation.kSUB, n, k);
        assertThat(rest.isSizeTensor()).isFalse();
        return new IDimensionExpr[][] {{k, builder.constant(1)}, {}, {rest}};
    }

    /** The positive numbers of the input, how many there are, and the other numbers. */
    private final class Positive implements PluginV3<Nothing> {
        @Override
        public int getNbOutputs() {
            return 3;
        }

        @Override
        public IDimensionExpr[][] getOutputShapes(
                IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IExprBuilder exprBuilder) {
            return shapes.of(inputs[0][0], exprBuilder);
        }

        @Override
        public DataType[] getOutputDataTypes(DataType[] inputTypes) {
            return new DataType[] {DataType.kINT32, sizeType, DataType.kINT32};
        }

        @Override
        public boolean supportsFormatCombination(
                int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            return inOut[pos].desc().type() == (pos == 2 ? sizeType : DataType.kINT32);
        }

        @Override
        public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            told.add("configured for " + HostTensorDesc.text(out[0].desc().dims()) + ": " + HostTensorDesc.text(out[0].min())
                    + " to " + HostTensorDesc.text(out[0].max()) + ", usually " + HostTensorDesc.text(out[0].opt()));
        }

        @Override
        public void onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) {
            told.add("told of " + HostTensorDesc.text(out[0].dims()) + ", " + HostTensorDesc.text(out[1].dims()) + ", "
                    + HostTensorDesc.text(out[2].dims()));
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            if (failure != null) {
                throw failure;
            }
            long n = inputDesc.volume(0);
            MemorySegment x = Calls.memory(inputs.get(0), 4 * n);
            MemorySegment positive = Calls.memory(outputs.get(0), 4 * n);
            MemorySegment others = Calls.memory(outputs.get(2), 4 * n);
            int found = 0;
            for (int i = 0; i < n; i++) {
                int value = x.getAtIndex(JAVA_INT, i);
                if (value > 0) {
                    positive.setAtIndex(JAVA_INT, found++, value);
                } else {
                    others.setAtIndex(JAVA_INT, i - found, value);
                }
            }
            long written = size == null ? found : size;
            MemorySegment count = Calls.memory(outputs.get(1), 8);
            if (sizeType == DataType.kINT64) {
                count.set(JAVA_LONG, 0, written);
            } else {
                count.set(JAVA_INT, 0, (int) written);
            }
        }
    }

    private PluginV3Registration<Nothing> register() {
        return Plugins.registerV3(NAME, "1", Nothing.class, (nothing, phase) -> new Positive());
    }

    private static byte[] build(int n) {
        HostNetwork network = new HostNetwork(NAME, "1", "", new PluginFieldCollection(List.of()))
                .addInput("x", DataType.kINT32, Dims.of(n))
                .setOutputNames("positive", "count", "others");
        if (n < 0) {
            network.addOptimizationProfile(new HostProfile().setDimensions("x", Dims.of(2), Dims.of(4), Dims.of(9)));
        }
        return HostEngine.build(network);
    }

    private static void run(HostExecutionContext context, int[] x, int[] positive, int[] others) {
        context.setTensorAddress("x", MemorySegment.ofArray(x));
        context.setTensorAddress("positive", MemorySegment.ofArray(positive));
        context.setTensorAddress("count", MemorySegment.ofArray(new long[1]));
        context.setTensorAddress("others", MemorySegment.ofArray(others));
        context.enqueue();
    }

    @BeforeEach
    void sizeTensorsExist() {
        assumeTrue(TensorRT.version().major() >= 10, "size tensors are in TensorRT 10.0 and newer");
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = DataType.class,
            names = {"kINT32", "kINT64"})
    void anOutputIsAsLongAsItsContents(DataType type) {
        sizeType = type;
        try (var registration = register();
                HostEngine engine = HostEngine.deserialize(build(5));
                HostExecutionContext context = engine.createExecutionContext()) {
            assertThat(engine.outputs().get(0).dims()).isEqualTo(Dims.of(-1, 1));
            assertThat(context.getTensorShape("positive")).isEqualTo(Dims.of(-1, 1));
            assertThat(context.getTensorShape("count")).isEqualTo(Dims.of());
            int[] positive = new int[2];
            int[] others = new int[3];
            run(context, new int[] {1, -2, 0, 4, -5}, positive, others);
            assertThat(positive).containsExactly(1, 4);
            assertThat(others).containsExactly(-2, 0, -5);
            assertThat(context.getTensorShape("positive")).isEqualTo(Dims.of(2, 1));
            assertThat(context.getTensorShape("others")).isEqualTo(Dims.of(3));
            run(context, new int[] {0, 0, 0, 0, 0}, new int[0], new int[5]);
            assertThat(context.getTensorShape("positive")).isEqualTo(Dims.of(0, 1));
            run(context, new int[] {1, 2, 3, 4, 5}, new int[5], new int[0]);
            assertThat(context.getTensorShape("positive")).isEqualTo(Dims.of(5, 1));
        }
    }

    @Test
    void thePluginIsToldThatItsSizeIsNotKnown() {
        try (var registration = register();
                HostEngine engine = HostEngine.deserialize(build(-1));
                HostExecutionContext context = engine.createExecutionContext()) {
            context.setInputShape("x", Dims.of(3));
            run(context, new int[] {1, 2, -3}, new int[2], new int[1]);
            assertThat(told)
                    .containsExactly("configured for -1x1: 0x1 to 9x1, usually 2x1", "told of -1x1, a scalar, -1");
            assertThat(context.getTensorShape("positive")).isEqualTo(Dims.of(2, 1));
            context.setInputShape("x", Dims.of(4));
            assertThat(context.getTensorShape("positive")).isEqualTo(Dims.of(-1, 1));
        }
    }

    @Test
    void memoryThatIsTooSmallIsLeftAsItIs() {
        try (var registration = register();
                HostEngine engine = HostEngine.deserialize(build(3));
                HostExecutionContext context = engine.createExecutionContext()) {
            int[] positive = {7};
            int[] others = {7};
            assertThatThrownBy(() -> run(context, new int[] {1, 2, -3}, positive, others))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The memory for the output positive has 4 bytes; 8 are needed.");
            assertThat(positive).containsExactly(7);
            assertThat(others).containsExactly(7);
            assertThat(context.getTensorShape("positive")).isEqualTo(Dims.of(2, 1));
            run(context, new int[] {1, 2, -3}, new int[2], others);
            assertThat(others).containsExactly(-3);
        }
    }

    @ParameterizedTest
    @CsvSource({"4, kINT32", "-1, kINT32", "-1, kINT64", "4294967297, kINT64"})
    void aSizeOutOfBoundsIsRefused(long wrong, DataType type) {
        sizeType = type;
        try (var registration = register();
                HostEngine engine = HostEngine.deserialize(build(3));
                HostExecutionContext context = engine.createExecutionContext()) {
            int[] others = {7, 7, 7};
            run(context, new int[] {1, 2, 3}, new int[3], others);
            size = wrong;
            assertThatThrownBy(() -> run(context, new int[] {1, 2, -3}, new int[9], others))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessage(NAME + ".enqueue wrote the size " + wrong + " into output 1 (count), which must be from"
                            + " 0 to 3, the bound that getOutputShapes declared.");
            assertThat(others).containsExactly(7, 7, 7);
            assertThat(context.getTensorShape("positive")).isEqualTo(Dims.of(-1, 1));
        }
    }

    @Test
    void aRunThatFailsLeavesNoShape() {
        try (var registration = register();
                HostEngine engine = HostEngine.deserialize(build(1));
                HostExecutionContext context = engine.createExecutionContext()) {
            run(context, new int[] {1}, new int[1], new int[0]);
            failure = new IllegalStateException("no");
            assertThatThrownBy(() -> run(context, new int[] {1}, new int[1], new int[0]))
                    .isInstanceOf(TensorRTException.class)
                    .hasCause(failure);
            assertThat(context.getTensorShape("positive")).isEqualTo(Dims.of(-1, 1));
        }
    }

    private void refused(Shapes wrong, String message) {
        shapes = wrong;
        try (var registration = register()) {
            assertThatThrownBy(() -> build(3))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining(message);
        }
    }

    private static IDimensionExpr size(IExprBuilder builder, int output, IDimensionExpr most) {
        return builder.declareSizeTensor(output, builder.constant(1), most);
    }

    @Test
    void anOutputThatHoldsASizeIsAScalar() {
        refused(
                (n, builder) -> new IDimensionExpr[][] {{size(builder, 1, n)}, {builder.constant(1)}, {n}},
                "The output 1 of the plugin " + NAME + " holds a size, so it must be a scalar; its shape is 1.");
    }

    @Test
    void anOutputThatHoldsASizeIsOfWholeNumbers() {
        sizeType = DataType.kFLOAT;
        refused(
                SizeTensorTest::positiveAndRest,
                "The output 1 of the plugin " + NAME + " holds a size, so its type must be kINT32 or, since TensorRT"
                        + " 10.6, kINT64; it is kFLOAT.");
    }

    @Test
    void anOutputDoesNotHoldItsOwnSize() {
        refused(
                (n, builder) -> new IDimensionExpr[][] {{size(builder, 0, n)}, {}, {n}},
                "The shape of output 0 of the plugin " + NAME + " depends on the size in itself.");
    }

    @Test
    void aSizeIsDeclaredOnce() {
        refused(
                (n, builder) -> new IDimensionExpr[][] {{size(builder, 1, n)}, {}, {size(builder, 1, n)}},
                "Output 1 was declared a size tensor already: use the expression that this gave.");
    }

    @ParameterizedTest
    @CsvSource({"3", "-1"})
    void aSizeIsInAnOutputThatThereIs(int output) {
        refused(
                (n, builder) -> new IDimensionExpr[][] {{size(builder, output, n)}, {}, {n}},
                "There is no output " + output + " to hold a size: the plugin has 3.");
    }

    @Test
    void theBoundOfASizeIsNoSize() {
        refused(
                (n, builder) -> {
                    IDimensionExpr twice = builder.operation(DimensionOperation.kSUM, n, size(builder, 1, n));
                    return new IDimensionExpr[][] {{size(builder, 2, twice)}, {}, {}};
                },
                "The expected and the largest size in output 2 must not depend on a size tensor.");
    }

    @Test
    void aBoundBelowZeroIsRefused() {
        refused(
                (n, builder) -> new IDimensionExpr[][] {{size(builder, 1, builder.constant(-2))}, {}, {n}},
                "The size in output 1 would be at most -2 for inputs of [3].");
    }

    @Test
    void aShapeFunctionThatThrowsIsTheCause() {
        IllegalStateException no = new IllegalStateException("no shapes");
        shapes = (n, builder) -> {
            throw no;
        };
        try (var registration = register()) {
            assertThatThrownBy(() -> build(3))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining(NAME + ".getOutputShapes threw " + no)
                    .hasCause(no);
        }
    }
}
