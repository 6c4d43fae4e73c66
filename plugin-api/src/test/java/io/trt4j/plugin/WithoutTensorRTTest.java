package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.ffm.LibraryNotFoundException;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a user's first line does where no TensorRT is found, in a process of its own. */
class WithoutTensorRTTest {
    record Wide(long value) {}

    /** Registers a plugin twice, and prints what that throws. */
    static final class Registers {
        public static void main(String[] args) {
            for (int i = 0; i < 2; i++) {
                try {
                    Plugins.register("Wide", "1", Wide.class, Probe::new).close();
                    System.out.println("registered");
                } catch (Throwable t) {
                    System.out.println(t.getClass().getSimpleName());
                }
            }
        }
    }

    @Test
    void registeringListsTheAttemptsEachTime() throws Exception {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("bytedeco"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        Registers.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assumeTrue(!lines.contains("registered"), "TensorRT is installed here");
        String expected = LibraryNotFoundException.class.getSimpleName();
        assertThat(lines).containsExactly(expected, expected);
    }
}
