package io.trt4j.onnxparser;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.trt4j.tensorrt.SystemLogger;
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
}
