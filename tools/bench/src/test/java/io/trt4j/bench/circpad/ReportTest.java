package io.trt4j.bench.circpad;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.trt4j.cli.StartTimes;
import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three ways in which figures are shown, with figures that nobody measured. */
class ReportTest {
    @TempDir
    Path folder;

    private static final Times C = new Times(5, 6.25, 4.5, new double[] {4.9, 5.1});
    private static final Times JAVA = new Times(5.5, 7, 4.75, new double[] {5.5, 5.5});

    private static Report report(Measured... more) {
        List<Measured> rows = new ArrayList<>(List.of(
                new Measured(Block.BASE, null, C, null, null, null, null, null, null),
                new Measured("c", null, C, 0.0, 2.5, JAVA, 4.0, null, 0.25),
                new Measured("raw", null, JAVA, 16.0, 2.0, null, null, "it allocates.", 0.5)));
        rows.addAll(List.of(more));
        Map<String, String> machine = new LinkedHashMap<>();
        machine.put("device", "a device");
        return new Report(
                machine,
                List.of(new Block("100x2x32x32", "fp32", "1,1,1,1", 2_000_000, 2, rows)),
                List.of(
                        new Start(Start.BASE, 900, new StartTimes(300, 500, 100, 0)),
                        new Start("raw", 1500, new StartTimes(100, 600, 250, 150))),
                Map.of("triton", "there is no compiled kernel."));
    }

    private static List<String> table(Report report) {
        StringWriter text = new StringWriter();
        print(report, new PrintWriter(text, true));
        return text.toString()
                .lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }

    @Test
    void theTableHasARowForEachBackend() {
        assertThat(table(report()))
                .contains(
                        "device a device",
                        "100x2x32x32 fp32, pads 1,1,1,1: 2.00 MB in and out, which the driver copies in 2.00 µs",
                        "c, called from C 5.00 6.25 4.50 1.00",
                        "c 5.00 6.25 4.50 1.00 0.0 2.50 800 0.80 5.50 7.00 4.75 4.00 500 0.50 0.25",
                        "raw 5.50 7.00 4.75 1.10 16.0 2.00 1000 1.00 0.50",
                        "in no CUDA graph: it allocates.",
                        "c, a program in C 900 0 0 300 500 100 0",
                        "raw 1500 600 400 100 600 250 150",
                        "triton there is no compiled kernel.");
    }

    @Test
    void columnsAreAligned() {
        StringWriter text = new StringWriter();
        print(report(), new PrintWriter(text, true));
        List<String> lines = text.toString().lines().toList();
        String heads = lines.stream()
                .filter(line -> line.startsWith("backend"))
                .findFirst()
                .orElseThrow();
        assertThat(lines.stream().filter(line -> line.startsWith("c ")).toList())
                .singleElement()
                .asString()
                .hasSameSizeAs(heads);
    }

    @Test
    void aFailureIsShownAndTheReportIsNotRight() {
        Report report = report(Measured.failed("jcuda", "the output is wrong."));
        assertThat(table(report)).contains("jcuda FAIL the output is wrong.");
        assertThat(report.isRight()).isFalse();
        assertThat(report().isRight()).isTrue();
    }

    @Test
    void withoutTheBaseThereAreNoRatios() {
        Measured raw = report().blocks().getFirst().rows().getLast();
        Block block = new Block("1x1x1x1", "fp16", "1,1", 8, 2, List.of(raw));
        assertThat(block.ratio(raw)).isNull();
        assertThat(block.shareOfCopy(2.5)).isEqualTo(0.8);
        assertThat(block.gigabytesPerSecond(null)).isNull();
    }

    @Test
    void jsonHasAllFigures() throws Exception {
        Path file = folder.resolve("bench.json");
        BenchJson.write(report(Measured.failed("jcuda", "wrong.")), file);
        JsonObject tree = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertThat(tree.getAsJsonObject("machine").get("device").getAsString()).isEqualTo("a device");
        assertThat(tree.getAsJsonObject("notRun").get("triton").getAsString()).contains("no compiled kernel");
        JsonObject block = tree.getAsJsonArray("blocks").get(0).getAsJsonObject();
        assertThat(block.get("shape").getAsString()).isEqualTo("100x2x32x32");
        assertThat(block.get("copyGigabytesPerSecond").getAsDouble()).isEqualTo(1000);
        JsonArray rows = block.getAsJsonArray("rows");
        JsonObject c = rows.get(1).getAsJsonObject();
        assertThat(c.get("name").getAsString()).isEqualTo("c");
        assertThat(c.getAsJsonObject("host").get("p99").getAsDouble()).isEqualTo(6.25);
        assertThat(c.getAsJsonObject("host").getAsJsonArray("batches")).hasSize(2);
        assertThat(c.get("graphShareOfCopy").getAsDouble()).isEqualTo(0.5);
        JsonObject raw = rows.get(2).getAsJsonObject();
        assertThat(raw.get("ratio").getAsDouble()).isEqualTo(1.1);
        assertThat(raw.has("graph")).isFalse();
        assertThat(rows.get(3).getAsJsonObject().get("failure").getAsString()).isEqualTo("wrong.");
        JsonObject start = tree.getAsJsonArray("starts").get(1).getAsJsonObject();
        assertThat(start.get("ours").getAsDouble()).isEqualTo(600);
        assertThat(start.get("jvm").getAsDouble()).isEqualTo(400);
        assertThat(start.getAsJsonObject("parts").get("tensorRt").getAsDouble()).isEqualTo(600);
    }

    @Test
    void thePlotIsAPicture() throws Exception {
        Path file = folder.resolve("a picture");
        BenchPlot.write(report(Measured.failed("jcuda", "wrong.")), file);
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getHeight()).isEqualTo(420);
    }

    private static void print(Report report, PrintWriter out) {
        BenchTable.printMachine(report.machine(), out);
        report.blocks().forEach(block -> BenchTable.print(block, out));
        BenchTable.printRest(report, out);
    }
}
