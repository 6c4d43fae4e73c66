package io.trt4j.cli.model;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import io.trt4j.engine.HostTensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run has shown, as a table and as JSON.
 *
 * @param engine {@code tensorrt} or {@code host}
 * @param device null for none
 * @param latencyMillis of each way to run the model; times are in milliseconds
 * @param layers empty if they were not asked for
 * @param comparison empty if it was not asked for
 */
record RunReport(
        String model,
        String engine,
        String tensorRt,
        String device,
        long seed,
        int threads,
        int warmUp,
        int iterations,
        ModelRun.Facts facts,
        List<NamedTensor> inputs,
        List<NamedTensor> outputs,
        List<Latencies.Summary> latencyMillis,
        List<LayerTimes.LayerTime> layers,
        List<Comparison> comparison) {
    private static final JsonSerializer<Double> FINITE = (value, type, context) ->
            value.isNaN() || value.isInfinite() ? JsonNull.INSTANCE : new JsonPrimitive(value);

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .registerTypeAdapter(Double.class, FINITE)
            .registerTypeAdapter(double.class, FINITE)
            .create();

    /** An input or output. */
    record NamedTensor(String name, String type, List<Long> dims) {
        static List<NamedTensor> of(Map<String, HostTensor> tensors) {
            List<NamedTensor> all = new ArrayList<>();
            tensors.forEach((name, tensor) -> {
                List<Long> dims = new ArrayList<>();
                for (long extent : tensor.dims().d()) {
                    dims.add(extent);
                }
                all.add(new NamedTensor(name, tensor.type().toString(), dims));
            });
            return all;
        }
    }

    /** Whether all outputs are within the tolerance. */
    boolean passed() {
        return comparison.stream().allMatch(Comparison::passed);
    }

    /** What is not known, or is infinite or no number, is left out. */
    void writeJson(Path file) throws IOException {
        Files.writeString(file, GSON.toJson(this) + "\n");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (facts.buildMillis() != null) {
            lines.add("Built     in " + Tables.millis(facts.buildMillis()) + " ms, "
                    + String.format(Locale.ROOT, "%,d", facts.planBytes()) + " bytes");
        }
        lines.add("Loaded    in " + Tables.millis(facts.loadMillis()) + " ms" + (facts.fromCache() ? ", cached" : ""));
        if (facts.memory() != null) {
            lines.add("Memory    " + facts.memory());
        }
        if (!facts.pluginNodes().isEmpty()) {
            lines.add("Plugins   " + String.join(", ", facts.pluginNodes()));
        }
        lines.add("");
        lines.addAll(Tables.lines(latencyRows()));
        if (!layers.isEmpty()) {
            lines.add("");
            lines.addAll(Tables.lines(layerRows()));
        }
        if (!comparison.isEmpty()) {
            lines.add("");
            lines.addAll(Tables.lines(comparisonRows()));
        }
        return lines;
    }

    private List<List<String>> latencyRows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("latency, ms", "min", "50%", "90%", "95%", "99%", "max", "mean", "runs/s"));
        for (Latencies.Summary of : latencyMillis) {
            rows.add(List.of(
                    of.name(),
                    Tables.millis(of.min()),
                    Tables.millis(of.p50()),
                    Tables.millis(of.p90()),
                    Tables.millis(of.p95()),
                    Tables.millis(of.p99()),
                    Tables.millis(of.max()),
                    Tables.millis(of.mean()),
                    String.format(Locale.ROOT, "%.1f", of.runsPerSecond())));
        }
        return rows;
    }

    private List<List<String>> layerRows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("layer", "ms", "%"));
        for (LayerTimes.LayerTime layer : layers) {
            rows.add(List.of(
                    layer.name(),
                    String.format(Locale.ROOT, "%.4f", layer.millis()),
                    String.format(Locale.ROOT, "%.1f", layer.percent())));
        }
        return rows;
    }

    private List<List<String>> comparisonRows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("compared with ONNX Runtime", "shape", "absolute", "relative", "outside", ""));
        for (Comparison of : comparison) {
            rows.add(List.of(
                    of.output(),
                    of.shape(),
                    number(of.absolute()),
                    number(of.relative()),
                    Long.toString(of.outside()),
                    of.passed() ? "same" : "different"));
        }
        return rows;
    }

    private static String number(double value) {
        return value == 0 ? "0" : String.format(Locale.ROOT, "%.3g", value);
    }
}
