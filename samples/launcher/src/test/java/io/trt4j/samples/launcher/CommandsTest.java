package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cli.testing.Sample;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.ffm.Libraries;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
                        "  check ",
                        "  circ-pad ",
                        "  ctc-decode ",
                        "  info ",
                        "  inspect ",
                        "  leaky-relu ",
                        "  nms ",
                        "  ocr ",
                        "  rms-norm ",
                        "  run ",
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
                        "  inspect ENGINE: ",
                        "  inspect MODEL.onnx: yes",
                        "  leaky-relu: yes",
                        "  rms-norm --engine host: yes",
                        "  rms-norm --engine tensorrt: ",
                        "  run MODEL.onnx --engine host: yes",
                        "  run MODEL.onnx --engine tensorrt: ");
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

    private static final String DECLARATION = "io.trt4j.samples.leakyrelu.LeakyReluPlugin.DECLARATION";

    @Test
    void checkPasses() {
        Sample.Result result = Sample.run(
                "check",
                "LeakyRelu",
                "--register",
                DECLARATION,
                "--attributes",
                "alpha=0.5",
                "--input",
                "x:FLOAT:1..4x3",
                "--in-process",
                "--seed",
                "5",
                "--level",
                "3");
        assertThat(result.status()).isZero();
        assertThat(result.lastLine()).isEqualTo("PASS LeakyRelu, version 1, seed 5");
    }

    @Test
    void checkFindsAPluginThatIsAService() {
        Sample.Result result =
                Sample.run("check", ServiceSetup.NAME, "--input", "x:FLOAT:1..4x3", "--in-process", "--level", "1");
        assertThat(result.status()).as(result.out() + result.err()).isZero();
        assertThat(result.lastLine()).startsWith("PASS " + ServiceSetup.NAME);
    }

    @Test
    void checkRepeatsWhatItReported() {
        String[] options = {
            "check", ServiceSetup.LAZY, "--input", "x:FLOAT:2..50..100", "--in-process", "--only", "6,19"
        };
        Sample.Result first = Sample.run(options);
        assertThat(first.status()).as(first.out()).isEqualTo(1);
        String seed = first.lastLine().substring(first.lastLine().lastIndexOf(' ') + 1);
        assertThat(first.out()).contains("--reproduce " + seed);
        List<String> again = new ArrayList<>(List.of(options));
        again.addAll(List.of("--reproduce", seed));
        assertThat(Sample.run(again.toArray(String[]::new)).out()).isEqualTo(first.out());
    }

    @Test
    void checkEndsWith1WhereACheckFailsThoughTheReportIsWritten(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report.xml");
        Sample.Result result = Sample.run(
                "check",
                "LeakyRelu",
                "--register",
                DECLARATION,
                "--attributes",
                "alpha=0.5",
                "--input",
                "x:INT32:4",
                "--in-process",
                "--only",
                "4,5",
                "--report",
                report.toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("does not accept kINT32 kLINEAR for input 0");
        assertThat(Files.readString(report)).contains("failures=\"1\"");
    }

    @Test
    void checkSaysWhyItCannotRun(@TempDir Path folder) throws IOException {
        cannotRun("The input x is not NAME:TYPE:SHAPE", "--input", "x");
        cannotRun("The shape \"a\" cannot be: \"a\" is no extent", "--input", "x:FLOAT:a");
        cannotRun("The input x:F:3 has the type F; types are FLOAT, HALF", "--input", "x:F:3");
        cannotRun("There is no file no.so for --library", "--library", "no.so");
        cannotRun("by no.Such.CLASS: there is no such public static member", "--register", "no.Such.CLASS");
        cannotRun("ends with .xml, .json or .txt", "--report", "report.html");
        if (!CudaDriver.report().hasDevice()) {
            cannotRun("This needs a GPU, and none can be used", "--gpu", "--only", "8");
        }
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        cannotRun(
                "The report cannot be written to",
                "--only",
                "4",
                "--report",
                file.resolve("report.xml").toString());
    }

    private static void cannotRun(String sentence, String... options) {
        List<String> command = new ArrayList<>(
                List.of("check", "LeakyRelu", "--register", DECLARATION, "--attributes", "alpha=0.5", "--in-process"));
        command.addAll(List.of(options));
        Sample.Result result = Sample.run(command.toArray(String[]::new));
        assertThat(result.err()).contains(sentence);
        assertThat(result.status()).isEqualTo(2);
    }
}
