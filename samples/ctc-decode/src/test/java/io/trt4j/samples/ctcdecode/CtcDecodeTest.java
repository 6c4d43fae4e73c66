package io.trt4j.samples.ctcdecode;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.samples.runner.Workflow;
import io.trt4j.tensorrt.NativeObjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plugin, where it needs no GPU. */
class CtcDecodeTest {
    private final int before = NativeObjects.implemented();

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void theHostEngineDecodes(Workflow workflow) {
        assertThat(CtcDecode.example(200, 30).run(workflow, false)).isZero();
    }
}
