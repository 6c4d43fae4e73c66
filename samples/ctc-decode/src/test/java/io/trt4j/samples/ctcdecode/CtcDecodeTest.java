package io.trt4j.samples.ctcdecode;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.NativeObjects;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The plugin, where it needs no GPU. */
class CtcDecodeTest {
    private final int before = NativeObjects.implemented();

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @Test
    void theHostEngineDecodes() {
        float[] oneBlankTwoTwoBlankTwo = {-9, -1, -9, -1, -9, -9, -9, -9, -1, -9, -9, -1, -1, -9, -9, -9, -9, -1};
        assertThat(new CtcDecode(oneBlankTwoTwoBlankTwo, 3).onHost()).containsExactly(1, 2, 2);
        CtcDecode random = CtcDecode.random(200, 30);
        assertThat(random.onHost()).isEqualTo(random.reference());
    }

    @Test
    void theProgramPasses() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(CtcDecode.run(new PrintStream(out))).isTrue();
        assertThat(out.toString()).startsWith("PASS engine host").hasLineCount(1);
    }
}
