package io.trt4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class BuildProgressTest {
    private final StringWriter lines = new StringWriter();

    @Test
    void withoutATerminalThereIsALineForEachOutermostPhase() {
        build(false);
        assertThat(lines.toString().lines()).containsExactly("Building ...", "Saving ...");
    }

    @Test
    void onATerminalThereIsABar() {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(drawn));
        try {
            build(true);
        } finally {
            System.setErr(before);
        }
        assertThat(lines.toString()).isEmpty();
        assertThat(drawn.toString()).contains("Building", "100%", "2/2", "Saving");
    }

    /** The calls that a build makes. */
    private void build(boolean terminal) {
        try (BuildProgress progress = new BuildProgress(new PrintWriter(lines), terminal)) {
            progress.phaseStart("Building", null, 2);
            progress.phaseStart("Tactics", "Building", 3);
            assertThat(progress.stepComplete("Tactics", 0)).isTrue();
            progress.phaseFinish("Tactics");
            assertThat(progress.stepComplete("Building", 0)).isTrue();
            assertThat(progress.stepComplete("Building", 1)).isTrue();
            progress.phaseFinish("Building");
            progress.phaseStart("Saving", null, 1);
            progress.phaseFinish("Saving");
        }
    }
}
