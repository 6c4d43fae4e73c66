package io.trt4j.cli.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.trt4j.cli.testing.Sample;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.engine.HostTensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code run} and {@code inspect} with TensorRT. Needs a GPU and is skipped without one. */
@Tag("gpu")
@Timeout(120)
class RunCommandGpuTest {
    /** Numbers that 16-bit floats have, so that no kernel rounds. */
    private static final float[] ROWS = {1, 2, 3, -4, 0.5f, -6};

    @TempDir
    Path folder;

    private Path cache;

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        cache = folder.resolve("cache");
    }

    private Sample.Result run(Path model, String... options) {
        List<String> all = new ArrayList<>(List.of(
                "run", model.toString(), "--engine", "tensorrt", "--iterations", "20", "--warm-up", "2", "--compare"));
        all.addAll(List.of(options));
        Sample.Result result = Sample.run(all.toArray(String[]::new));
        assertThat(result.status()).as(result.out() + result.err()).isZero();
        assertThat(result.lastLine()).startsWith("PASS engine tensorrt");
        return result;
    }

    private Path matMulRelu() throws IOException {
        return CommandModel.matMulRelu().write(folder.resolve("model.onnx"));
    }

    private static List<String> names(JsonArray latencies) {
        List<String> names = new ArrayList<>();
        for (JsonElement latency : latencies) {
            names.add(latency.getAsJsonObject().get("name").getAsString());
        }
        return names;
    }

    @Test
    void buildsMeasuresComparesAndThenLoadsFromTheCache() throws IOException {
        Path input = folder.resolve("x.npy");
        Npy.write(HostTensor.of(ROWS, 2, 3), input);
        Path json = folder.resolve("run.json");
        String[] options = {
            "--input",
            "x:" + input,
            "--min",
            "x:1x3",
            "--max",
            "x:8x3",
            "--cache",
            cache.toString(),
            "--threads",
            "2",
            "--cuda-graph",
            "--profile",
            "--output",
            folder.toString(),
            "--json",
            json.toString()
        };
        Sample.Result built = run(matMulRelu(), options);
        assertThat(built.out()).contains("Built     in ", "Memory    engine ", "layer ");
        assertThat(Npy.read(folder.resolve("y.npy")).floats())
                .containsExactly(CommandModel.expected(ROWS), within(1e-3f));
        JsonObject report = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        assertThat(report.getAsJsonObject("facts").get("buildMillis").getAsDouble())
                .isPositive();
        assertThat(report.getAsJsonObject("facts")
                        .getAsJsonObject("memory")
                        .get("total")
                        .getAsLong())
                .isPositive();
        assertThat(names(report.getAsJsonArray("latencyMillis")))
                .containsExactly("on the device", "in a CUDA graph", "with copies");
        assertThat(report.getAsJsonArray("layers")).isNotEmpty();

        Sample.Result loaded = run(matMulRelu(), options);
        assertThat(loaded.out()).doesNotContain("Built     in ").containsPattern("Loaded    in .* ms, cached");
        inspectsTheEngineOfTheCache();
    }

    private void inspectsTheEngineOfTheCache() throws IOException {
        Path engine;
        try (Stream<Path> files = Files.list(cache)) {
            engine = files.filter(file -> file.toString().endsWith(".engine"))
                    .findFirst()
                    .orElseThrow();
        }
        Sample.Result result = Sample.run("inspect", engine.toString());
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out())
                .contains(
                        "Engine    " + engine,
                        "Inputs\n  x kFLOAT ?x3\n    profile 0: 1x3 to 8x3, optimized for 2x3\n",
                        "Outputs\n  y kFLOAT ?x2\n")
                .containsPattern("Layers    [1-9]\\d*\\n  \\S");
    }

    @Test
    void buildsWith16BitFloatsAndKeepsNothing() throws IOException {
        Sample.Result result = run(matMulRelu(), "--shape", "x:4x3", "--fp16", "--tolerance", "0.02", "--no-cache");
        assertThat(result.out()).contains("Built     in ", "with copies");
        assertThat(cache).doesNotExist();
    }

    @Test
    void measuresOutputsWhoseSizeDependsOnTheDataWithCopiesOnly() throws IOException {
        Path model = new CommandModel()
                .input("x", TensorProto.DataType.FLOAT, "6")
                .output("y", TensorProto.DataType.INT64, "1", "n")
                .node("NonZero", "x", "y")
                .write(folder.resolve("nonzero.onnx"));
        Path json = folder.resolve("run.json");
        run(model, "--no-cache", "--json", json.toString());
        JsonObject report = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        assertThat(names(report.getAsJsonArray("latencyMillis"))).containsExactly("with copies");
    }

    @Test
    void namesAPluginThatNobodyRegistered() throws IOException {
        Path model = CommandModel.ofNode("Trt4jGpuTwice").write(folder.resolve("plugin.onnx"));
        Sample.Result result = Sample.run("run", model.toString(), "--engine", "tensorrt", "--no-cache");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("Trt4jGpuTwice");
    }
}
