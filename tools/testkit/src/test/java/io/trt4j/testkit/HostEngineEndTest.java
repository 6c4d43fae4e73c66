package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.trt4j.tensorrt.TensorRT;
import io.trt4j.testkit.EndingPlugin.End;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The JVM ends as it is told while the host engine is at work: by a signal at any moment, and in any callback. */
class HostEngineEndTest {
    private static final List<String> CALLBACKS = List.of(
            "factory",
            "getOutputShapes",
            "supportsFormatCombination",
            "configurePlugin",
            "getWorkspaceSize",
            "getFieldsToSerialize",
            "attachToContext",
            "onShapeChange",
            "enqueue",
            "close");
    private static final int MICROSECONDS = 20_000;

    /** The same for one version of TensorRT each time. */
    private final Random random = new Random(TensorRT.version().toString().hashCode());

    private final List<Program> programs = new ArrayList<>();

    private record Program(String name, End end, ChildProcess.Job job) {
        /** What became of it, unless that is right. */
        String wrong() {
            ChildProcess.Result result = ChildProcess.run(job);
            String right = "the process ended with the status " + end.status
                    + (end.status > 128 ? " \\(signal " + (end.status - 128) + "\\)" : "")
                    + "(, during , in [^;]+)?"; // nothing of a crash, and nothing printed
            String seen = String.valueOf(result.failure());
            return seen.matches(right) ? "" : name + ", " + end + ": " + result;
        }
    }

    private void during(End end) {
        long microseconds = random.nextInt(MICROSECONDS);
        programs.add(
                new Program("after " + microseconds + " us", end, () -> EndingPlugin.endDuringAll(end, microseconds)));
    }

    private void in(String callback, End end) {
        programs.add(new Program("in " + callback, end, () -> EndingPlugin.endIn(callback, end)));
    }

    private void run() throws Exception {
        List<Future<String>> ends = new ArrayList<>();
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            programs.forEach(program -> ends.add(pool.submit(program::wrong)));
        }
        List<String> wrong = new ArrayList<>();
        for (Future<String> end : ends) {
            wrong.add(end.get());
        }
        assertThat(wrong).isNotEmpty().containsOnly("");
    }

    @Test
    void aSignalDuringABuildALoadAndARunAndAnExitInAPlugin() throws Exception {
        during(End.SIGTERM);
        in("enqueue", End.EXIT);
        run();
    }

    @Test
    @Tag("long")
    void everyEndAtManyMomentsAndInEveryCallback() throws Exception {
        assumeFalse(End.SIGINT.isIgnored(), "SIGINT is ignored here, as by a script's background jobs");
        for (End end : End.values()) {
            for (int i = 0; i < 20; i++) {
                during(end);
            }
            CALLBACKS.forEach(callback -> in(callback, end));
        }
        run();
    }
}
