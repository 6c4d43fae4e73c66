package io.trt4j.samples.scatteradd;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cuda.Nvrtc;
import io.trt4j.samples.runner.Workflow;
import io.trt4j.tensorrt.NativeObjects;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plugin, where it needs no GPU. */
class ScatterAddTest {
    private final int before = NativeObjects.implemented();

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void theHostEngineAddsInPlace(Workflow workflow) {
        assertThat(ScatterAdd.example(100, 1000).run(workflow, false)).isZero();
    }

    @Test
    void theTextCompiles() {
        byte[] code = Nvrtc.compile("scatter-add.cu", ScatterAddPlugin.TEXT, "--gpu-architecture=compute_80");
        assertThat(new String(code, StandardCharsets.ISO_8859_1)).contains(".entry scatterAdd");
    }
}
