package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.plugin.EndOfProcess.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JVM ends with its status and no crash report while TensorRT builds, loads or runs an engine. Needs a GPU. */
@Tag("gpu")
class ExitGpuTest {
    private static final int MOMENTS = 4;

    /** A builder is made in the first seconds. */
    private static final int BUILD_MICROSECONDS = 7_000_000;

    private static final int LOAD_MICROSECONDS = 200_000;
    private static final int RUN_MICROSECONDS = 50_000;

    @TempDir
    Path folder;

    private final List<Program> programs = new ArrayList<>();
    private final Random random = new Random();

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
    }

    private void during(String work, int microseconds, String... plan) {
        for (EndOfProcess end : EndOfProcess.values()) {
            for (int i = 0; i < MOMENTS; i++) {
                // One in each part of the time.
                int moment = (int) (microseconds * (i + random.nextDouble()) / MOMENTS);
                add(end, plan, "during", work, end.name(), String.valueOf(moment));
            }
        }
    }

    private void inside(String callback, int calls, EndOfProcess end, String... plan) {
        add(end, plan, "inside", callback, end.name(), String.valueOf(calls));
    }

    private void add(EndOfProcess end, String[] plan, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(plan));
        programs.add(new Program(end, all));
    }

    @Test
    void theProcessEndsAsItWasToldAtAnyMomentAndInAnyCallback() throws Exception {
        String plan = folder.resolve("plan").toString();
        assertThat(EndOfProcess.wrongEnds(folder, 1, List.of(Program.of(EndOfProcess.RETURN, "save", plan))))
                .isEmpty();
        during("BUILD", BUILD_MICROSECONDS);
        during("LOAD", LOAD_MICROSECONDS, plan);
        during("RUN", RUN_MICROSECONDS, plan);
        during("LOAD,RUN", RUN_MICROSECONDS, plan);
        for (EndOfProcess end : List.of(EndOfProcess.EXIT, EndOfProcess.HALT)) {
            for (int calls : List.of(0, 1, 5, 20)) {
                inside("logger", calls, end);
            }
            inside("factory", 0, end, plan);
            inside("enqueue", 0, end, plan);
            inside("enqueue", 100, end, plan);
        }
        inside("enqueue", 40, EndOfProcess.SIGTERM, plan);
        inside("enqueue", 40, EndOfProcess.SIGINT, plan);
        Collections.shuffle(programs, random); // so that not all build at once
        long start = System.nanoTime();
        int atOnce = Math.max(2, Runtime.getRuntime().availableProcessors() * 3 / 4);
        List<String> wrong = EndOfProcess.wrongEnds(folder, atOnce, programs);
        System.out.printf(
                "%d ends, %d of them wrong, in %.0f s%n",
                programs.size(), wrong.size(), (System.nanoTime() - start) / 1e9);
        assertThat(wrong).isEmpty();
    }
}
