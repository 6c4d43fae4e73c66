package io.trt4j.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.trt4j.bindings.CudaDriver;
import io.trt4j.bindings.NativeObjects;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bench} with little to do; needs a GPU, and is skipped without one. */
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
}
