package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
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
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.Version;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plugin of version 3 on the host engine, in every version of TensorRT. */
class PluginV3HostTest {
    private static final String NAME = "Trt4jHostV3";

    private final int before = NativeObjects.implemented();
    private final List<String> told = new ArrayList<>();
    private final List<TensorRTPhase> phases = new ArrayList<>();
    private int alias = -1;
    private int outputSize;
    private boolean declaresSize;
    private Expressions expressions = Expressions.NEW;
    private IDimensionExpr[] kept;
    private IExprBuilder keptBuilder;
    private RuntimeException failure;
    private Runnable whileMade = () -> {};

    record Fields(float factor) {}

    /** Which expressions a shape is made of: those of the call, of a call before it, or made by its builder. */
    private enum Expressions {
        NEW,
        KEPT,
        OF_KEPT_BUILDER
    }

    private final class Scale implements PluginV3<Fields> {
        private final Fields fields;

        Scale(Fields fields) {
            this.fields = fields;
        }

        @Override
        public IDimensionExpr[][] getOutputShapes(
                IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IExprBuilder exprBuilder) {
            if (expressions != Expressions.NEW && kept == null) {
                kept = inputs[0];
                keptBuilder = exprBuilder;
            }
            switch (expressions) {
                case NEW -> {}
                case KEPT -> {
                    return new IDimensionExpr[][] {kept};
                }
                case OF_KEPT_BUILDER -> {
                    return new IDimensionExpr[][] {{keptBuilder.constant(2)}};
                }
            }
            if (declaresSize) {
                exprBuilder.declareSizeTensor(0, inputs[0][0], inputs[0][0]);
            }
            return outputSize == 0
                    ? PluginV3.super.getOutputShapes(inputs, shapeInputs, exprBuilder)
                    : new IDimensionExpr[][] {{exprBuilder.constant(outputSize)}};
        }

        @Override
        public int getAliasedInput(int outputIndex) {
            return alias;
        }

