package io.trt4j.samples.circpad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cli.StartTimes;
import io.trt4j.cli.testing.Sample;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.ffm.Libraries;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code circ-pad}, where it needs no GPU: on the host engine with the real libnvinfer, and what it says of bad input.
 */
class CircPadTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void fillTheCache() {
        Libraries.load(TensorRTLibraries.NVINFER); // says so, once
    }

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeObjects.owned()).isZero();
        assertThat(NativeObjects.implemented()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"onnx, fp32", "onnx, fp16", "network, fp32", "network, fp16"})
    void everyWorkflowInEveryPrecision(String workflow, String precision) {
        Sample.Result result = onHost("--workflow", workflow, "--precision", precision);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .containsSubsequence(
                        "JDK ", "TensorRT  10.", "libnvinfer.so.10", "Device ", "Engine ", "built the engine");
        assertThat(result.lastLine())
                .isEqualTo("PASS engine host, backend host, api v2, precision " + precision
                        + ", shape 100x2x32x32, pads 1,1,1,1, largest error 0.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v2    | IPluginV2DynamicExt, written with io.trt4j.plugin.Plugin                  | ran it;",
                "v3    | IPluginV3, written with io.trt4j.plugin.PluginV3                          | ran it;",
                "short | IPluginV3, declared with io.trt4j.plugin.declare.PluginDeclaration        | ran it on the CPU;"
            })
    void whatWasRunIsTold(String api, String plugin, String ran) {
        for (String workflow : new String[] {"onnx", "network"}) {
            Sample.Result result =
                    onHost("--api", api, "--workflow", workflow, "--picture", "" + folder.resolve("p.png"));
            assertThat(result.err()).isEmpty();
            assertThat(result.out()).containsSubsequence("\nPlugin    " + plugin + "\n", "\n" + ran);
            assertThat(result.lastLine())
                    .isEqualTo("PASS engine host, backend " + (api.equals("short") ? "java" : "host") + ", api " + api
                            + ", precision fp32, shape 100x2x32x32, pads 1,1,1,1, largest error 0.0");
        }
    }

    /** To TensorRT there is no difference. */
    @Test
    void anEngineOfVersion3IsLoadedByTheShortFormAndTheOtherWayRound() {
        String[] saved = {"--pads", "1,2,0,3", "--shape", "2x3x4x5", "--save-engine", "" + folder.resolve("engine")};
        String[] loaded = {"--pads", "1,2,0,3", "--shape", "2x3x4x5", "--load-engine", "" + folder.resolve("engine")};
        assertThat(onHost(with(saved, "--api", "v3")).status()).isZero();
        assertThat(onHost(with(loaded, "--api", "short")).lastLine()).startsWith("PASS");
        assertThat(onHost(with(saved, "--api", "short")).status()).isZero();
        assertThat(onHost(with(loaded, "--api", "v3")).lastLine()).startsWith("PASS");
    }

    @Test
    void anEngineOfVersion2IsNoneOfVersion3() {
        String file = folder.resolve("engine").toString();
        onHost("--save-engine", file);
        requireOneSentence(
                onHost("--api", "v3", "--load-engine", file),
                "cannot use the engine in " + file
                        + ": The engine's CircPadPlugin was saved by a plugin of version 2, but"
                        + " the registered one has version 3: register the one that the engine was built with.");
    }

    @Test
    void randomShapesAndPads() {
        Random random = new Random(5);
        for (int i = 0; i < 24; i++) {
            String shape = IntStream.range(0, 4)
                    .mapToObj(d -> "" + (1 + random.nextInt(6)))
                    .collect(Collectors.joining("x"));
            String pads = IntStream.range(0, 2 * (1 + i % 4))
                    .mapToObj(p -> "" + random.nextInt(9))
                    .collect(Collectors.joining(","));
            Sample.Result result = onHost(
                    "--workflow",
                    i % 2 == 0 ? "onnx" : "network",
                    "--precision",
                    random.nextBoolean() ? "fp32" : "fp16",
                    "--shape",
                    shape,
                    "--pads",
                    pads);
            assertThat(result.lastLine())
                    .as(result.err())
                    .startsWith("PASS ")
                    .contains(", shape " + shape + ", pads " + pads + ", ");
        }
    }

    @Test
    void autoTakesTheHostEngineWhereThereIsNoDeviceAndSaysSo() {
        assumeTrue(!CudaDriver.report().hasDevice(), "there is a device");
        Sample.Result result = Sample.run("circ-pad", "--shape", "1x1x2x2");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("\nDevice    none can be used: " + CudaDriver.report().reason())
                .contains("because there is no device");
    }

    @ParameterizedTest
    @CsvSource({"v2, host, fp32", "v2, host, fp16", "v3, host, fp16", "short, host, fp32", "short, java, fp16"})
    void aSavedEngineRunsInAFreshProcess(String api, String backend, String precision) throws Exception {
        Path file = folder.resolve("engine");
        String[] plugin = {"--api", api, "--backend", backend, "--precision", precision};
        String[] tensor = with(plugin, "--shape", "3x2x5x7", "--pads", "9,1,2,20,1,0");
        Sample.Result saved = onHost(with(tensor, "--save-engine", file.toString()));
        assertThat(saved.status()).as(saved.err()).isZero();
        assertThat(saved.out()).contains("saved the engine to " + file);

        Path libraries = Libraries.load(TensorRTLibraries.NVINFER).path().getParent();
        Sample.Result loaded = new Sample()
                .start(command(with(tensor, "--load-engine", file.toString(), "--natives", libraries.toString())));
        assertThat(loaded.err()).isEmpty();
        assertThat(loaded.status()).isZero();
        assertThat(loaded.out()).contains("loaded the engine from " + file).doesNotContain("built");
        assertThat(loaded.lastLine())
                .startsWith("PASS engine host, backend " + backend + ", api " + api + ", precision " + precision);
    }

    @Test
    void timingIsALineBeforeTheComparison() {
        Sample.Result result = onHost("--shape", "1x1x2x2", "--timing");
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out()).containsSubsequence("time      first result after ", "ran it; comparing");
        assertThat(result.out().lines().flatMap(line -> StartTimes.parse(line).stream()))
                .singleElement()
                .satisfies(times -> assertThat(times.plugin()).isPositive());
    }

    @ParameterizedTest
    @CsvSource({"v2, host", "v2, java", "v2, torch", "v3, host", "v3, java", "v3, torch", "short, host", "short, java"})
    void anEngineForManyShapes(String api, String backend) {
        String file = folder.resolve("engine").toString();
        String[] common = {"--api", api, "--backend", backend, "--dynamic-shapes", "--pads", "1,2,0,1"};
        Sample.Result built = onHost(with(common, "--shape", "3x2x5x7", "--save-engine", file));
        assertThat(built.status()).as(built.err()).isZero(); // the first use of LibTorch says what it extracts
        assertThat(built.lastLine())
                .startsWith("PASS engine host, backend " + backend + ", api " + api
                        + ", precision fp32, dynamic shapes, shape 3x2x5x7");
        assertThat(onHost(with(common, "--shape", "1x2x4x6", "--load-engine", file))
                        .lastLine())
                .startsWith("PASS");
        requireOneSentence(
                onHost(with(common, "--shape", "3x2x5x8", "--load-engine", file)),
                "The shape 3x2x5x8 of the input X is not within its profile's range, 1x1x1x1 to 3x2x5x7.");
    }

    @Test
    void aWrongResultIsAFailure() {
        String file = folder.resolve("engine").toString();
        onHost("--shape", "1x1x4x4", "--pads", "2,0", "--save-engine", file);
        // The output has the same shape with these pads, but not the same elements.
        Sample.Result result = onHost("--shape", "1x1x4x4", "--pads", "0,2", "--load-engine", file);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.lastLine())
                .matches(
                        "FAIL engine host, backend host, api v2, precision fp32, shape 1x1x4x4, pads 0,2, largest error"
                                + " [01]\\.\\d*[1-9]\\d*");
    }

    @Test
    void aPictureIsDrawn() throws Exception {
        Path file = folder.resolve("pad.png");
        Sample.Result result = onHost("--precision", "fp16", "--shape", "1x1x2x2", "--picture", file.toString());
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out()).contains("drew " + file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--precision fp64 | expected one of [FP32, FP16] (case-insensitive) but was 'fp64'.",
                "--workflow tf    | expected one of [ONNX, NETWORK] (case-insensitive) but was 'tf'.",
                "--api v4         | expected one of [V2, V3, SHORT] (case-insensitive) but was 'v4'.",
                "--api v3 --backend c | --backend c has no plugin for --api v3; these have: jcuda, raw, triton, torch,"
                        + " java, host.",
                "--api short --backend torch | --backend torch has no plugin for --api short; these have: raw, triton,"
                        + " java, host.",
                "--api short --backend raw | --backend raw works on a GPU, which the host engine does without",
                "--pads 1,1,1     | pads needs an even number of values, two for each dimension, but has 3.",
                "--pads 1,-1      | pads must not be negative, but one of them is -1.",
                "--pads 1,1,1,1,1,1,1,1,1,1 | pads needs values for 1 to 4 dimensions, but has values for 5.",
                "--pads 1,x       | pads must be whole numbers separated by commas",
                "--shape 2x3x4    | a shape is four positive numbers, as in 100x2x32x32, but this is '2x3x4'.",
                "--shape 2x3x4x5x6 | a shape is four positive numbers",
                "--shape 2x3x4x0  | a shape is four positive numbers",
                "--shape 2x3x4x-5 | a shape is four positive numbers",
                "--shape 2,3,4,5  | a shape is four positive numbers",
                "--shape 1000x1000x1000x1000 | is too large: this sample compares tensors of less than 2 GiB.",
                "--shape 9999999999x9999999999x9999999999x9999999999 | is too large",
                "--natives 10.6   | '10.6' is neither auto, none, a folder that exists, nor a version such as"
                        + " 10.6-1.5.11.",
                "--backend jcuda  | --backend jcuda works on a GPU, which the host engine does without",
                "--backend raw    | --backend raw works on a GPU, which the host engine does without",
                "--libtorch x     | --libtorch is for --backend torch only.",
                "--cuda-graph     | --cuda-graph needs a GPU, which the host engine does without",
                "--load-engine no/such/file | cannot read the engine from no/such/file: there is no such file.",
                "--save-engine no/such/file | cannot write no/such/file: there is no such folder.",
                "--picture no/such/file.png | cannot write no/such/file.png: there is no such folder.",
                "--picture x.png --pads 50,0 | pads 50,0 are too large for a picture, which shows at most 40x40"
                        + " values.",
                "--save-engine a --load-engine b | --save-engine and --load-engine exclude each other",
                "--colour red     | Unknown options: '--colour', 'red'.",
            })
    void badInputIsOneSentence(String options, String sentence) {
        requireOneSentence(onHost(options.strip().split(" ")), sentence);
    }

    @Test
    void enginesAndBackendsThatDoNotGoTogether() {
        requireOneSentence(
                Sample.run("circ-pad", "--engine", "tensorrt", "--backend", "host"),
                "--backend host works in the host's memory, where TensorRT's tensors are not; use it with --engine"
                        + " host.");
    }

    @Test
    void withoutADeviceTensorRtAndJcudaAreErrors() {
        assumeTrue(!CudaDriver.report().hasDevice(), "there is a device");
        requireOneSentence(
                Sample.run("circ-pad", "--engine", "tensorrt"),
                "--engine tensorrt needs a GPU, and none can be used: ");
        requireOneSentence(
                Sample.run("circ-pad", "--backend", "jcuda"), "--backend jcuda needs a GPU, and none can be used: ");
    }

    @Test
    void anEngineForSomethingElse() {
        String file = folder.resolve("engine").toString();
        onHost("--shape", "1x1x4x4", "--save-engine", file);
        requireOneSentence(
                onHost("--shape", "1x1x4x5", "--load-engine", file),
                "cannot use the engine in " + file + ": the engine was built for an input of FP32 1x1x4x4, not of FP32"
                        + " 1x1x4x5.");
        requireOneSentence(
                onHost("--shape", "1x1x4x4", "--precision", "fp16", "--load-engine", file),
                "was built for an input of FP32 1x1x4x4, not of FP16 1x1x4x4.");
        requireOneSentence(
                onHost("--shape", "1x1x4x4", "--pads", "3,3", "--load-engine", file),
                "the engine was built with other pads: its output is FP32 1x1x6x6, not FP32 1x1x4x10.");
    }

    @Test
    void anEngineThatCannotBeRead() throws Exception {
        Path file = folder.resolve("engine");
        onHost("--shape", "1x1x4x4", "--save-engine", file.toString());
        byte[] engine = Files.readAllBytes(file);
        String[] load = {"--shape", "1x1x4x4", "--load-engine", file.toString()};

        // Magic, format, version of TensorRT.
        Files.write(file, ByteBuffer.wrap(engine.clone()).putInt(12, 100500).array());
        requireOneSentence(onHost(load), "built with TensorRT 10.5.0, but 10.6.0 is loaded: build it again.");
        Files.write(file, Arrays.copyOf(engine, engine.length / 2));
        requireOneSentence(onHost(load), "cannot use the engine in " + file + ": ");
        Files.writeString(file, "an engine of TensorRT's own");
        requireOneSentence(onHost(load), "cannot use the engine in " + file + ": ");
        Files.delete(file);
        Files.createDirectory(file);
        requireOneSentence(onHost(load), "cannot read the engine from " + file + ": ");
    }

    @Test
    void verboseShowsTheStackTraceToo() throws Exception {
        Path file = Files.writeString(folder.resolve("engine"), "nothing");
        Sample.Result result = onHost("--load-engine", file.toString(), "--verbose");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("samples/run: cannot use the engine", "CannotRunException", "\tat io.trt4j.");
    }

    @Test
    void helpNamesEveryOption() {
        Sample.Result result = Sample.run("circ-pad", "--help");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains(
                        "--precision", "--workflow", "--api", "--backend", "--engine", "--natives", "--shape", "--pads")
                .contains("--save-engine", "--load-engine", "--picture", "--timing", "--verbose");
    }

    private static void requireOneSentence(Sample.Result result, String sentence) {
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err().strip()).contains(sentence).endsWith(".").hasLineCount(1);
        assertThat(result.out()).doesNotContain("PASS", "FAIL");
    }

    private static Sample.Result onHost(String... options) {
        return Sample.run(command(options));
    }

    private static String[] command(String... options) {
        return with(new String[] {"circ-pad", "--engine", "host"}, options);
    }

    private static String[] with(String[] first, String... then) {
        return Stream.of(first, then).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
