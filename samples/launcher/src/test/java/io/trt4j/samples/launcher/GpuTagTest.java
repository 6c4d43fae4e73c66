package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code mvn verify -Dgroups=gpu} runs what needs a GPU. */
class GpuTagTest {
    private static final Path ROOT = Files.exists(Path.of("README.md")) ? Path.of("") : Path.of("../..");

    /** As it is written, but for this file. */
    private static final String ASSUMPTION = "assumeTrue" + "(CudaDriver.report().hasDevice()";

    private static final String TAG = "@Tag(\"gpu\")";
    private static final String ALONE = "@Tag(\"gpu-alone\")";

    /** The whole device's memory, and the kit's checks of memory and waiting. */
    private static final Pattern MEASURED = Pattern.compile("cuMemGetInfo|memoryInfo\\(\\)\\.free|\\.onGpu\\(");

    @Test
    void whatAssumesADeviceIsTagged() throws IOException {
        for (Path file : tests()) {
            String text = Files.readString(file);
            if (file.toString().endsWith("GpuTest.java") || text.contains(ASSUMPTION)) {
                assertThat(text).as(file.toString()).contains(TAG);
            }
        }
    }

    @Test
    void whatMeasuresTheDeviceHasItAlone() throws IOException {
        for (Path file : tests()) {
            String text = Files.readString(file);
            if (text.contains(TAG) && MEASURED.matcher(text).find()) {
                assertThat(text).as(file.toString()).contains(ALONE);
            }
        }
    }

    private static List<Path> tests() throws IOException {
        List<Path> tests = new ArrayList<>();
        for (String module : List.of("bindings", "plugin-api", "tools", "samples")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                files.filter(GpuTagTest::isTest).forEach(tests::add);
            }
        }
        return tests;
    }

    private static boolean isTest(Path file) {
        return file.toString().contains("src/test/java") && file.toString().endsWith("Test.java");
    }
}
