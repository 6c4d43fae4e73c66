package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code mvn verify -Dgroups=gpu} runs what needs a GPU. */
class GpuTagTest {
    private static final Path ROOT = Files.exists(Path.of("README.md")) ? Path.of("") : Path.of("../..");

    /** As it is written, but for this file. */
    private static final String ASSUMPTION = "assumeTrue" + "(CudaDriver.report().hasDevice()";

    @Test
    void whatAssumesADeviceIsTagged() throws IOException {
        for (String module : List.of("bindings", "plugin-api", "tools", "samples")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                for (Path file : files.filter(GpuTagTest::isTest).toList()) {
                    String text = Files.readString(file);
                    if (file.toString().endsWith("GpuTest.java") || text.contains(ASSUMPTION)) {
                        assertThat(text).as(file.toString()).contains("@Tag(\"gpu\")");
                    }
                }
            }
        }
    }

    private static boolean isTest(Path file) {
        return file.toString().contains("src/test/java") && file.toString().endsWith("Test.java");
    }
}
