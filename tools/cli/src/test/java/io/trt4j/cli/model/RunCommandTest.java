package io.trt4j.cli.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.trt4j.cli.testing.Sample;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.engine.HostTensor;
import io.trt4j.tensorrt.DataType;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code run} on the host. */
class RunCommandTest {
    private static final float[] ROWS = {1, 2, 3, -4, 0.5f, -6};

    @TempDir
    Path folder;

    private static Sample.Result run(Path model, String... options) {
        List<String> all = new ArrayList<>(List.of("run", model.toString(), "--engine", "host", "--warm-up", "1"));
        all.addAll(List.of(options));
        if (!all.contains("--iterations")) {
            all.addAll(List.of("--iterations", "5"));
        }
        return Sample.run(all.toArray(String[]::new));
    }

    private static void assertRefused(Sample.Result result, String... why) {
        assertThat(result.err()).contains(why).hasLineCount(1);
        assertThat(result.status()).isEqualTo(2);
    }

    private Path matMulRelu() throws IOException {
        return CommandModel.matMulRelu().write(folder.resolve("model.onnx"));
    }

    @Test
    void readsInputsAndWritesOutputs() throws IOException {
        Path input = folder.resolve("x.npy");
        Npy.write(HostTensor.of(ROWS, 2, 3), input);
        Path output = folder.resolve("results/first");
        Sample.Result result = run(matMulRelu(), "--input", "x:" + input, "--output", output.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        HostTensor y = Npy.read(output.resolve("y.npy"));
        assertThat(y.dims().d()).containsExactly(2, 2);
        assertThat(y.floats()).containsExactly(CommandModel.expected(ROWS), within(1e-5f));
        assertThat(result.out())
                .contains(
                        "Input     x kFLOAT 2x3, given", "Output    y kFLOAT 2x2", "wrote " + output.resolve("y.npy"));
        assertThat(result.lastLine()).isEqualTo("PASS engine host, " + folder.resolve("model.onnx") + ", not compared");
    }

    @Test
    void makesRandomInputsOfTheSeedAndSaysSo() throws IOException {
        Path model = matMulRelu();
        List<float[]> results = new ArrayList<>();
        for (String seed : List.of("7", "7", "8")) {
            Path output = folder.resolve("out" + results.size());
            Sample.Result result = run(model, "--shape", "x:4x3", "--seed", seed, "--output", output.toString());
            assertThat(result.out()).contains("Input     x kFLOAT 4x3, random from -1 to 1, seed " + seed);
            results.add(Npy.read(output.resolve("y.npy")).floats());
        }
        assertThat(results.get(0)).isEqualTo(results.get(1)).isNotEqualTo(results.get(2));
    }

    @Test
    void runsEveryTypeWithRandomInputs() throws IOException {
        for (TensorProto.DataType type : List.of(
                TensorProto.DataType.FLOAT16,
                TensorProto.DataType.BFLOAT16,
                TensorProto.DataType.INT8,
                TensorProto.DataType.UINT8,
                TensorProto.DataType.INT32,
                TensorProto.DataType.INT64,
                TensorProto.DataType.BOOL)) {
            Path model = new CommandModel()
                    .input("x", type, "3", "2")
                    .output("y", type, "3", "2")
                    .node("Identity", "x", "y")
                    .write(folder.resolve(type + ".onnx"));
            Sample.Result result = run(model, "--compare", "--output", folder.toString());
            assertThat(result.err()).as(type.toString()).isEmpty();
            assertThat(result.lastLine()).startsWith("PASS");
            assertThat(Npy.read(folder.resolve("y.npy")).dims().d()).containsExactly(3, 2);
        }
    }

    @Test
    void takesFloatsForBf16WhichNumPyLacks() throws IOException {
        Path model = new CommandModel()
                .input("x", TensorProto.DataType.BFLOAT16, "2")
                .output("y", TensorProto.DataType.BFLOAT16, "2")
                .node("Identity", "x", "y")
                .write(folder.resolve("model.onnx"));
        Path input = folder.resolve("x.npy");
        Npy.write(HostTensor.of(new float[] {1.5f, 1.001f}, 2), input);
        Sample.Result result = run(model, "--input", "x:" + input, "--output", folder.toString());
        assertThat(result.out()).contains("kBF16 as kFLOAT");
        assertThat(Npy.read(folder.resolve("y.npy")).floats()).containsExactly(1.5f, 1);
    }

    @Test
    void saysHowLongRunsTook() throws IOException {
        Sample.Result result = run(matMulRelu(), "--shape", "x:2x3", "--threads", "2");
        assertThat(result.out())
                .containsPattern("Loaded    in \\d+\\.\\d{3} ms")
                .containsPattern("latency, ms +min +50% +90% +95% +99% +max +mean +runs/s")
                .containsPattern("host( +\\d+\\.\\d{3}){7} +\\d+\\.\\d");
    }

    @Test
    void writesFiguresAsJson() throws IOException {
        Path file = folder.resolve("run.json");
        Sample.Result result =
                run(matMulRelu(), "--shape", "x:2x3", "--threads", "2", "--compare", "--json", file.toString());
        assertThat(result.out()).contains("wrote " + file);
        JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertThat(json.get("engine").getAsString()).isEqualTo("host");
        assertThat(json.get("threads").getAsInt()).isEqualTo(2);
        assertThat(json.get("iterations").getAsInt()).isEqualTo(5);
        assertThat(json.getAsJsonObject("facts").get("loadMillis").getAsDouble())
                .isPositive();
        assertThat(json.getAsJsonObject("facts").keySet()).doesNotContain("memory", "buildMillis");
        JsonObject x = json.getAsJsonArray("inputs").get(0).getAsJsonObject();
        assertThat(x.toString()).isEqualTo("{\"name\":\"x\",\"type\":\"kFLOAT\",\"dims\":[2,3]}");
        JsonObject latency = json.getAsJsonArray("latencyMillis").get(0).getAsJsonObject();
        assertThat(latency.get("runs").getAsInt()).isEqualTo(10);
        List<Double> sorted = new ArrayList<>();
        for (String key : List.of("min", "p50", "p90", "p95", "p99", "max")) {
            sorted.add(latency.get(key).getAsDouble());
        }
        assertThat(sorted).isSorted().allMatch(millis -> millis > 0);
        assertThat(latency.get("runsPerSecond").getAsDouble()).isPositive();
        JsonObject compared = json.getAsJsonArray("comparison").get(0).getAsJsonObject();
        assertThat(compared.get("output").getAsString()).isEqualTo("y");
        assertThat(compared.get("absolute").getAsDouble()).isZero();
        assertThat(compared.get("passed").getAsBoolean()).isTrue();
    }

    @Test
    void drawsLatencies() throws IOException {
        Path file = folder.resolve("run.png");
        Sample.Result result = run(matMulRelu(), "--shape", "x:2x3", "--plot", file.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("drew " + file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(420);
    }

    @Test
    void runsPluginsOfAJar() throws IOException {
        Path model = CommandModel.ofNode("Trt4jRunTwice").write(folder.resolve("model.onnx"));
        assertRefused(run(model), "Trt4jRunTwice", "Register the plugin");
        Path jar = PluginJar.write(folder, "Trt4jRunTwice", "2 * x");
        Path input = folder.resolve("x.npy");
        Npy.write(HostTensor.of(new float[] {1, 2, 3, -4}, 4), input);
        Sample.Result result = run(
                model,
                "--plugins",
                jar.toString(),
                "--input",
                "x:" + input,
                "--output",
                folder.toString(),
                "--compare");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("Plugins   the Trt4jRunTwice (Trt4jRunTwice)");
        assertThat(Npy.read(folder.resolve("y.npy")).floats()).containsExactly(2, 4, 6, -8);
        assertThat(result.lastLine()).startsWith("PASS").endsWith("largest difference 0.00");
        assertRefused(run(model), "Trt4jRunTwice", "Register the plugin"); // it was deregistered
    }

    /** The plugin adds how often it ran before: a second run differs from the first. */
    @Test
    void endsWith1WhereAnOutputDiffersByMoreThanTheTolerance() throws IOException {
        Path model = CommandModel.ofNode("Trt4jRunCounts").write(folder.resolve("model.onnx"));
        Path jar = PluginJar.write(folder, "Trt4jRunCounts", "x + runs");
        Sample.Result result = run(model, "--plugins", jar.toString(), "--compare");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).containsPattern("y +4 +1\\.00 +\\d[^ ]* +4 +different");
        assertThat(result.lastLine()).startsWith("FAIL engine host").endsWith("largest difference 1.00");
        result = run(model, "--plugins", jar.toString(), "--compare", "--tolerance", "1.01");
        assertThat(result.status()).isZero();
        assertThat(result.lastLine()).startsWith("PASS").endsWith("largest difference 1.00");
    }

    @Test
    void asksForShapesThatAreSetAtRunTime() throws IOException {
        assertRefused(
                run(matMulRelu()),
                "The input x (rowsx3) has dimensions that are set at run time; give --shape x:rowsx3 with numbers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--shape x:2x4;The input x is rowsx3 in the model and cannot be 2x4.",
                "--shape x:2;cannot be 2.",
                "--shape z:2x3;--shape names z, which the model has no input of; it has x.",
                "--shape x:2x3 --shape x:3x3;--shape is given twice for the input x.",
                "--shape x:2x3 --min x:3x3;--min is 3x3, which is not within the shape of the run, 2x3.",
                "--shape x:2x3 --max x:1x3;the shape of the run is 2x3, which is not within --max, 1x3.",
                "--shape x:2x3 --min x:1x3 --opt x:9x3 --max x:4x3;--opt is 9x3, which is not within --max, 4x3.",
                "--shape x;'x' is not NAME:DIMS",
                "--shape x:2x-3;is not NAME:DIMS",
                "--shape x:1x1x1x1x1x1x1x1x1;is not NAME:DIMS with 1 to 8 extents",
                "--shape x:999999x3 --shape x:2x3;given twice",
                "--shape x:999999999x3;at most 268435456 are made",
                "--input x:no/such/file.npy;cannot read the input x from no/such/file.npy: there is no such file.",
                "--input z:x.npy;--input names z, which the model has no input of; it has x.",
                "--input x;--input names x, which the model has no input of; it has x.",
                "--shape x:2x3 --iterations 0;--iterations and --threads are at least 1",
                "--shape x:2x3 --threads 0;--iterations and --threads are at least 1",
                "--shape x:2x3 --tolerance NaN;--tolerance is at least 0.",
                "--shape x:2x3 --json no/such/folder/f;cannot write no/such/folder/f: there is no such folder.",
                "--shape x:2x3 --plot no/such/folder/f.png;there is no such folder.",
                "--shape x:2x3 --plugins no/such.jar;There is no file no/such.jar for --plugins.",
                "--shape x:2x3 --library no/such.so;There is no file no/such.so for --library.",
                "--cache a --no-cache;--cache and --no-cache exclude each other.",
                "--fp16;--fp16 is for TensorRT",
                "--bf16;--bf16 is for TensorRT",
                "--cuda-graph;--cuda-graph is for TensorRT",
                "--profile;--profile is for TensorRT"
            })
    void refusesWithASentence(String options, String why) throws IOException {
        assertRefused(run(matMulRelu(), options.split(" ")), why);
    }

    @Test
    void refusesInputsThatDoNotSuit() throws IOException {
        Path model = matMulRelu();
        Path file = folder.resolve("x.npy");
        Npy.write(HostTensor.of(new int[6], 2, 3), file);
        assertRefused(run(model, "--input", "x:" + file), "The input x is kFLOAT, but " + file + " has kINT32.");
        Npy.write(HostTensor.of(new float[8], 2, 4), file);
        assertRefused(run(model, "--input", "x:" + file), "The input x is rowsx3 in the model and cannot be 2x4.");
        Npy.write(HostTensor.of(ROWS, 2, 3), file);
        assertRefused(
                run(model, "--input", "x:" + file, "--shape", "x:4x3"),
                "The input x is 2x3 in the file of --input, but --shape says 4x3.");
        assertRefused(run(model, "--input", "x:" + file, "--input", "x:" + file), "--input is given twice");
        Files.writeString(file, "no array");
        assertRefused(run(model, "--input", "x:" + file), file + " is no .npy file");
    }

    @Test
    void namesWithColonsAreNames() throws IOException {
        Path model = new CommandModel()
                .input("x", TensorProto.DataType.FLOAT, "n")
                .input("x:0", TensorProto.DataType.FLOAT, "n")
                .output("scope/y:0", TensorProto.DataType.FLOAT, "n")
                .output("scope_y_0", TensorProto.DataType.FLOAT, "n")
                .node("Sub", "x x:0", "scope/y:0")
                .node("Add", "x x:0", "scope_y_0")
                .write(folder.resolve("model.onnx"));
        Path file = folder.resolve("a.npy");
        Npy.write(HostTensor.of(new float[] {1, 2}, 2), file);
        Sample.Result result = run(
                model, "--input", "x:0:" + file, "--input", "x:" + file, "--shape", "x:0:2", "--output", folder + "");
        assertThat(result.err()).isEmpty();
        assertThat(Npy.read(folder.resolve("scope_y_0.npy")).floats()).containsExactly(0, 0);
        assertThat(Npy.read(folder.resolve("scope_y_0-2.npy")).floats()).containsExactly(2, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no model at all", ""})
    void whatIsNoModelIsOneSentence(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("model.onnx"), content);
        assertRefused(run(file), file + " is not an ONNX model: ");
        assertRefused(run(folder.resolve("none.onnx")), "Cannot read the model ", "there is no such file.");
    }

    @Test
    void whatHasNoPluginsIsNoPluginJar() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path jar = PluginJar.pack(classes, folder.resolve("empty.jar"), List.of());
        assertRefused(run(matMulRelu(), "--plugins", jar.toString()), jar + " has no plugins: ");
        PluginJar.pack(classes, jar, List.of("not.There"));
        assertRefused(run(matMulRelu(), "--plugins", jar.toString()), "a service that registers plugins", "not.There");
        Files.writeString(jar, "no jar");
        assertRefused(run(matMulRelu(), "--plugins", jar.toString()), "cannot read the jar " + jar);
    }

    @Test
    void tensorRtNeedsADevice() throws IOException {
        Assumptions.assumeFalse(CudaDriver.report().hasDevice());
        Sample.Result result = Sample.run("run", matMulRelu().toString(), "--engine", "tensorrt");
        assertRefused(result, "--engine tensorrt needs a GPU, and none can be used");
        result = Sample.run("run", matMulRelu().toString(), "--shape", "x:1x3", "--iterations", "1");
        assertThat(result.out()).contains("Engine    host"); // as auto chooses
    }

    @Test
    void comparesTypesShapesAndNumbersThatAreNone() {
        HostTensor a = HostTensor.of(new float[] {1, Float.NaN, Float.POSITIVE_INFINITY, 0}, 4);
        HostTensor b = HostTensor.of(new float[] {1, Float.NaN, Float.POSITIVE_INFINITY, -0f}, 4);
        assertThat(compare(a, b).passed()).isTrue();
        HostTensor c = HostTensor.of(new float[] {1, 2, Float.NEGATIVE_INFINITY, 0}, 4);
        assertThat(compare(a, c)).satisfies(different -> {
            assertThat(different.passed()).isFalse();
            assertThat(different.outside()).isEqualTo(2);
            assertThat(different.absolute()).isInfinite();
        });
        assertThat(compare(a, HostTensor.of(new float[4], 2, 2)).passed()).isFalse();
        assertThat(compare(a, HostTensor.of(new int[4], 4)).passed()).isFalse();
        HostTensor big = HostTensor.of(DataType.kUINT8, new byte[] {(byte) 200}, 1);
        assertThat(compare(big, HostTensor.of(DataType.kUINT8, new byte[] {100}, 1)))
                .satisfies(different -> assertThat(different.absolute()).isEqualTo(100))
                .satisfies(different -> assertThat(different.relative()).isEqualTo(0.5));
        HostTensor thousand = HostTensor.of(new float[] {1000}, 1);
        assertThat(compare(HostTensor.of(new float[] {1000.5f}, 1), thousand).passed())
                .isTrue();
        assertThat(compare(HostTensor.of(new float[] {1001.5f}, 1), thousand).passed())
                .isFalse();
    }

    private static Comparison compare(HostTensor actual, HostTensor expected) {
        return Comparison.of(Map.of("y", actual), Map.of("y", expected), 0.001).getFirst();
    }

    @Test
    void percentilesAreOfTheRuns() {
        double[] millis = new double[200];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = 200 - i;
        }
        Latencies.Summary summary = new Latencies("x", millis, 2).summary();
        assertThat(List.of(summary.min(), summary.p50(), summary.p90(), summary.p95(), summary.p99(), summary.max()))
                .containsExactly(1.0, 100.0, 180.0, 190.0, 198.0, 200.0);
        assertThat(summary.mean()).isEqualTo(100.5);
        assertThat(summary.runsPerSecond()).isEqualTo(100);
        assertThat(new Latencies("x", new double[] {3}, 1).summary().p99()).isEqualTo(3);
    }
}
