package io.trt4j.samples.rmsnorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.trt4j.cuda.Nvrtc;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.NativeObjects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plugin, where it needs no GPU. */
class RmsNormTest {
    private final int before = NativeObjects.implemented();

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"kFLOAT", "kHALF", "kBF16"})
    void theHostEngineNormalizes(DataType type) {
        RmsNorm rmsNorm = RmsNorm.random(type, 5, 100);
        assertThat(rmsNorm.largestError(rmsNorm.onHost())).isLessThanOrEqualTo(rmsNorm.tolerance());
    }

    @Test
    void aTokenIsDividedByTheRootOfItsMeanSquare() {
        RmsNorm rmsNorm = new RmsNorm(DataType.kFLOAT, new float[] {3, -4, 0, 0}, new float[] {1, 2, 1, 1});
        float[] y = rmsNorm.onHost();
        assertThat(y[0]).isCloseTo(1.2f, within(1e-5f));
        assertThat(y[1]).isCloseTo(-3.2f, within(1e-5f));
        y[1] += 1e-3f;
        assertThat(rmsNorm.largestError(y)).isGreaterThan(rmsNorm.tolerance());
    }

    @Test
    void theProgramPasses() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(RmsNorm.run(new PrintStream(out))).isTrue();
        assertThat(out.toString()).startsWith("PASS engine host").hasLineCount(1);
    }

    @Tag("nvrtc")
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
