package io.trt4j.cli.model;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.EngineChoice;
import io.trt4j.cli.Fonts;
import io.trt4j.cli.LogLines;
import io.trt4j.cli.Main;
import io.trt4j.cli.OutputFiles;
import io.trt4j.cli.Relaunch;
import io.trt4j.cli.SubCommand;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaLibraries;
import io.trt4j.engine.HostTensor;
import io.trt4j.ffm.LoadedLibrary;
import io.trt4j.hostmodel.ModelDescription;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run}: builds or loads an engine of an ONNX model, runs it, and tells how long that takes. */
@Command(
        name = "run",
        sortOptions = false,
        description =
                "Runs an ONNX model and measures it: in TensorRT on a GPU, or on the host, where ONNX Runtime runs"
                        + " it on the CPU and the host engine its plugins.",
        footer = "Ends with a line that begins with PASS or FAIL. Exit status: 0 passed, 1 an output is further from"
                + " ONNX Runtime's than the tolerance, 2 cannot run.")
public final class RunCommand implements SubCommand {
    @Parameters(paramLabel = "MODEL.onnx", description = "The model; weights may lie in files beside it.")
    private Path model;

    @Mixin
    private ShapeOptions shapes;

    @Mixin
    private ModelInputs inputs;

    @Mixin
    private EngineOptions engineOptions;

    @Mixin
    private Measurement measurement;

    @Option(names = "--profile", description = "Tells how long each layer takes; in TensorRT.")
    private boolean profile;

    @Option(names = "--json", paramLabel = "F", description = "Writes all figures to a file.")
    private Path json;

    @Option(
            names = "--plot",
            paramLabel = "F.png",
            description = "Draws the latencies over the runs, and how often each was.")
    private Path plot;

    @Option(names = "--output", paramLabel = "DIR", description = "Writes each output to a .npy file in a folder.")
    private Path output;

    @Option(
            names = "--compare",
            description = "Compares each output with that of ONNX Runtime on the CPU, of the same inputs.")
    private boolean compare;

    @Option(
            names = "--tolerance",
            paramLabel = "T",
            defaultValue = "0.001",
            description = "How far an element may be from ONNX Runtime's, times that where it is more than 1;"
                    + " ${DEFAULT-VALUE}.")
    private double tolerance;

    @Mixin
    private ModelPlugins plugins;

    @Mixin
    private EngineChoice choice;

