package io.trt4j.cli.model;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.Histogram;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Latencies as a picture: for each way to run the model one chart over the runs, and a histogram. */
final class LatencyPlot {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 420;
    private static final int BINS = 30;
    private static final double MARKER = 3;

    private LatencyPlot() {}

    /** @param all at least one */
    static void write(String model, List<Latencies> all, Path file) throws IOException {
        List<Chart<?, ?>> charts = new ArrayList<>();
        for (Latencies of : all) {
            charts.add(overRuns(model, of));
            charts.add(histogram(of));
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            BitmapEncoder.saveBitmap(charts, all.size(), 2, out, BitmapFormat.PNG);
        }
    }

    private static XYChart overRuns(String model, Latencies of) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(model + ", " + of.name())
                .xAxisTitle("run")
                .yAxisTitle("latency, ms")
                .build();
        style(chart.getStyler());
        chart.getStyler().setMarkerSize((int) MARKER);
        chart.getStyler().setYAxisMin(0.0);
        double[] runs = new double[of.millis().length];
        Arrays.setAll(runs, i -> i);
        chart.addSeries(of.name(), runs, of.millis());
        return chart;
    }

    private static CategoryChart histogram(Latencies of) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("how often, " + of.name())
                .xAxisTitle("latency, ms")
                .yAxisTitle("runs")
                .build();
        style(chart.getStyler());
        chart.getStyler().setXAxisLabelRotation(90).setXAxisDecimalPattern("0.000");
        Histogram histogram = new Histogram(Arrays.stream(of.millis()).boxed().toList(), BINS);
        chart.addSeries(of.name(), histogram.getxAxisData(), histogram.getyAxisData());
        return chart;
    }

    private static void style(Styler styler) {
        styler.setLegendPosition(LegendPosition.OutsideS)
                .setLegendVisible(false)
                .setChartBackgroundColor(Color.WHITE);
    }
}
