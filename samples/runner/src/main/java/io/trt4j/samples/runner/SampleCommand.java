package io.trt4j.samples.runner;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.LogLines;
import io.trt4j.cli.Main;
import io.trt4j.cli.Natives;
import io.trt4j.cli.OutputFiles;
import io.trt4j.cli.Relaunch;
import io.trt4j.cli.SubCommand;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.LoadedLibrary;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the samples' commands share: builds or loads an engine of one plugin, runs it and says whether the result is right. */
@Command(
        sortOptions = false,
        footer = "Ends with a line that begins with PASS or FAIL. Exit status: 0 passed, 1 wrong result, 2 cannot run.")
public abstract class SampleCommand implements SubCommand {
    private enum EngineChoice {
        AUTO,
        TENSORRT,
        HOST
    }

    private static final int MAX_ELEMENTS = 1 << 28;

    /** How many runs are timed together. */
    private static final int RUNS = 20;

    @Option(
            names = "--workflow",
            paramLabel = "onnx|network",
            defaultValue = "onnx",
            description = "Where the network comes from: an ONNX model, or calls of TensorRT's API; ${DEFAULT-VALUE}.")
    private Workflow workflow;

    @Option(
            names = "--engine",
            paramLabel = "auto|tensorrt|host",
            defaultValue = "auto",
            description = "Who calls the plugin; auto is TensorRT where there is a GPU, else the host engine.")
    private EngineChoice engineChoice;

    @Option(
            names = "--natives",
            paramLabel = Natives.VALUES,
            defaultValue = "auto",
            converter = Natives.Converter.class,
            description = Natives.DESCRIPTION)
    private Natives natives;

    @Option(names = "--save-engine", paramLabel = "F", description = "Writes the engine to a file.")
    private Path saveEngine;

    @Option(names = "--load-engine", paramLabel = "F", description = "Reads the engine from a file; builds none.")
    private Path loadEngine;

    @Option(names = "--time", description = "Prints how long a run takes, and a copy of as many bytes; with TensorRT.")
    private boolean time;

    @Option(names = "--verbose", description = "Shows TensorRT's log, and stack traces of failures.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    /** The plugin, its input and what is right, as the options say. */
    protected abstract Example example();

    /**
     * Checks the extents of a tensor.
     *
     * @param options that give them
     */
    protected static void requireExtents(String options, int... extents) {
        double elements = 1;
        boolean positive = true;
        for (int extent : extents) {
            elements *= extent;
            positive &= extent > 0;
        }
        if (!positive || elements > MAX_ELEMENTS) {
            throw new CannotRunException(
                    options + ": " + Arrays.toString(extents) + " cannot be the extents of a tensor"
                            + " here; they must be at least 1, and their product at most " + MAX_ELEMENTS + ".");
        }
    }

    @Override
    public List<Use> uses() {
        String name = getClass().getAnnotation(Command.class).name();
        return List.of(
                new Use(name + " --engine host", false, List.of(TensorRTLibraries.NVINFER)),
                new Use(
                        name + " --engine tensorrt",
                        true,
                        List.of(TensorRTLibraries.NVINFER, TensorRTLibraries.NVONNXPARSER, CudaLibraries.NVRTC)));
    }

    @Override
    public Integer call() {
        if (verbose) {
            LogLines.verbose();
        }
        if (saveEngine != null && loadEngine != null) {
            throw new CannotRunException(
                    "--save-engine and --load-engine exclude each other: what is loaded is there.");
        }
        OutputFiles.requireFolders(saveEngine);
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        boolean onDevice = isOnDevice();
        LoadedLibrary nvinfer = natives.require(TensorRTLibraries.NVINFER, err);
        if (onDevice) {
            natives.require(CudaLibraries.NVRTC, err);
            if (loadEngine == null && workflow == Workflow.ONNX) {
                natives.require(TensorRTLibraries.NVONNXPARSER, err);
            }
            if (loadEngine == null && Relaunch.isNeeded(nvinfer, err)) {
                return Relaunch.STATUS;
            }
        }
        CudaDriver.Report driver = CudaDriver.report();
        out.println("JDK       " + Runtime.version() + ", " + System.getProperty("java.home"));
        out.println("TensorRT  " + TensorRT.version() + ", " + nvinfer);
        out.println("Device    "
                + (driver.hasDevice() ? driver.devices().getFirst() : "none can be used: " + driver.reason()));
        return run(onDevice, out) ? Main.PASSED : Main.FAILED;
    }

    private boolean isOnDevice() {
        CudaDriver.Report driver = CudaDriver.report();
        if (engineChoice == EngineChoice.TENSORRT && !driver.hasDevice()) {
            throw new CannotRunException("--engine tensorrt needs a GPU, and none can be used: " + driver.reason());
        }
        boolean onDevice = engineChoice != EngineChoice.HOST && driver.hasDevice();
        if (time && !onDevice) {
            throw new CannotRunException("--time is for TensorRT, on a GPU; the host engine is not fast.");
        }
        return onDevice;
    }

    private boolean run(boolean onDevice, PrintWriter out) {
        Example example = example();
        try (PluginEngine engine = example.engine(onDevice)) {
            out.println("Engine    " + engine.description());
            byte[] plan = loadEngine == null ? engine.build(workflow) : read(loadEngine);
            if (saveEngine != null) {
                write(saveEngine, plan);
            }
            double error = example.largestError().applyAsDouble(engine.run(plan));
            if (time && engine instanceof InTensorRt<?> inTensorRt) {
                out.println("Time      " + inTensorRt.time(plan, RUNS));
            }
            boolean passed = error <= example.tolerance();
            out.println((passed ? "PASS" : "FAIL") + " engine " + (onDevice ? "tensorrt" : "host") + ", workflow "
                    + (loadEngine == null ? workflow.name().toLowerCase(Locale.ROOT) : "none") + ", " + example
                    + ", largest error " + error);
            return passed;
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CannotRunException("cannot read the engine from " + file + ": " + e.getMessage(), e);
        }
    }

    private static void write(Path file, byte[] plan) {
        try {
            Files.write(file, plan);
        } catch (IOException e) {
            throw new CannotRunException("cannot write the engine to " + file + ": " + e.getMessage(), e);
        }
    }
}