    @Option(names = "--verbose", description = "Shows TensorRT's log, and stack traces of failures.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    @Override
    public List<Use> uses() {
        return List.of(
                new Use("run MODEL.onnx --engine host", false, List.of()),
                new Use(
                        "run MODEL.onnx --engine tensorrt",
                        true,
                        List.of(TensorRTLibraries.NVINFER, TensorRTLibraries.NVONNXPARSER)));
    }

    @Override
    public Integer call() {
        if (verbose) {
            LogLines.verbose();
        }
        require();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        boolean onDevice = choice.onDevice();
        if (onDevice) {
            LoadedLibrary nvinfer = choice.natives().require(TensorRTLibraries.NVINFER, err);
            choice.natives().require(TensorRTLibraries.NVONNXPARSER, err);
            choice.natives().findUnlessFetched(CudaLibraries.NVRTC); // for plugins with kernels
            if (Relaunch.isNeeded(nvinfer, err)) {
                return Relaunch.STATUS;
            }
            EngineChoice.print(out, nvinfer, null);
        } else {
            requireHost();
            HostLibrary.prepare(choice.natives(), out);
        }
        try {
            return run(onDevice, out) ? Main.PASSED : Main.FAILED;
        } catch (IllegalArgumentException | UncheckedIOException e) { // they say what is wrong with the model
            throw new CannotRunException(e.getMessage(), e);
        }
    }

    private void require() {
        measurement.require();
        engineOptions.require();
        if (!(tolerance >= 0)) {
            throw new CannotRunException("--tolerance is at least 0.");
        }
        OutputFiles.requireFolders(json, plot);
        if (plot != null) {
            Fonts.require();
        }
    }

    private void requireHost() {
        if (profile) {
            throw new CannotRunException("--profile is for TensorRT, on a GPU; the host has no layers of an engine.");
        }
        engineOptions.requireHost();
    }

    private boolean run(boolean onDevice, PrintWriter out) {
        try (ModelPlugins.Registered registered = plugins.register()) {
            out.println("Model     " + model);
            ModelDescription description = ModelDescription.of(model);
            Map<String, HostTensor> given = inputs.read(description.inputs());
            ShapeOptions.Resolved resolved = shapes.resolve(description.inputs(), given);
            Map<String, HostTensor> values = inputs.complete(description.inputs(), resolved.shapes(), given);
            values.forEach((name, value) -> out.println("Input     " + text(name, value) + ", "
                    + (given.containsKey(name)
                            ? "given"
                            : RandomTensors.range(value.type()) + ", seed " + inputs.seed())));
            if (output != null) {
                TensorFolder.require(output);
            }
            out.println("Engine    " + (onDevice ? "tensorrt" : "host: ONNX Runtime, plugins on the host engine"));
            try (ModelRun run = onDevice
                    ? engineOptions.open(model, resolved.profile(), measurement, out)
                    : ModelOnHost.open(model)) {
                return run(run, onDevice, values, out);
            }
        }
    }

    private boolean run(ModelRun run, boolean onDevice, Map<String, HostTensor> values, PrintWriter out) {
        Map<String, HostTensor> outputs = run.run(values);
        outputs.forEach((name, value) -> out.println("Output    " + text(name, value)));
        if (output != null) {
            TensorFolder.write(outputs, output, out);
        }
        List<Comparison> comparison = compare ? compare(run, onDevice, values, outputs) : List.of();
        List<Latencies> latencies = run.measure(measurement, values);
        RunReport report = new RunReport(
                model.toString(),
                onDevice ? "tensorrt" : "host",
                TensorRT.version().toString(),
                onDevice ? CudaDriver.report().devices().getFirst().name() : null,
                inputs.seed(),
                measurement.threads(),
                measurement.warmUp(),
                measurement.iterations(),
                run.facts(),
                RunReport.NamedTensor.of(values),
                RunReport.NamedTensor.of(outputs),
                latencies.stream().map(Latencies::summary).toList(),
                profile ? run.profile(measurement, values) : List.of(),
                comparison);
        report.lines().forEach(out::println);
        write(report, latencies, out);
        out.println(last(report));
        return report.passed();
    }

    private static String text(String name, HostTensor value) {
        return name + " " + value.type() + " " + NamedShape.text(value.dims());
    }

    private List<Comparison> compare(
            ModelRun run, boolean onDevice, Map<String, HostTensor> values, Map<String, HostTensor> outputs) {
        if (!onDevice) {
            return Comparison.of(outputs, run.run(values), tolerance);
        }
        try (ModelOnHost reference = ModelOnHost.open(model)) {
            return Comparison.of(outputs, reference.run(values), tolerance);
        }
    }

    private void write(RunReport report, List<Latencies> latencies, PrintWriter out) {
        Path file = json;
        try {
            if (json != null) {
                report.writeJson(json);
                out.println("wrote " + json);
            }
            if (plot != null) {
                file = plot;
                LatencyPlot.write(model.getFileName().toString(), latencies, plot);
                out.println("drew " + plot);
            }
        } catch (IOException e) {
            throw new CannotRunException("cannot write " + file + ": " + OutputFiles.reason(e), e);
        }
    }

    private static String last(RunReport report) {
        double largest = report.comparison().stream()
                .mapToDouble(Comparison::absolute)
                .max()
                .orElse(0);
        return (report.passed() ? "PASS" : "FAIL") + " engine " + report.engine() + ", " + report.model()
                + (report.comparison().isEmpty()
                        ? ", not compared"
                        : String.format(Locale.ROOT, ", largest difference %.3g", largest));
    }
}
