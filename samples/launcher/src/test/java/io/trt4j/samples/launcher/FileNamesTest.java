package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No two Java files that are written by hand have the same name. */
class FileNamesTest {
    private static final Path ROOT = Files.exists(Path.of("README.md")) ? Path.of("") : Path.of("../..");
    private static final Pattern BY_HAND = Pattern.compile(".*/src/(main|test)/java/.*\\.java");

    @Test
    void aNameLeadsToOneFile() throws IOException {
        Map<String, Path> found = new HashMap<>();
        for (String folder : List.of("bindings", "plugin-api", "tools", "samples")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                for (Path file : files.filter(FileNamesTest::isByHand).toList()) {
                    Path other = found.put(file.getFileName().toString(), file);
                    assertThat(other).as("another file of the name of " + file).isNull();
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(300);
    }

    private static boolean isByHand(Path file) {
        return BY_HAND.matcher(file.toString()).matches()
                && !file.endsWith("module-info.java")
                && !file.endsWith("package-info.java");
    }
}
