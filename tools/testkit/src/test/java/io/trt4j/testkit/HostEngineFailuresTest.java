package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRTException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostEngineFailuresTest extends Fixture {
    private static final Dims SHAPE = Dims.of(2, 3);
    /** Where a DimsExprs has its second dimension. */
    private static final long SECOND = 16;

    private static void wholeLife() {
        run(HostEngine.build(network(SHAPE)));
    }

    private static void run(byte[] plan) {
        try (HostEngine engine = HostEngine.deserialize(plan);
                HostExecutionContext context = engine.createExecutionContext()) {
            runAndCheck(context, 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "createPlugin",
                "getTensorRTVersion",
                "getNbOutputs",
                "getOutputDataType",
                "clone",
                "getOutputDimensions",
                "supportsFormatCombination",
                "configurePlugin",
                "getWorkspaceSize",
                "initialize",
                "getPluginType",
                "getPluginVersion",
                "getPluginNamespace",
                "getSerializationSize",
                "serialize",
                "terminate",
                "destroy"
            })
    void whatIsThrownWhileBuildingIsTheCause(String method) {
        creator.throwing = method;
        assertThatThrownBy(() -> HostEngine.build(network(SHAPE)))
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining(method)
                .hasRootCauseInstanceOf(UnsupportedOperationException.class)
                .hasRootCauseMessage("thrown by " + method);
        creator.throwing = "";
        wholeLife();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deserializePlugin",
                "initialize",
                "clone",
                "attachToContext",
                "configurePlugin",
                "enqueue",
                "detachFromContext",
                "terminate",
                "destroy"
            })
    void whatIsThrownWhileRunningIsTheCause(String method) {
        byte[] plan = HostEngine.build(network(SHAPE));
        creator.throwing = method;
        assertThatThrownBy(() -> run(plan))
                .isInstanceOf(TensorRTException.class)
                .hasMessageContaining(method)
                .hasRootCauseMessage("thrown by " + method);
        creator.throwing = "";
        run(plan);
    }

    @Test
    void aContextSurvivesAPluginThatThrew() {
        try (HostEngine engine = HostEngine.deserialize(HostEngine.build(network(SHAPE)));
                HostExecutionContext context = engine.createExecutionContext()) {
            for (String method : List.of("configurePlugin", "enqueue", "enqueue")) {
                creator.throwing = method;
                assertThatThrownBy(() -> runAndCheck(context, 1)).hasRootCauseMessage("thrown by " + method);
                creator.throwing = "";
                runAndCheck(context, 2);
                context.setOptimizationProfile(0);
            }
        }
    }

    @Test
    void theFirstFailureIsThrownAndLaterOnesAreKept() {
        creator.drifting = true;
        creator.throwing = "terminate";
        assertThatThrownBy(() -> HostEngine.build(network(SHAPE)))
                .hasMessageContaining("wrote other bytes")
                .satisfies(e -> assertThat(e.getSuppressed()[0]).hasRootCauseMessage("thrown by terminate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"initialize", "enqueue"})
    void aStatusThatIsNotSuccessIsAnException(String method) {
        creator.failing = method;
        assertThatThrownBy(HostEngineFailuresTest::wholeLife)
                .isInstanceOf(TensorRTException.class)
                .hasMessage("Trt4jTestTwice." + method + " returned 7, which is not success.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serialize after | Trt4jTestTwice.serialize wrote outside of the serialization buffer (4 bytes): 2"
                        + " bytes after its end.",
                "serialize before | Trt4jTestTwice.serialize wrote outside of the serialization buffer (4 bytes): 3"
                        + " bytes before its beginning.",
                "output after | Trt4jTestTwice.enqueue wrote outside of the output y (48 bytes): 2 bytes after its"
                        + " end.",
                "output before | Trt4jTestTwice.enqueue wrote outside of the output y (48 bytes): 3 bytes before its"
                        + " beginning.",
                "workspace after | Trt4jTestTwice.enqueue wrote outside of the workspace (24 bytes): 2 bytes after its"
                        + " end.",
                "workspace before | Trt4jTestTwice.enqueue wrote outside of the workspace (24 bytes): 3 bytes before"
                        + " its beginning.",
                "input after | Trt4jTestTwice.enqueue wrote outside of the input x (24 bytes): 2 bytes after its end.",
                "input inside | Trt4jTestTwice.enqueue changed the input x, which it may only read, at byte 5."
            })
    void whatIsOverwrittenIsNamed(String spoiled, String message) {
        creator.spoiled = spoiled;
        assertThatThrownBy(HostEngineFailuresTest::wholeLife)
                .isInstanceOf(TensorRTException.class)
                .hasMessage(message);
    }

    @Test
    void serializeMustRepeatItself() {
        creator.drifting = true;
        assertThatThrownBy(HostEngineFailuresTest::wholeLife)
                .hasMessage("Trt4jTestTwice.serialize wrote other bytes when it was called a second time.");
    }

    @Test
    void answersThatMakeNoSense() {
        creator.nbOutputs = 0;
        assertThatThrownBy(HostEngineFailuresTest::wholeLife)
                .hasMessage("Trt4jTestTwice.getNbOutputs returned 0; a plugin has at least one output, here at most"
                        + " 10000.");
        creator.nbOutputs = Integer.MAX_VALUE;
        assertThatThrownBy(HostEngineFailuresTest::wholeLife)
                .hasMessageStartingWith("Trt4jTestTwice.getNbOutputs returned 2147483647;");
        creator.nbOutputs = 2;
        assertThatThrownBy(HostEngineFailuresTest::wholeLife).hasRootCauseMessage("output 1 of 1 inputs");
        creator.nbOutputs = 1;
        creator.kind = 1;
        assertThatThrownBy(HostEngineFailuresTest::wholeLife)
                .hasMessage(
                        "The plugin Trt4jTestTwice is no IPluginV2DynamicExt, the only kind that the host engine runs:"
                                + " the first byte of its getTensorRTVersion is 1.");
        creator.kind = 3;
        creator.type = "Other";
        assertThatThrownBy(HostEngineFailuresTest::wholeLife)
                .hasMessage("Trt4jTestTwice.getPluginType returned \"Other\", but its creator is registered with"
                        + " \"Trt4jTestTwice\": no engine with it could be loaded.");
        creator.type = null;
        assertThatThrownBy(HostEngineFailuresTest::wholeLife).hasMessage("Trt4jTestTwice.getPluginType returned null.");
        creator.type = "x".repeat(1024);
        assertThatThrownBy(HostEngineFailuresTest::wholeLife)
                .hasMessage(
                        "Trt4jTestTwice.getPluginType returned a string longer than TensorRT's limit of 1023 bytes.");
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, 1L << 50, (1L << 40) + 1, -1, Long.MIN_VALUE})
    void workspacesThatNoGpuHasAreRefused(long size) {
        creator.workspace = size;
        assertThatThrownBy(HostEngineFailuresTest::wholeLife)
                .isInstanceOf(TensorRTException.class)
                .hasMessage("Trt4jTestTwice.getWorkspaceSize returned " + size
                        + "; a workspace has at least 0 and at most 1099511627776 bytes.");
    }

    @Test
    void memoryThatIsNotThereIsNamed() {
        creator.workspace = 1L << 40;
        byte[] plan = HostEngine.build(network(SHAPE));
        assertThatThrownBy(() -> run(plan))
                .isInstanceOf(TensorRTException.class)
                .hasMessage("There is not enough memory for the workspace of the plugin Trt4jTestTwice: 1099511627776"
                        + " bytes.");
        assertThatThrownBy(() -> new GuardedMemory("P", "the output y", Long.MAX_VALUE))
                .isInstanceOf(TensorRTException.class)
                .hasMessage("There is not enough memory for the output y of the plugin P: 9223372036854775807 bytes.");
    }

    @Test
    void tensorsThatCannotBeCountedAreRefused() {
        Dims large = Dims.of(1 << 30, 1 << 30, 1 << 30);
        assertThatThrownBy(() -> HostTensorDesc.bytes(DataType.kFLOAT, large))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A tensor of type kFLOAT and shape 1073741824x1073741824x1073741824 has more bytes than 64"
                        + " bits can count.");
        assertThat(HostTensorDesc.bytes(DataType.kFLOAT, Dims.of(1 << 30, 1 << 30, 1 << 30, 0)))
                .isZero();
    }

    @Test
    void outputDimensionsThatMakeNoSense() {
        creator.change = dims -> dims.set(JAVA_LONG, SECOND, 0);
        assertThatThrownBy(HostEngineFailuresTest::wholeLife)
                .hasMessage("Trt4jTestTwice.getOutputDimensions gave output 0 a dimension that is null.");
        creator.change = dims -> dims.set(JAVA_LONG, SECOND, 4096);
        assertThatThrownBy(HostEngineFailuresTest::wholeLife)
                .hasMessage("Trt4jTestTwice.getOutputDimensions gave output 0 a dimension that is no expression of the"
                        + " IExprBuilder it was given.");
        creator.change = dims -> dims.set(JAVA_INT, 0, -1);
        assertThatThrownBy(HostEngineFailuresTest::wholeLife)
                .hasMessage("Trt4jTestTwice.getOutputDimensions gave output 0 -1 dimensions.");
    }

    @Test
    void unsupportedTypes() {
        HostNetwork half = emptyNetwork().addInput("x", DataType.kHALF, SHAPE);
        assertThatThrownBy(() -> HostEngine.build(half))
                .isInstanceOf(TensorRTException.class)
                .hasMessage(
                        "Trt4jTestTwice.supportsFormatCombination does not accept kHALF kLINEAR for input 0, as this"
                                + " network has it; it accepts kFLOAT kLINEAR.");
    }

    @Test
    void aPluginThatIsNotRegistered() {
        HostNetwork unknown = new HostNetwork("Nobody", "2", "ns", new PluginFieldCollection(List.of()));
        assertThatThrownBy(() -> HostEngine.build(unknown))
                .isInstanceOf(TensorRTException.class)
                .hasMessageStartingWith(
                        "TensorRT's registry has no creator of the plugin Nobody, version 2, namespace \"ns\": register"
                                + " it first. ");
    }
}
