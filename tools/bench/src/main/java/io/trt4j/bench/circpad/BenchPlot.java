package io.trt4j.bench.circpad;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/** The report as a picture: two bar charts for each shape and precision. */
final class BenchPlot {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 420;

    private BenchPlot() {}

    /** @param report with at least one block */
    static void write(Report report, Path file) throws IOException {
        List<CategoryChart> charts = new ArrayList<>();
        for (Block block : report.blocks()) {
            CategoryChart host = chart(block, "host, µs (median)");
            add(
                    host,
                    "enqueueV3",
                    block,
                    row -> row.host() == null ? null : row.host().median());
            add(
                    host,
                    "CUDA graph",
                    block,
                    row -> row.graph() == null ? null : row.graph().median());
            CategoryChart device = chart(block, "share of a copy's speed");
            add(device, "enqueueV3", block, row -> block.shareOfCopy(row.deviceMicros()));
            add(device, "CUDA graph", block, row -> block.shareOfCopy(row.graphDeviceMicros()));
            charts.add(host);
            charts.add(device);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            BitmapEncoder.saveBitmap(charts, report.blocks().size(), 2, out, BitmapFormat.PNG);
        }
    }

    private static CategoryChart chart(Block block, String axis) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(block.toString())
                .yAxisTitle(axis)
                .build();
        chart.getStyler().setLabelsVisible(true).setYAxisMin(0.0).setXAxisLabelRotation(20);
        chart.getStyler()
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal)
                .setChartBackgroundColor(Color.WHITE);
        return chart;
    }

    /** A bar for each row; none where the value is null. */
    private static void add(CategoryChart chart, String name, Block block, Function<Measured, Double> value) {
        List<String> rows = block.rows().stream().map(Measured::name).toList();
        List<Double> values = block.rows().stream()
                .map(value)
                .map(known -> known == null ? null : Math.round(known * 100) / 100.0)
                .toList();
        chart.addSeries(name, rows, values);
    }
}
