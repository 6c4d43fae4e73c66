package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
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
import org.junit.jupiter.api.Test;

/** Shape inputs on the host engine, in every version of TensorRT. */
class ShapeInputTest {
    private static final String NAME = "Trt4jHostFirst";

    private final int before = NativeObjects.implemented();
    private final List<String> told = new ArrayList<>();

    record Nothing() {}

    /** The first numbers of its input: as many as the product of its shape input's two values and that of another. */
    private final class First implements PluginV3<Nothing> {
        @Override
        public DataType[] getOutputDataTypes(DataType[] inputTypes) {
            assertThat(inputTypes).containsExactly(DataType.kFLOAT);
            return inputTypes;
        }

        @Override
        public IDimensionExpr[][] getOutputShapes(
                IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IExprBuilder exprBuilder) {
            assertThat(shapeInputs).hasDimensions(2, 2);
            assertThat(shapeInputs[0][1].isConstant()).isFalse();
            IDimensionExpr rows = exprBuilder.operation(DimensionOperation.kPROD, shapeInputs[0][0], shapeInputs[0][1]);
            return new IDimensionExpr[][] {{rows, shapeInputs[1][0]}};
        }

        @Override
        public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            told.add(in.length + " in, out " + HostTensorDesc.text(out[0].min()) + " to " + HostTensorDesc.text(out[0].max())
                    + ", usually " + HostTensorDesc.text(out[0].opt()));
        }

