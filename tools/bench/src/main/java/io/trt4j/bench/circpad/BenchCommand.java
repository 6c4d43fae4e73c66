package io.trt4j.bench.circpad;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.Fonts;
import io.trt4j.cli.Main;
import io.trt4j.cli.Natives;
import io.trt4j.cli.OutputFiles;
import io.trt4j.cli.Relaunch;
import io.trt4j.cli.SubCommand;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.LoadedLibrary;
import io.trt4j.samples.circpad.Backend;
import io.trt4j.samples.circpad.Extents;
import io.trt4j.samples.circpad.PaddingConverter;
import io.trt4j.samples.circpad.PaddingJob.Precision;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench}: what each backend costs the host and the device, beside the plugin in C. */
@Command(
        name = "bench",
        sortOptions = false,
        description = "What the padding plugin costs the host and the device, with every backend that runs here: in"
                + " one process and in turn, beside the same plugin in C.",
        footer = "Needs a GPU; the plugin in C needs a C compiler. Exit status: 0 all that ran pads right, 1 something"
                + " does not, 2 cannot run.")
public final class BenchCommand implements SubCommand {
    /** Each call's time is kept. */
    private static final int MOST_CALLS = 10_000_000;

    @Option(
            names = "--shapes",
            paramLabel = "NxCxHxW",
            split = ",",
            defaultValue = "100x2x32x32,64x64x512x512",
            converter = Extents.Converter.class,
            description = "Shapes of the input; ${DEFAULT-VALUE}.")
    private List<Extents> shapes;

    @Option(
            names = "--precision",
            paramLabel = "fp32|fp16",
            split = ",",
            defaultValue = "fp32,fp16",
            description = "Types of the elements; ${DEFAULT-VALUE}.")
    private List<Precision> precisions;

    @Option(
            names = "--pads",
            paramLabel = "P,P,...",
            defaultValue = "1,1,1,1",
            converter = PaddingConverter.class,
            description = "Amounts before and after, for the last dimension, the one before it and so on;"
                    + " ${DEFAULT-VALUE}.")
    private Padding padding;

    @Option(
            names = "--backends",
            paramLabel = "BACKEND",
            split = ",",
            description = "Which ones; all that run here unless said.")
    private List<Backend> backends;

    @Option(
            names = "--batches",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many batches of calls to measure; ${DEFAULT-VALUE}.")
    private int batches;

    @Option(
            names = "--calls",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many calls a batch has, if the device keeps up; ${DEFAULT-VALUE}.")
    private int calls;

    @Option(
            names = "--no-starts",
            description = "Does not measure how long a program takes from its start to the first result.")
    private boolean noStarts;

    @Option(names = "--json", paramLabel = "F", description = "Writes all figures into a file.")
    private Path json;

    @Option(names = "--plot", paramLabel = "F.png", description = "Draws the figures.")
    private Path plot;

    @Option(
            names = "--natives",
            paramLabel = Natives.VALUES,
            defaultValue = "auto",
            converter = Natives.Converter.class,
            description = Natives.DESCRIPTION)
    private Natives natives;

    @Spec
    private CommandSpec spec;

    @Override
    public List<Use> uses() {
        return List.of(new Use("bench", true, List.of(TensorRTLibraries.NVINFER, CudaLibraries.NVRTC)));
    }

    @Override
    public Integer call() {
        Bench.Options options = options();
        OutputFiles.requireFolders(json, plot);
        if (plot != null) {
            Fonts.require();
        }
        CudaDriver.requireDevice();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter progress = spec.commandLine().getErr();
        LoadedLibrary nvinfer = natives.require(TensorRTLibraries.NVINFER, progress);
        if (Relaunch.isNeeded(nvinfer, progress)) {
            return Relaunch.STATUS;
        }
        if (options.backends().stream().anyMatch(Backend::needsNvrtc)) {
            natives.require(CudaLibraries.NVRTC, progress);
        }
        Report report;
        progress.println("starting TensorRT ...");
        try (MeasuredDevice device = new MeasuredDevice(new SystemLogger())) {
            Bench bench = new Bench(options, device, progress);
            List<Start> starts = noStarts ? List.of() : starts(bench, nvinfer);
            Map<String, String> machine = Machine.describe(nvinfer);
            machine.put("measured", batches + " batches of up to " + calls + " calls, all in turn");
            BenchTable.printMachine(machine, out);
            List<Block> blocks = bench.blocks(block -> BenchTable.print(block, out));
            report = new Report(machine, blocks, starts, bench.notRun());
        }
        BenchTable.printRest(report, out);
        write(report);
        return report.isRight() ? Main.PASSED : Main.FAILED;
    }

    private List<Start> starts(Bench bench, LoadedLibrary nvinfer) {
        try (ColdStart coldStart = ColdStart.onTensorRt(natives)) {
            return bench.starts(coldStart, nvinfer.path());
        }
    }

    private Bench.Options options() {
        if (batches < 1 || calls < 1) {
            throw new CannotRunException("--batches and --calls must be at least 1.");
        }
        if ((long) batches * calls > MOST_CALLS) {
            throw new CannotRunException("--batches times --calls must be at most " + MOST_CALLS + ".");
        }
        if (backends == null) {
            backends =
                    Arrays.stream(Backend.values()).filter(Backend::isForDevice).toList();
        }
        for (Backend backend : backends) {
            if (!backend.isForDevice()) {
                throw new CannotRunException(
                        "--backends " + backend + " works in the host's memory, where TensorRT's tensors are not.");
            }
        }
        shapes.forEach(this::requireFits);
        return new Bench.Options(distinct(shapes), distinct(precisions), padding, distinct(backends), batches, calls);
    }

    /** The output is looked at in planes of H×W elements, and counted in bytes. */
    private void requireFits(Extents shape) {
        long[] padded = padding.outputShape(shape.extents());
        double plane = (double) padded[2] * padded[3];
        if (plane > Integer.MAX_VALUE / 4 || plane * padded[0] * padded[1] > 1e15) {
            throw new CannotRunException(
                    "shape " + shape + " with pads " + padding + " is too large for a device, or its H and W are.");
        }
    }

    private static <T> List<T> distinct(List<T> values) {
        return values.stream().distinct().toList();
    }

    private void write(Report report) {
        try {
            if (json != null) {
                BenchJson.write(report, json);
            }
            if (plot != null && report.blocks().isEmpty()) {
                throw new CannotRunException("nothing was measured that could be drawn.");
            }
            if (plot != null) {
                BenchPlot.write(report, plot);
            }
        } catch (IOException e) {
            throw new CannotRunException("cannot write the figures: " + e.getMessage(), e);
        }
    }
}
