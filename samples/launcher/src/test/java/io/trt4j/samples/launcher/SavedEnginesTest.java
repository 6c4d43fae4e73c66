package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cli.testing.Sample;
import io.trt4j.cuda.CudaDriver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An engine that a sample saves runs in a process of its own, with the same result. */
class SavedEnginesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rms-norm --tokens 20 --columns 100",
                "scatter-add --updates 1000",
                "unique --size 500",
                "ctc-decode",
                "nms --boxes 200",
                "circ-pad --api short --shape 2x3x4x5"
            })
    void theHostEngineLoadsIt(String sample) throws Exception {
        check(sample, "host", Sample::run);
    }

    /** Each in a process of its own, several at once. */
    @Tag("gpu")
    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rms-norm --precision fp32",
                "rms-norm --precision fp16",
                "rms-norm --precision bf16",
                "rms-norm --cuda-graph",
                "scatter-add",
                "scatter-add --cuda-graph",
                "unique",
                "ctc-decode",
                "nms",
                "circ-pad --api v2 --backend raw",
                "circ-pad --api v2 --backend java",
                "circ-pad --api v3 --backend raw",
                "circ-pad --api v3 --backend java",
                "circ-pad --api short --backend raw",
                "circ-pad --api short --backend java",
                "circ-pad --api v2 --backend raw --precision fp16 --dynamic-shapes --cuda-graph",
                "circ-pad --api v3 --backend raw --precision fp16 --dynamic-shapes --cuda-graph",
                "circ-pad --api short --backend raw --precision fp16 --dynamic-shapes --cuda-graph"
            })
    void tensorRTLoadsIt(String sample) throws Exception {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        check(sample, "tensorrt", SavedEnginesTest::start);
    }

    /** How a command is run. */
    private interface Runner {
        Sample.Result run(String... args) throws IOException, InterruptedException;
    }

    private static Sample.Result start(String... args) throws IOException, InterruptedException {
        return new Sample().start(System.getProperty("java.class.path"), args);
    }

    private void check(String sample, String engine, Runner runner) throws IOException, InterruptedException {
        String file = folder.resolve("engine").toString();
        for (String workflow : new String[] {"onnx", "network"}) {
            Sample.Result saved =
                    runner.run(words(sample, "--engine", engine, "--workflow", workflow, "--save-engine", file));
            assertThat(saved.lastLine()).as(saved.err()).startsWith("PASS engine " + engine);
            Sample.Result loaded = start(words(sample, "--engine", engine, "--load-engine", file));
            assertThat(loaded.lastLine()).as(loaded.err()).startsWith("PASS engine " + engine);
            assertThat(loaded.out()).contains("loaded the engine from " + file).doesNotContain("built");
            assertThat(loaded.status()).isZero();
        }
    }

    private static String[] words(String sample, String... more) {
        return Stream.of(sample.split(" "), more).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
