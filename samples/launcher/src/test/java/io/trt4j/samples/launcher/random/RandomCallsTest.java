package io.trt4j.samples.launcher.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.ffm.Libraries;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random calls of the public API, with arguments that make no sense, objects that are closed and threads that change, end as
 * they should: never a crash, a hang or an error, and no null or closed object is taken silently. {@code -Dseed=} with
 * {@code -Dcalls=} makes the calls of a failure again.
 */
class RandomCallsTest {
    @TempDir
    Path folder;

    private void run(List<String> options, int seeds, int calls) throws IOException, InterruptedException {
        RandomBatch batch = new RandomBatch(folder, options);
        Long given = Long.getLong("seed");
        for (int seed = 1; seed <= (given == null ? seeds : 1); seed++) {
            batch.run(given == null ? seed : given, Integer.getInteger("calls", calls), Duration.ofMinutes(5));
        }
        assertThat(batch.text()).isEmpty();
    }

    /** Among them one with null for each parameter. */
    @Test
    void someCallsWithoutTensorRt() throws Exception {
        List<String> options = new ArrayList<>(RandomBatch.withoutLibrary(folder, "10.15"));
        options.add("-D" + NullArguments.PROPERTY + "=true");
        run(options, 1, 500);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"8.6", "10.6", "10.15", "11.2"})
    void manyCallsInThePlaceOfEachVersion(String version) throws Exception {
        run(RandomBatch.withoutLibrary(folder, version), 25, 8000);
    }

    /** Of the version that there is. */
    @Tag("long")
    @Test
    void manyCallsOfTensorRt() throws Exception {
        assumeTrue(Libraries.report(TensorRTLibraries.NVINFER).loaded().isPresent(), "there is no TensorRT");
        run(List.of(), 25, 8000);
    }

    @Test
    void aClassPathThatLacksALibraryIsToldBeforeTheFirstCall() {
        String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("protobuf-java"))
                .collect(Collectors.joining(File.pathSeparator));
        RandomBatch batch = new RandomBatch(folder, List.of("-cp", path));
        assertThatThrownBy(() -> batch.run(1, 10, Duration.ofSeconds(30)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("before its first call")
                .hasMessageContaining("The class path lacks com.google.protobuf.Message; it is ");
    }

    /**
     * As many as there is time for: {@code -Dseconds=}, and a minute and a half more if the last call hangs. It goes on with
     * the next seed after a crash, and prints how far it is and what it finds.
     */
    @Tag("gpu")
    @Test
    void callsOnAGpu() throws Exception {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        RandomBatch batch = new RandomBatch(folder, List.of());
        Instant end = Instant.now().plus(Duration.ofSeconds(Integer.getInteger("seconds", 50)));
        Long given = Long.getLong("seed");
        long seed = given == null ? 1 : given;
        do {
            batch.run(seed, Integer.getInteger("calls", 3000), Duration.between(Instant.now(), end));
            seed++;
        } while (given == null && Instant.now().isBefore(end));
        assertThat(batch.text()).isEmpty();
    }
}
