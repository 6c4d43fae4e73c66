package io.trt4j.samples.rmsnorm;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cuda.Nvrtc;
import io.trt4j.samples.runner.Example;
import io.trt4j.samples.runner.Workflow;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.NativeObjects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plugin, where it needs no GPU. */
class RmsNormTest {
    private final int before = NativeObjects.implemented();

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"kFLOAT, NETWORK", "kFLOAT, ONNX", "kHALF, NETWORK", "kHALF, ONNX", "kBF16, NETWORK", "kBF16, ONNX"})
    void theHostEngineNormalizes(DataType type, Workflow workflow) {
        Example example = RmsNorm.example(type, 5, 100);
        assertThat(example.run(workflow, false)).isLessThanOrEqualTo(example.tolerance());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fp32", "fp16", "bf16"})
    void theKernelsCompile(String type) throws IOException {
        try (var in = RmsNormPlugin.class.getResourceAsStream("rmsnorm.cu")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            byte[] code =
                    Nvrtc.compile("rmsnorm.cu", text, "--std=c++17", "-DT=" + type, "--gpu-architecture=compute_80");
            assertThat(new String(code, StandardCharsets.ISO_8859_1))
                    .contains(".entry warpPerRow", ".entry blockPerRow");
        }
    }
}