        @Override
        public void onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) {
            told.add(in.length + " in, out " + HostTensorDesc.text(out[0].dims()));
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            assertThat(inputDesc.size()).isEqualTo(1);
            assertThat(inputs.size()).isEqualTo(1);
            long n = outputDesc.volume(0);
            Calls.memory(outputs.get(0), 4 * n).copyFrom(Calls.memory(inputs.get(0), 4 * n));
        }
    }

    private PluginV3Registration<Nothing> register() {
        return Plugins.registerV3(NAME, "1", Nothing.class, (nothing, phase) -> new First());
    }

    private static HostNetwork network() {
        return new HostNetwork(NAME, "1", "", new PluginFieldCollection(List.of()))
                .addInput("x", DataType.kFLOAT, Dims.of(24))
                .addShapeInput("rows", Dims.of(2))
                .addShapeInput("columns", Dims.of(1, 2))
                .setOutputNames("y");
    }

    private static HostProfile profile() {
        return new HostProfile()
                .setShapeValues("rows", new long[] {-1, -1}, new long[] {1, 2}, new long[] {2, 3})
                .setShapeValues("columns", new long[] {1, -9}, new long[] {2, 0}, new long[] {4, 9});
    }

    private static byte[] build() {
        return HostEngine.build(network().addOptimizationProfile(profile()).addOptimizationProfile(profile()));
    }

    private static void needsShapeInputs() {
        assumeTrue(TensorRT.version().major() >= 10, "shape inputs are in TensorRT 10.0 and newer");
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @Test
    void shapesFollowFromTheValues() {
        needsShapeInputs();
        try (var registration = register();
                HostEngine engine = HostEngine.deserialize(build());
                HostExecutionContext context = engine.createExecutionContext()) {
            assertThat(told).containsOnly("1 in, out 1x1 to 6x4, usually 2x2");
            assertThat(engine.shapeInputs()).extracting(HostTensorDesc::name).containsExactly("rows", "columns");
            assertThat(context.getTensorShape("columns")).isEqualTo(Dims.of(1, 2));
            told.clear();
            float[] x = new float[24];
            for (int i = 0; i < x.length; i++) {
                x[i] = i;
            }
            context.setTensorAddress("x", MemorySegment.ofArray(x));
            for (long columns = 1; columns <= 3; columns++) {
                context.setShapeInput("rows", 2, 2);
                context.setShapeInput("columns", columns, 0);
                assertThat(context.getTensorShape("y")).isEqualTo(Dims.of(4, columns));
                float[] y = new float[4 * (int) columns];
                context.setTensorAddress("y", MemorySegment.ofArray(y));
                context.enqueue();
                context.enqueue();
                for (int i = 0; i < y.length; i++) {
                    assertThat(y[i]).isEqualTo(i);
                }
            }
            assertThat(told).containsExactly("1 in, out 4x1", "1 in, out 4x2", "1 in, out 4x3");
        }
    }

    @Test
    void valuesAreCopied() {
        needsShapeInputs();
        try (var registration = register();
                HostEngine engine = HostEngine.deserialize(build());
                HostExecutionContext context = engine.createExecutionContext()) {
            long[] rows = {1, 2};
            context.setShapeInput("rows", rows);
            rows[0] = 2;
            context.setShapeInput("columns", 3, 0);
            assertThat(context.getTensorShape("y")).isEqualTo(Dims.of(2, 3));
        }
    }

    @Test
    void valuesThatWereNotSetAreMissed() {
        needsShapeInputs();
        try (var registration = register();
                HostEngine engine = HostEngine.deserialize(build());
                HostExecutionContext context = engine.createExecutionContext()) {
            context.setShapeInput("rows", 1, 1);
            String message = "The values of the shape input columns were not set by setShapeInput (a change of profile"
                    + " resets them).";
            assertThatIllegalStateException().isThrownBy(context::enqueue).withMessage(message);
            assertThatIllegalStateException()
                    .isThrownBy(() -> context.getTensorShape("y"))
                    .withMessage(message);
            context.setShapeInput("columns", 1, 1);
            assertThat(context.getTensorShape("y")).isEqualTo(Dims.of(1, 1));
            context.setOptimizationProfile(1);
            assertThatIllegalStateException()
                    .isThrownBy(context::enqueue)
                    .withMessageContaining("The values of the shape input rows were not set");
        }
    }

    @Test
    void wrongValuesAreRefused() {
        needsShapeInputs();
        try (var registration = register();
                HostEngine engine = HostEngine.deserialize(build());
                HostExecutionContext context = engine.createExecutionContext()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> context.setShapeInput("rows", 1))
                    .withMessage("The shape input rows has 2 elements; 1 values were given: [1].");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> context.setShapeInput("rows", 1, 4))
                    .withMessage("The values [1, 4] of the shape input rows are not within their profile's range,"
                            + " [-1, -1] to [2, 3].");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> context.setShapeInput("x", 1, 2))
                    .withMessage("The tensor x is no shape input; these are [rows, columns].");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> context.setShapeInput("z", 1))
                    .withMessageContaining("no tensor called z")
                    .withMessageContaining("its shape inputs [rows, columns].");
            for (Runnable wrong : List.<Runnable>of(
                    () -> context.setInputShape("rows", Dims.of(2)),
                    () -> context.setTensorAddress("rows", MemorySegment.ofArray(new long[2])))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(wrong::run)
                        .withMessage("The tensor rows is a shape input: give it values by setShapeInput.");
            }
            context.setShapeInput("rows", -1, 3);
            context.setShapeInput("columns", 1, 1);
            assertThatThrownBy(() -> context.getTensorShape("y"))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessage("The output y would have the shape -3x1 for inputs of [24] and shape inputs of"
                            + " [[-1, 3], [1, 1]].");
        }
    }

    private static void refused(HostNetwork network, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostEngine.build(network))
                .withMessage(message);
    }

    @Test
    void wrongNetworksAreRefused() {
        needsShapeInputs();
        try (var registration = register()) {
            refused(
                    network(),
                    "A profile has no values for the shape input rows: give it their range by setShapeValues.");
            refused(
                    network()
                            .addOptimizationProfile(
                                    profile().setShapeValues("x", new long[1], new long[1], new long[1])),
                    "A profile has values for x, but the network has no such shape input; it has [rows, columns].");
            refused(
                    network()
                            .addOptimizationProfile(profile()
                                    .setShapeValues("rows", new long[] {1, 1}, new long[] {0, 1}, new long[] {1, 1})),
                    "The values [0, 1] of the shape input rows are not within their profile's range, [1, 1] to [1,"
                            + " 1].");
            refused(
                    network()
                            .addOptimizationProfile(profile()
                                    .setShapeValues("rows", new long[] {1}, new long[] {1, 1}, new long[] {1, 1})),
                    "The shape input rows has 2 elements; 1 values were given: [1].");
            refused(
                    network()
                            .addOptimizationProfile(profile())
                            .addShapeInput("y", Dims.of())
                            .addOptimizationProfile(
                                    profile().setShapeValues("y", new long[1], new long[1], new long[1])),
                    "A profile has no values for the shape input y: give it their range by setShapeValues.");
        }
        for (Dims wrong : List.of(Dims.of(3, 3), Dims.of(-1), Dims.of(0))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> network().addShapeInput("s", wrong))
                    .withMessage("The shape input s cannot be " + HostTensorDesc.text(wrong)
                            + ": it has 1 to 8 elements, known in advance.");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HostProfile().setShapeValues("s", new long[9], new long[9], new long[9]))
                .withMessage("The shape input s cannot have 9 values; there are at most 8.");
    }

    @Test
    void pluginsOfVersion2HaveNone() {
        assumeTrue(TensorRT.version().major() < 10, "PluginV3 is IPluginV2DynamicExt before TensorRT 10.0");
        try (var registration = register()) {
            refused(
                    network().addOptimizationProfile(profile()),
                    "The plugin " + NAME + " is of version 2 here, which has no shape inputs; the network has [rows,"
                            + " columns].");
        }
    }
}
