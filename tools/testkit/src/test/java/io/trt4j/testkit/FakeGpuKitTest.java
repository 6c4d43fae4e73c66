package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.internal.GuardPages;
import io.trt4j.testkit.report.KitReport;
import io.trt4j.testkit.report.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit on a GPU that is not there, with no TensorRT, in a process of its own; it needs gcc. */
class FakeGpuKitTest {
    @TempDir
    private Path folder;

    /** Makes all checks of the plugin without faults, and of the others those that need a GPU. */
    static final class Runs {
        private Runs() {}

        public static void main(String[] args) {
            GuardPages.use(); // as in a process for one check
            for (DeviceFault fault : DeviceFault.values()) {
                KitReport report = fault.report();
                System.out.println(fault + " fails " + DeviceFault.failed(report) + ", passes "
                        + report.of(Outcome.Passed.class).size());
                System.out.println(report.text());
            }
            System.exit(0);
        }
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private Path driver() throws IOException, InterruptedException {
        Path source = folder.resolve("fake_gpu.c");
        try (InputStream in = FakeGpuKitTest.class.getResourceAsStream("fake_gpu.c")) {
            Files.copy(in, source);
        }
        Path library = folder.resolve("libcuda.so.1");
        try {
            output(List.of("gcc", "-O1", "-shared", "-fPIC", "-pthread", "-o", library.toString(), source.toString()));
        } catch (IOException e) {
            assumeTrue(!e.getMessage().contains("No such file"), "this machine has no gcc");
            throw e;
        }
        return library;
    }

    @Test
    void eachFaultIsFoundByItsChecks() throws Exception {
        String output = output(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dtrt4j.host=10.6",
                "-D" + Libraries.PATH_PROPERTY + "=" + driver(),
                "-cp",
                System.getProperty("java.class.path"),
                Runs.class.getName()));
        for (DeviceFault fault : DeviceFault.values()) {
            assertThat(output).contains(fault + " fails " + fault.checks() + ", passes ");
        }
        assertThat(output).contains("NONE fails [], passes 18\n");
    }
}
