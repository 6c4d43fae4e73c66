package io.trt4j.samples.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.samples.CCompiler;
import io.trt4j.samples.CannotRunException;
import io.trt4j.samples.Jars;
import io.trt4j.samples.Main;
import io.trt4j.samples.circpad.Backend;
import io.trt4j.samples.circpad.Padding;
import io.trt4j.samples.circpad.PaddingJob;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that are started and timed, here with the host engine. */
class ColdStartTest {
    private static final PaddingJob JOB = new PaddingJob(
            PaddingJob.Workflow.NETWORK, PaddingJob.Precision.FP16, new long[] {1, 2, 3, 4}, new Padding(new int[] {1, 2
            }));

    @TempDir
    Path folder;

    @Test
    void aProgramIsTimedFromOutsideAndFromInside() throws Exception {
        Path engine = folder.resolve("engine");
        Process saving = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "circ-pad",
                        "--engine=host",
                        "--precision=fp16",
                        "--shape=1x2x3x4",
                        "--pads=1,2",
                        "--save-engine=" + engine)
                .redirectErrorStream(true)
                .start();
        String words = new String(saving.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(saving.waitFor()).as(words).isZero();
        Start start;
        Path files;
        try (ColdStart coldStart = new ColdStart(1, Jars.classPath(folder), "--engine", "host")) {
            start = coldStart.measure(Backend.HOST, JOB, Files.readAllBytes(engine));
            files = coldStart.folder();
            if (Runtime.version().feature() >= 25) {
                assertThat(files.resolve("cache")).isNotEmptyFile();
            }
        }
        assertThat(files).doesNotExist();
        assertThat(start.backend()).isEqualTo("host");
        assertThat(start.parts().libraries()).isPositive();
        assertThat(start.parts().plugin()).isPositive();
        assertThat(start.parts().tensorRt()).isZero();
        assertThat(start.jvm()).isPositive();
    }

    @Test
    void aProgramThatFailsIsQuoted() {
        try (ColdStart coldStart = new ColdStart(1, System.getProperty("java.class.path"), "--engine", "host")) {
            assertThatThrownBy(() -> coldStart.measure(Backend.HOST, JOB, new byte[10]))
                    .isInstanceOf(CannotRunException.class)
                    .hasMessageContaining("starting host ends with: ")
                    .hasMessageContaining("cannot use the engine");
        }
    }

    @Test
    void theProgramInCSaysWhatFailed() throws Exception {
        assumeTrue(CCompiler.isThere(), "no C compiler");
        Path nothing = folder.resolve("libnvinfer.so.10");
        try (ColdStart coldStart = new ColdStart(1, "")) {
            assertThatThrownBy(() -> coldStart.measureC(nothing, nothing, JOB, new byte[10]))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(
                            "starting c, a program in C ends with status 1: " + nothing + ": cannot open");
        }
    }
}
