package io.trt4j.samples.unique;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.NativeObjects;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The plugin, where it needs no GPU. */
class UniqueTest {
    private final int before = NativeObjects.implemented();

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    @Test
    void theHostEngineSortsAndDropsRepetitions() {
        assertThat(new Unique(new int[] {3, -2, 3, 1, -2}).onHost()).containsExactly(-2, 1, 3);
        Unique random = Unique.random(500);
        assertThat(random.onHost()).isEqualTo(random.reference());
    }

    @Test
    void theProgramPasses() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Unique.run(new PrintStream(out))).isTrue();
        assertThat(out.toString()).startsWith("PASS engine host").hasLineCount(1);
    }
}
