package io.trt4j.cuda;

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

/** What compiling a kernel says where there is no NVRTC, in a process of its own. */
class WithoutNvrtcTest {
    static final class Compiles {
        public static void main(String[] args) {
            KernelSource module = KernelSource.of("all.cu", KernelSourceGpuTest.SOURCE);
            for (int i = 0; i < 2; i++) {
                try {
                    module.image(90, 12020);
                    System.out.println("compiled");
                } catch (LibraryNotFoundException e) {
                    System.out.println(e.getMessage());
                }
            }
        }
    }

    @Test
    void theFirstLineSaysWhatToDo() throws Exception {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("cuda-redist"))
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        Compiles.class.getName())
                .redirectErrorStream(true);
        builder.environment().remove("CUDA_HOME");
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assumeTrue(!lines.contains("compiled"), "NVRTC is installed here");
        assertThat(lines.getFirst())
                .startsWith("No usable libnvrtc.so was found: install the CUDA toolkit 12 or 13, or name its file or"
                        + " folder with -Dtrt4j.library.path=PATH or the environment variable CUDA_HOME, or put"
                        + " org.bytedeco:cuda-redist:")
                .endsWith(" on the class path. Tried:");
        assertThat(lines).filteredOn(lines.getFirst()::equals).as("each time").hasSize(2);
        assertThat(lines.get(1)).startsWith("  1. ");
    }
}