        @Override
        public void onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) {
            told.add("shape " + in[0].dims().d()[0]);
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
            MemorySegment y = Calls.memory(outputs.get(0), 4 * n);
            for (long i = 0; i < n; i++) {
                y.setAtIndex(JAVA_FLOAT, i, fields.factor() * x.getAtIndex(JAVA_FLOAT, i));
            }
        }
    }

    private PluginV3Registration<Fields> register() {
        return Plugins.registerV3(NAME, "1", Fields.class, (fields, phase) -> {
            phases.add(phase);
            whileMade.run();
            return new Scale(fields);
        });
    }

    private static byte[] build(long extent, CallTrace trace) {
        try (Arena arena = Arena.ofConfined()) {
            PluginField factor =
                    new PluginField("factor", arena.allocateFrom(JAVA_FLOAT, 10), PluginFieldType.kFLOAT32, 1);
            HostNetwork network = new HostNetwork(NAME, "1", "", new PluginFieldCollection(List.of(factor)))
                    .addInput("x", DataType.kFLOAT, Dims.of(extent))
                    .setOutputNames("y");
            if (extent < 0) {
                network.addOptimizationProfile(
                        new HostProfile().setDimensions("x", Dims.of(1), Dims.of(2), Dims.of(9)));
            }
            return HostEngine.build(network, trace);
        }
    }

    private static float[] run(HostExecutionContext context, float... x) {
        float[] y = new float[x.length];
        context.setTensorAddress("x", MemorySegment.ofArray(x));
        context.setTensorAddress("y", MemorySegment.ofArray(y));
        context.enqueue();
        return y;
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @Test
    void thePluginRunsAndIsToldOfShapes() {
        try (var registration = register();
                HostEngine engine = HostEngine.deserialize(build(-1, new CallTrace()));
                HostExecutionContext context = engine.createExecutionContext()) {
            told.clear();
            context.setInputShape("x", Dims.of(2));
            assertThat(run(context, 1, 2)).containsExactly(10, 20);
            assertThat(run(context, 3, 4)).containsExactly(30, 40);
            context.setInputShape("x", Dims.of(3));
            assertThat(run(context, 5, 6, 7)).containsExactly(50, 60, 70);
            assertThat(told).containsExactly("shape 2", "shape 3");
        }
    }

    /** Has another thread do something, and waits for that. */
    private static void wait(Runnable work) {
        Thread thread = Thread.ofPlatform().daemon().start(work);
        try {
            assertThat(thread.join(Duration.ofSeconds(20)))
                    .as("the thread went on")
                    .isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPluginMayWaitForAThreadThatUsesTheEngine() {
        try (var registration = register();
                HostEngine engine = HostEngine.deserialize(build(2, new CallTrace()))) {
            List<float[]> results = new ArrayList<>();
            whileMade = () -> {
                whileMade = () -> {};
                wait(() -> {
                    try (HostExecutionContext other = engine.createExecutionContext()) {
                        results.add(run(other, 1, 2));
                    }
                    engine.close();
                });
            };
            try (HostExecutionContext context = engine.createExecutionContext()) {
                assertThat(run(context, 3, 4)).containsExactly(30, 40);
            }
            assertThat(results).singleElement().isEqualTo(new float[] {10, 20});
        }
    }

    @Test
    void theCallsAreThoseOfVersion3() {
        assumeTrue(TensorRT.version().major() >= 10, "IPluginV3 is in TensorRT 10.0 and newer");
        CallTrace trace = new CallTrace();
        try (var registration = register();
                HostEngine engine = HostEngine.deserialize(build(2, trace), trace);
                HostExecutionContext context = engine.createExecutionContext()) {
            run(context, 1, 2);
        }
        assertThat(trace.toString())
                .contains("createPlugin kBUILD", "# addPluginV3", "getFieldsToSerialize", "createPlugin kRUNTIME")
                .contains("attachToContext", "onShapeChange", "enqueue", "delete");
    }

    @Test
    void thePhaseIsThatOfTheEngine() {
        try (var registration = register()) {
            byte[] plan = build(2, new CallTrace());
            boolean hasV3 = TensorRT.version().major() >= 10;
            if (hasV3) {
                assertThat(phases).hasSizeGreaterThan(2).containsOnly(TensorRTPhase.kBUILD);
            }
            phases.clear();
            try (HostEngine engine = HostEngine.deserialize(plan);
                    HostExecutionContext context = engine.createExecutionContext()) {
                assertThat(run(context, 1, 2)).containsExactly(10, 20);
                assertThat(phases).hasSize(2);
                if (hasV3) {
                    assertThat(phases).containsOnly(TensorRTPhase.kRUNTIME);
                }
            }
        }
    }

    @Test
    void aSizeTensorIsRefusedWhereThereIsNone() {
        assumeTrue(TensorRT.version().major() < 10, "size tensors are in TensorRT 10.0 and newer");
        declaresSize = true;
        try (var registration = register()) {
            assertThatThrownBy(() -> build(2, new CallTrace()))
                    .isInstanceOf(TensorRTException.class)
                    .hasStackTraceContaining("IExprBuilder.declareSizeTensor is in TensorRT 10.0 and newer");
        }
    }

    @Test
    void anOutputThatSharesItsInputsMemoryIsRight() {
        assumeTrue(TensorRT.version().compareTo(Version.parse("10.3")) >= 0, "aliasing is in TensorRT 10.3 and newer");
        alias = 0;
        try (var registration = register();
                HostEngine engine = HostEngine.deserialize(build(2, new CallTrace()));
                HostExecutionContext context = engine.createExecutionContext()) {
            assertThat(run(context, 1, 2)).containsExactly(10, 20);
        }
    }

    @Test
    void inPlaceWorksWithTheUsersMemoryInPlaceToo() {
        assumeTrue(TensorRT.version().compareTo(Version.parse("10.3")) >= 0, "aliasing is in TensorRT 10.3 and newer");
        alias = 0;
        try (var registration = register();
                HostEngine engine = HostEngine.deserialize(build(2, new CallTrace()));
                HostExecutionContext context = engine.createExecutionContext()) {
            float[] both = {1, 2};
            context.setTensorAddress("x", MemorySegment.ofArray(both));
            context.setTensorAddress("y", MemorySegment.ofArray(both));
            context.enqueue();
            assertThat(both).containsExactly(10, 20);
            context.enqueue();
            assertThat(both).containsExactly(100, 200);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 1, 3})
    void anAliasOfNoInputIsRefused(int wrong) {
        assumeTrue(TensorRT.version().compareTo(Version.parse("10.3")) >= 0, "aliasing is in TensorRT 10.3 and newer");
        alias = wrong;
        try (var registration = register()) {
            assertThatThrownBy(() -> build(2, new CallTrace()))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining(NAME + ".getAliasedInput threw ")
                    .hasMessageEndingWith("Output 0 cannot share the memory of input " + wrong
                            + ": there are 1 inputs, and -1 stands for none.");
        }
    }

    @Test
    void anAliasOfAnInputOfAnotherSizeIsRefused() {
        assumeTrue(TensorRT.version().compareTo(Version.parse("10.3")) >= 0, "aliasing is in TensorRT 10.3 and newer");
        alias = 0;
        outputSize = 3;
        try (var registration = register();
                HostEngine engine = HostEngine.deserialize(build(2, new CallTrace()));
                HostExecutionContext context = engine.createExecutionContext()) {
            assertThatThrownBy(() -> run(context, 1, 2))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessage(NAME + ".getAliasedInput says that output 0 shares the memory of input 0, but that has"
                            + " 8 bytes and the output 12.");
        }
    }

    /** A builder asks more than once. */
    @ParameterizedTest
    @EnumSource(
            value = Expressions.class,
            names = {"KEPT", "OF_KEPT_BUILDER"})
    void anExpressionThatIsUsedAfterItsCallIsRefused(Expressions old) {
        expressions = old;
        try (var registration = register()) {
            assertThatThrownBy(() -> build(2, new CallTrace()))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining(NAME
                            + (TensorRT.version().major() >= 10 ? ".getOutputShapes" : ".getOutputDimensions")
                            + " threw java.lang.IllegalStateException: ")
                    .hasMessageContaining(" was closed");
        }
    }

    @Test
    void whatThePluginThrowsIsTheCause() {
        failure = new IllegalStateException("no");
        try (var registration = register();
                HostEngine engine = HostEngine.deserialize(build(2, new CallTrace()));
                HostExecutionContext context = engine.createExecutionContext()) {
            assertThatThrownBy(() -> run(context, 1, 2))
                    .isInstanceOf(TensorRTException.class)
                    .hasCause(failure);
        }
    }
}
