package io.trt4j.bench.circpad;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report as JSON: its records, and what the table works out from them. What is not known is left out. */
final class BenchJson {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private BenchJson() {}

    static void write(Report report, Path file) throws IOException {
        Files.writeString(file, GSON.toJson(tree(report)) + "\n");
    }

    private static JsonObject tree(Report report) {
        JsonObject tree = GSON.toJsonTree(report).getAsJsonObject();
        JsonArray blocks = tree.getAsJsonArray("blocks");
        for (int i = 0; i < blocks.size(); i++) {
            Block block = report.blocks().get(i);
            JsonObject blockTree = blocks.get(i).getAsJsonObject();
            add(blockTree, "copyGigabytesPerSecond", block.gigabytesPerSecond(block.copyMicros()));
            JsonArray rows = blockTree.getAsJsonArray("rows");
            for (int j = 0; j < rows.size(); j++) {
                complete(rows.get(j).getAsJsonObject(), block, block.rows().get(j));
            }
        }
        JsonArray starts = tree.getAsJsonArray("starts");
        for (int i = 0; i < starts.size(); i++) {
            Start start = report.starts().get(i);
            add(starts.get(i).getAsJsonObject(), "jvm", start.jvm());
            add(starts.get(i).getAsJsonObject(), "ours", report.ours(start));
        }
        return tree;
    }

    private static void complete(JsonObject row, Block block, Measured measured) {
        Double device = measured.deviceMicros();
        Double replay = measured.graphDeviceMicros();
        add(row, "ratio", block.ratio(measured));
        add(row, "gigabytesPerSecond", block.gigabytesPerSecond(device));
        add(row, "shareOfCopy", block.shareOfCopy(device));
        add(row, "graphGigabytesPerSecond", block.gigabytesPerSecond(replay));
        add(row, "graphShareOfCopy", block.shareOfCopy(replay));
    }

    private static void add(JsonObject object, String name, Double value) {
        if (value != null) {
            object.addProperty(name, value);
        }
    }
}
