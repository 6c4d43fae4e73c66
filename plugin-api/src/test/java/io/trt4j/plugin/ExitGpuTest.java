package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JVM ends with its status and no crash report while TensorRT builds in another thread. Needs a GPU. */
@Tag("gpu")
class ExitGpuTest {
    private static final List<Integer> MILLISECONDS = List.of(50, 300, 700, 1200, 2000, 3000, 4500, 7000);
    private static final int TERMINATED = 143;
    private static final int AT_ONCE = 4;

    @TempDir
    Path folder;

    @Test
    void theProcessEndsAsItWasToldAtAnyMomentOfABuild() throws Exception {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        Semaphore places = new Semaphore(AT_ONCE);
        List<Future<String>> ends = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int moment : MILLISECONDS) {
                ends.add(pool.submit(() -> end(places, 0, "mainReturnsDuringABuild", moment)));
                ends.add(pool.submit(() -> end(places, 3, "exitDuringABuild", moment)));
                ends.add(pool.submit(() -> end(places, 3, "haltDuringABuild", moment)));
                ends.add(pool.submit(() -> end(places, TERMINATED, "terminatedDuringABuild", moment)));
            }
            for (int message : List.of(0, 1, 5, 20)) {
                ends.add(pool.submit(() -> end(places, 3, "exitInABuildersLogger", message)));
                ends.add(pool.submit(() -> end(places, 3, "haltInABuildersLogger", message)));
            }
        }
        List<String> wrong = new ArrayList<>();
        for (Future<String> end : ends) {
            wrong.add(end.get());
        }
        wrong.removeIf(String::isEmpty);
        System.out.println(ends.size() + " ends, " + wrong.size() + " of them wrong");
        assertThat(wrong).isEmpty();
    }

    /** What was wrong with how a program ended, or an empty string. */
    private String end(Semaphore places, int expected, String program, int moment) throws Exception {
        places.acquire();
        try {
            Path output = folder.resolve(program + "-" + moment);
            Process process = Attack.start(output, program, String.valueOf(moment));
            if (expected == TERMINATED) {
                while (process.isAlive() && !Files.readString(output).contains("now")) {
                    Thread.sleep(5);
                }
                process.destroy();
            }
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return output.getFileName() + " never ended";
            }
            boolean crashed = Files.exists(Path.of(output + ".crash"));
            return process.exitValue() == expected && !crashed
                    ? ""
                    : output.getFileName() + " ended with " + process.exitValue() + ": " + Files.readString(output);
        } finally {
            places.release();
        }
    }
}
