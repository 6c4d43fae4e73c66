package io.trt4j.onnxparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.abi.CapturingLogger;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.LoggingRecorder;
import io.trt4j.tensorrt.abi.Wrapper;
import io.trt4j.tensorrt.jextract.tensorrt_h;
import io.trt4j.tensorrt.natives.ILoggerNative;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;

class OnnxParserTest {
    private static final SystemLogger LOGGER = new SystemLogger();

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> OnnxParser.createParser(null, LOGGER))
                .withMessage("network is null.");
        assertThatNullPointerException()
                .isThrownBy(() -> OnnxParser.createParserRefitter(null, LOGGER))
                .withMessage("refitter is null.");
    }

    /** The parser of the loaded version, on a network of our own. */
    private static String refusal(byte[] model) {
        assumeFalse(TensorRT.version().major() < 10, "before 10 the parser's library needs cuBLAS");
        int version = OnnxParser.getNvOnnxParserVersion();
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        try (Arena arena = Arena.ofConfined();
                Lifetime life = Lifetime.scope()) {
            CapturingLogger logger = new CapturingLogger((severity, message) -> {}, life);
            registry.setErrorRecorder(new LoggingRecorder(logger)); // without a GPU TensorRT has no logger for it
            long log = life.hold(0, "logger", ILoggerNative.TYPE, logger);
            long address = tensorrt_h.createNvOnnxParser_INTERNAL(NativeNetwork.create(arena), log, version);
            assertThat(address).isNotZero();
            IParser parser = Wrapper.wrap(IParser.class, address, life);
            Throwable refused = catchThrowable(() -> OnnxParser.parse(parser, model));
            assertThat(refused).isInstanceOf(TensorRTException.class);
            return refused.getMessage();
        } finally {
            registry.setErrorRecorder(null);
        }
    }

    @Test
    void aMissingPluginIsNamedWithThoseThatAreThere() {
        String said = refusal(OnnxModel.ofOneNode("Trt4jNobody", "7", "mine"));
        assertThat(said)
                .startsWith("TensorRT's ONNX parser refuses the model: ")
                .contains("Plugin not found")
                .contains("no creator of the plugin Trt4jNobody, version 7, namespace \"mine\": register it first.");
    }

    @Test
    void aModelThatIsBrokenIsNoMissingPlugin() {
        assertThat(refusal(new byte[] {1, 2, 3}))
                .startsWith("TensorRT's ONNX parser refuses the model: ")
                .doesNotContain("no creator");
    }
}
