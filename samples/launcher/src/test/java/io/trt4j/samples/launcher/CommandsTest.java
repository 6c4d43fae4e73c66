package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cli.testing.Sample;
import io.trt4j.ffm.Libraries;
import io.trt4j.tensorrt.TensorRTLibraries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The commands of {@code samples/run}. */
class CommandsTest {
    @BeforeAll
    static void fillTheCache() {
        Libraries.load(TensorRTLibraries.NVINFER); // says so, once
    }

    @Test
    void helpListsThem() {
        Sample.Result result = Sample.run("--help");
        assertThat(result.status()).isZero();
        assertThat(result.out()).containsSubsequence("  bench ", "  circ-pad ", "  info ", "  leaky-relu ");
    }

    @Test
    void infoTellsWhichCanRun() {
        Sample.Result result = Sample.run("info");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .containsSubsequence(
                        "What can run here:",
                        "  bench: ",
                        "  circ-pad --engine host: yes",
                        "  circ-pad --engine tensorrt --workflow network: ",
                        "  circ-pad --engine tensorrt --workflow onnx: ",
                        "  leaky-relu: yes");
    }

    @Test
    void leakyReluPasses() {
        Sample.Result result = Sample.run("leaky-relu");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(result.lastLine()).startsWith("PASS engine host");
    }
}
