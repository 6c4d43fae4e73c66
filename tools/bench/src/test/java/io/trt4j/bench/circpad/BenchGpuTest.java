package io.trt4j.bench.circpad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.trt4j.cli.testing.CCompiler;
import io.trt4j.cli.testing.Jars;
import io.trt4j.cli.testing.Sample;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.tensorrt.NativeObjects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bench} with little to do; needs a GPU, and is skipped without one. */
@Tag("gpu")
@Tag("gpu-alone")
class BenchGpuTest {
    @TempDir
    Path folder;

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
    }

    @Test
    void everyBackendHasItsFigures() throws Exception {
        int owned = NativeObjects.owned();
        int implemented = NativeObjects.implemented();
        Path json = folder.resolve("bench.json");
        String[] command = {
            "bench",
            "--shapes",
            "3x2x8x9",
            "--pads",
            "1,2,8,0,0,1",
            "--batches",
            "2",
            "--calls",
            "20",
            "--no-starts",
            "--json",
            json.toString()
        };
        Sample.Result result = Sample.run(command);
        assertThat(result.status()).as(result.out() + result.err()).isZero();
        JsonObject tree = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        assertThat(tree.getAsJsonArray("blocks")).hasSize(2);
        for (JsonElement block : tree.getAsJsonArray("blocks")) {
            List<String> names = block.getAsJsonObject().getAsJsonArray("rows").asList().stream()
                    .map(row -> row.getAsJsonObject().get("name").getAsString())
                    .toList();
            assertThat(names).contains("jcuda", "raw", "triton", "java");
            assertThat(block.getAsJsonObject().get("copyMicros").getAsDouble()).isPositive();
            for (JsonElement row : block.getAsJsonObject().getAsJsonArray("rows")) {
                assertThat(row.getAsJsonObject()
                                .getAsJsonObject("host")
                                .get("min")
                                .getAsDouble())
                        .isPositive();
            }
        }
        assertThat(NativeObjects.owned()).isEqualTo(owned);
        assertThat(NativeObjects.implemented()).isEqualTo(implemented);
    }

    /** What a program in C takes until its first result is not ours. */
    @Test
    void ourShareOfTheTimeToTheFirstResultIsSmall() throws Exception {
        assumeTrue(CCompiler.isThere(), "no C compiler");
        assumeTrue(Runtime.version().feature() >= 25, "the JDK has no AOT cache as samples/run uses it");
        Path json = folder.resolve("starts.json");
        String[] command = {
            "bench",
            "--backends",
            "c,raw",
            "--shapes",
            "100x2x32x32",
            "--precision",
            "fp32",
            "--batches",
            "1",
            "--calls",
            "1",
            "--json",
            json.toString()
        };
        Sample.Result result = new Sample().start(Jars.classPath(folder), command);
        assertThat(result.status()).as(result.out() + result.err()).isZero();
        JsonObject tree = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        List<JsonObject> raw = tree.getAsJsonArray("starts").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(start -> start.get("backend").getAsString().equals("raw"))
                .toList();
        assertThat(raw).hasSize(1);
        assertThat(raw.getFirst().get("ours").getAsDouble())
                .as(result.out())
                .isPositive()
                .isLessThan(300);
    }

    private JsonArray rows(String... options) throws Exception {
        Path json = folder.resolve("figures.json");
        String[] command = Stream.concat(
                        Stream.of("bench", "--no-starts", "--json", json.toString()), Arrays.stream(options))
                .toArray(String[]::new);
        Sample.Result result = Sample.run(command);
        assertThat(result.status()).as(result.out() + result.err()).isZero();
        JsonArray rows = new JsonArray();
        for (JsonElement block :
                JsonParser.parseString(Files.readString(json)).getAsJsonObject().getAsJsonArray("blocks")) {
            rows.addAll(block.getAsJsonObject().getAsJsonArray("rows"));
        }
        return rows;
    }

    /** Of the C plugin that launches by {@code cuLaunchKernel}, called from C. */
    @Test
    void javaKeepsTheHostNoLongerThanCAndAllocatesNothing() throws Exception {
        assumeTrue(CCompiler.isThere(), "no C compiler");
        Map<String, Double> most = Map.of("raw", 1.0, "jcuda", 1.05, "triton", 1.0, "java", 1.0);
        String[] options = {
            "--shapes", "100x2x32x32", "--precision", "fp32", "--backends", "c," + String.join(",", most.keySet())
        };
        int seen = 0;
        for (JsonElement element : rows(options)) {
            JsonObject row = element.getAsJsonObject();
            String name = row.get("name").getAsString();
            if (most.containsKey(name)) {
                assertThat(row.get("ratio").getAsDouble()).as(name).isLessThanOrEqualTo(most.get(name));
                assertThat(row.get("bytesPerCall").getAsDouble()).as(name).isLessThan(1);
                seen++;
            }
        }
        assertThat(seen).isEqualTo(most.size());
    }

    @Test
    void theKernelReachesTheCopysSpeedButForAFew() throws Exception {
        JsonArray rows = rows("--shapes", "64x64x512x512,64x64x511x509", "--backends", "raw");
        assertThat(rows).hasSize(4);
        for (JsonElement row : rows) {
            assertThat(row.getAsJsonObject().get("shareOfCopy").getAsDouble()).isGreaterThan(0.85);
        }
    }
}
