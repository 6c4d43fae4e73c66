package io.trt4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of a file that grows. */
class FetchProgressTest {
    private static final long MB = 1_000_000;

    @TempDir
    Path folder;

    private final StringWriter lines = new StringWriter();

    private FetchProgress progress(Path files, long size, boolean terminal) {
        return new FetchProgress(files, size, new PrintWriter(lines), terminal);
    }

    private static void grow(Path file, long megabytes) throws IOException {
        Files.createDirectories(file.getParent());
        try (RandomAccessFile grown = new RandomAccessFile(file.toFile(), "rw")) {
            grown.setLength(megabytes * MB); // takes no room on the disk
        }
    }

    @Test
    void withoutATerminalThereIsALineForEachTenth() throws Exception {
        Path files = folder.resolve("made/later");
        try (FetchProgress progress = progress(files, 1090 * MB, false)) {
            progress.look();
            for (int megabytes : new int[] {100, 110, 120, 500, 1000}) {
                grow(files.resolve("some.jar.part"), megabytes);
                progress.look();
            }
            Files.move(files.resolve("some.jar.part"), files.resolve("some.jar"));
            grow(files.resolve("some.jar"), 1090);
        }
        assertThat(lines.toString().lines())
                .containsExactly(
                        "fetched 110 of 1,090 MB",
                        "fetched 500 of 1,090 MB",
                        "fetched 1,000 of 1,090 MB",
                        "fetched 1,090 of 1,090 MB");
    }

    @Test
    void filesThatDoNotGrowDoNotCountAndASizeNeedNotBeKnown() throws Exception {
        grow(folder.resolve("other.jar"), 700);
        grow(folder.resolve("some.jar.part"), 150);
        try (FetchProgress progress = progress(folder, 0, false)) {
            progress.look();
            grow(folder.resolve("some.jar.part"), 250);
        }
        assertThat(lines.toString().lines()).containsExactly("fetched 250 MB");
    }

    @Test
    void onATerminalThereIsABar() throws Exception {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(drawn));
        try (FetchProgress progress = progress(folder, 1000 * MB, true)) {
            grow(folder.resolve("some.jar.part"), 500);
            progress.look();
        } finally {
            System.setErr(before);
        }
        assertThat(lines.toString()).isEmpty();
        assertThat(drawn.toString()).contains("fetched").contains("50%").contains("500/1000 MB");
    }

    @Test
    void itLooksByItselfOnceStarted() throws Exception {
        try (FetchProgress progress = progress(folder, 10 * MB, false)) {
            progress.start();
            grow(folder.resolve("some.jar.part"), 5);
            while (lines.toString().isEmpty()) {
                Thread.sleep(10);
            }
        }
        assertThat(lines.toString().lines()).containsExactly("fetched 5 of 10 MB");
    }
}
