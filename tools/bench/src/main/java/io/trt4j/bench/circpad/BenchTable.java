package io.trt4j.bench.circpad;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/** The report as text. */
final class BenchTable {
    private static final String COLUMNS = "%-18s%9s%9s%9s%7s%8s%10s%8s%7s%9s%9s%9s%10s%8s%7s%8s%n";
    private static final String START_COLUMNS = "%-18s%9s%9s%9s%11s%10s%9s%10s%n";
    private static final String LEGEND = """
        host: how long one enqueueV3 keeps the calling thread; the median of batches, p99 and min of single calls
        ratio: the median by that of c, called from C
        B: bytes on Java's heap for each call
        device: what one takes the device, of many that are all in the stream before the first one begins
        GB/s: bytes of input and output in that time; copy: the share of the speed at which the driver copies as many
        graph: the same for launching a CUDA graph into which one enqueueV3 was captured
        build: the engine, from network calls
        """;
    private static final String START_LEGEND = """
        ms, from the start of the process until the output of an engine from a file is in the host's memory
        ours: how much longer than a program in C that does the same, its plugin being c's
        JVM: until main; libraries: found and loaded, the driver started; TensorRT: its run time, engine, context and
        first enqueueV3; plugin: registered, kernels compiled and loaded (c's kernels are loaded within TensorRT)
        """;

    private final PrintWriter out;

    private BenchTable(PrintWriter out) {
        this.out = out;
    }

    /** Prints what is measured on; the beginning. */
    static void printMachine(Map<String, String> machine, PrintWriter out) {
        machine.forEach((name, value) -> out.printf("%-10s%s%n", name, value));
    }

    /** Prints what was measured of one shape. */
    static void print(Block block, PrintWriter out) {
        new BenchTable(out).print(block);
        out.flush();
    }

    /** Prints all that is not of one shape; the end. */
    static void printRest(Report report, PrintWriter out) {
        BenchTable table = new BenchTable(out);
        if (!report.blocks().isEmpty()) {
            out.print("\n" + LEGEND);
        }
        if (!report.starts().isEmpty()) {
            table.printStarts(report);
        }
        if (!report.notRun().isEmpty()) {
            out.println("\nnot run here");
            report.notRun().forEach((name, reason) -> out.printf("%-18s%s%n", name, reason));
        }
    }

    private void print(Block block) {
        out.printf(
                "%n%s: %s MB in and out, which the driver copies in %s µs%n",
                block, number(block.bytes() / 1e6, 2), number(block.copyMicros(), 2));
        out.printf(
                COLUMNS, "", "host", "host", "host", "", "", "device", "", "", "graph", "graph", "graph", "device", "",
                "", "build");
        out.printf(
                COLUMNS, "backend", "med. µs", "p99 µs", "min µs", "ratio", "B", "µs", "GB/s", "copy", "med. µs",
                "p99 µs", "min µs", "µs", "GB/s", "copy", "s");
        for (Measured row : block.rows()) {
            if (row.failure() == null) {
                print(block, row);
            } else {
                out.printf("%-18sFAIL %s%n", row.name(), row.failure());
            }
        }
    }

    private void print(Block block, Measured row) {
        Times host = row.host();
        Times graph = row.graph();
        out.printf(
                COLUMNS,
                row.name(),
                number(host.median(), 2),
                number(host.p99(), 2),
                number(host.min(), 2),
                number(block.ratio(row), 2),
                number(row.bytesPerCall(), 1),
                number(row.deviceMicros(), 2),
                number(block.gigabytesPerSecond(row.deviceMicros()), 0),
                number(block.shareOfCopy(row.deviceMicros()), 2),
                graph == null ? "" : number(graph.median(), 2),
                graph == null ? "" : number(graph.p99(), 2),
                graph == null ? "" : number(graph.min(), 2),
                number(row.graphDeviceMicros(), 2),
                number(block.gigabytesPerSecond(row.graphDeviceMicros()), 0),
                number(block.shareOfCopy(row.graphDeviceMicros()), 2),
                number(row.buildSeconds(), 2));
        if (row.noGraph() != null) {
            out.printf("%-18sin no CUDA graph: %s%n", "", row.noGraph());
        }
    }

    private void printStarts(Report report) {
        out.println("\nstart");
        out.printf(START_COLUMNS, "backend", "all", "ours", "JVM", "libraries", "TensorRT", "plugin", "the rest");
        for (Start start : report.starts()) {
            out.printf(
                    START_COLUMNS,
                    start.backend(),
                    number(start.milliseconds(), 0),
                    number(report.ours(start), 0),
                    number(start.jvm(), 0),
                    number(start.parts().libraries(), 0),
                    number(start.parts().tensorRt(), 0),
                    number(start.parts().plugin(), 0),
                    number(start.parts().rest(), 0));
        }
        out.print("\n" + START_LEGEND);
    }

    private static String number(Double value, int decimals) {
        return value == null ? "" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
