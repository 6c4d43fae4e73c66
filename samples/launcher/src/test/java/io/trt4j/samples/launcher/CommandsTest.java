package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cli.testing.Sample;
import io.trt4j.ffm.Libraries;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(result.out())
                .containsSubsequence(
                        "  bench ",
                        "  circ-pad ",
                        "  ctc-decode ",
                        "  info ",
                        "  leaky-relu ",
                        "  nms ",
                        "  rms-norm ",
                        "  scatter-add ",
                        "  unique ");
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
                        "  leaky-relu: yes",
                        "  rms-norm --engine host: yes",
                        "  rms-norm --engine tensorrt: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rms-norm", "scatter-add", "unique", "ctc-decode", "nms"})
    void samplesOfOnePluginPass(String sample) {
        for (String workflow : List.of("network", "onnx")) {
            Sample.Result result = Sample.run(sample, "--engine", "host", "--workflow", workflow);
            assertThat(result.err()).isEmpty();
            assertThat(result.status()).isZero();
            assertThat(result.lastLine()).startsWith("PASS engine host, workflow " + workflow);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--cuda-graph", "--time"})
    void theHostEngineIsNotForGraphsAndTimes(String option) {
        Sample.Result result = Sample.run("rms-norm", "--engine", "host", option);
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains(option + " is for TensorRT, on a GPU").hasLineCount(1);
    }

    @Test
    void aFileThatIsNotThereIsOneSentence() {
        Sample.Result result = Sample.run("nms", "--engine", "host", "--load-engine", "no/such/file");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().strip())
                .endsWith("cannot read the engine from no/such/file: there is no such file.")
                .hasLineCount(1);
    }

    @Test
    void nmsDrawsItsBoxes(@TempDir Path folder) {
        Path file = folder.resolve("boxes.png");
        Sample.Result result = Sample.run("nms", "--engine", "host", "--boxes", "20", "--picture", file.toString());
        assertThat(result.out()).contains("drew " + file);
        assertThat(result.lastLine()).startsWith("PASS");
        assertThat(file).isNotEmptyFile();
        result = Sample.run("nms", "--engine", "host", "--picture", "no/such/file.png");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().strip()).endsWith("cannot write no/such/file.png: there is no such folder.");
    }

    @Test
    void leakyReluPasses() {
        Sample.Result result = Sample.run("leaky-relu");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(result.lastLine()).startsWith("PASS engine host");
    }
}
