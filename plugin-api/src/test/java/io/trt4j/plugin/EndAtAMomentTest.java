package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.plugin.EndOfProcess.Program;
import io.trt4j.tensorrt.TensorRT;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JVM ends with its status and no crash report at moments taken at random. */
class EndAtAMomentTest {
    /** How long loading TensorRT takes, about; what comes after takes less. */
    private static final int START_MICROSECONDS = 700_000;

    private static final int WORK_MICROSECONDS = 20_000;

    @TempDir
    Path folder;

    /** The same for one version of TensorRT each time. */
    private final Random random = new Random(TensorRT.version().toString().hashCode());

    private Program atTheStart(EndOfProcess end) {
        return Program.of(end, "atTheStart", end.name(), microseconds(START_MICROSECONDS));
    }

    private Program duringWork(EndOfProcess end) {
        String works = Builds.isBefore10() ? "REGISTER" : "REGISTER,PARSE"; // whose library needs cuBLAS before
        return Program.of(end, "during", works, end.name(), microseconds(WORK_MICROSECONDS));
    }

    private String microseconds(int bound) {
        return String.valueOf(random.nextInt(bound));
    }

    private void run(List<Program> programs) throws Exception {
        assertThat(EndOfProcess.wrongEnds(folder, Runtime.getRuntime().availableProcessors(), programs))
                .isEmpty();
    }

    @Test
    void signalsWhileTensorRTIsLoadedAndWhilePluginsAreRegisteredAndParsed() throws Exception {
        run(List.of(atTheStart(EndOfProcess.SIGINT), duringWork(EndOfProcess.SIGTERM)));
    }

    @Test
    @Tag("long")
    void everyEndAtManyMoments() throws Exception {
        List<Program> programs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            for (EndOfProcess end : EndOfProcess.values()) {
                programs.add(atTheStart(end));
                programs.add(duringWork(end));
            }
        }
        run(programs);
    }
}
