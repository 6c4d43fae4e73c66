package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.tensorrt.TensorRT;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fields of every type, length and kind of data for components of every kind: the right value, or an exception that names the
 * field. What {@link HostileFields} finds wrong is an AssertionError of its own.
 */
@ExtendWith(NothingIsLeft.class)
class HostileFieldsTest {
    private static final long SEED = 20_261_128;
    private static final int EVERY = 16;

    @Test
    void eachIsRightOrRefused() {
        assertThat(HostileFields.sweep(SEED, EVERY)).matches("[1-9]\\d{3,} refused, [1-9]\\d+ right");
    }

    @Test
    @Tag("long")
    void eachIsRightOrRefusedInEveryWay() {
        for (int round = 0; round < 20; round++) {
            assertThat(HostileFields.sweep(SEED + round, 1))
                    .as("seed %d", SEED + round)
                    .contains("refused");
        }
    }

    /** The registry in Java, in a process that has nothing of NVIDIA's. */
    @Test
    void eachIsRightOrRefusedWithoutTheLibrary() throws Exception {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("bytedeco"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Dtrt4j.host=" + TensorRT.version().major() + "."
                                + TensorRT.version().minor(),
                        "-cp",
                        classPath,
                        HostileFields.class.getName(),
                        "" + SEED,
                        "" + EVERY)
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines)
                .last()
                .asString()
                .startsWith(TensorRT.version().major() + ": ")
                .endsWith(" right");
    }
}
