package io.trt4j.samples.scatteradd;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cuda.Nvrtc;
import io.trt4j.tensorrt.NativeObjects;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plugin, where it needs no GPU. */
class ScatterAddTest {
    private final int before = NativeObjects.implemented();

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @Test
    void theHostEngineAddsInPlace() {
        ScatterAdd added = new ScatterAdd(new float[] {1, 2, 3}, new int[] {2, 0, 2, 3}, new float[] {10, 20, 30, 40});
        assertThat(added.onHost()).containsExactly(21, 2, 43);
        ScatterAdd random = ScatterAdd.random(100, 1000);
        assertThat(random.onHost()).isEqualTo(random.reference());
    }

    @Test
    void theProgramPasses() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ScatterAdd.run(new PrintStream(out))).isTrue();
        assertThat(out.toString()).startsWith("PASS engine host").hasLineCount(1);
    }

    @Tag("nvrtc")
    @Test
    void theTextCompiles() {
        byte[] code = Nvrtc.compile("scatter-add.cu", ScatterAddPlugin.TEXT, "--gpu-architecture=compute_80");
        assertThat(new String(code, StandardCharsets.ISO_8859_1)).contains(".entry scatterAdd");
    }
}
