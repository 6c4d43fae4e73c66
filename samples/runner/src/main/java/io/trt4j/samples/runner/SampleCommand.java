package io.trt4j.samples.runner;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.EngineChoice;
import io.trt4j.cli.EngineFiles;
import io.trt4j.cli.LogLines;
import io.trt4j.cli.Main;
import io.trt4j.cli.OutputFiles;
import io.trt4j.cli.Relaunch;
import io.trt4j.cli.SubCommand;
import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.LoadedLibrary;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the samples' commands share: builds or loads an engine of one plugin, runs it and says whether the result is right. */
@Command(
        sortOptions = false,
        footer = "Ends with a line that begins with PASS or FAIL. Exit status: 0 passed, 1 wrong result, 2 cannot run.")
public abstract class SampleCommand implements SubCommand {
    private static final int MAX_ELEMENTS = 1 << 28;

    /** How many runs are timed together. */
    private static final int RUNS = 20;

    @Option(
            names = "--workflow",
            paramLabel = "onnx|network",
            defaultValue = "onnx",
            description = "Where the network comes from: an ONNX model, or calls of TensorRT's API; ${DEFAULT-VALUE}.")
    private Workflow workflow;

    @Mixin
    private EngineChoice choice;

    @Mixin
    private EngineFiles files;

    @Option(
            names = "--cuda-graph",
            description = "Captures the engine's work into a CUDA graph and launches that; with TensorRT.")
    private boolean cudaGraph;

    @Option(names = "--time", description = "Prints how long a run takes, and a copy of as many bytes; with TensorRT.")
    private boolean time;

    @Option(names = "--verbose", description = "Shows TensorRT's log, and stack traces of failures.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    /** The plugin, its input and what is right, as the options say. */
    protected abstract Example example();

    /** The file that a picture goes to; null for none. */
    protected Path picture() {
        return null;
    }

    /** Draws the inputs and what the plugin made of them, right or wrong. */
    protected void draw(Path file, PluginNetwork<?> network, List<NamedTensor> outputs) throws IOException {}

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
        files.require();
        OutputFiles.requireFolders(picture());
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        boolean onDevice = choice.onDevice();
        if (time && !onDevice) {
            throw new CannotRunException("--time is for TensorRT, on a GPU; the host engine is not fast.");
        }
        if (cudaGraph && !onDevice) {
            throw new CannotRunException("--cuda-graph is for TensorRT, on a GPU, which the host engine does without.");
        }
        boolean builds = files.load() == null;
        LoadedLibrary nvinfer = choice.natives().require(TensorRTLibraries.NVINFER, err);
        LoadedLibrary nvrtc = onDevice ? choice.natives().require(CudaLibraries.NVRTC, err) : null;
        if (onDevice && builds && workflow == Workflow.ONNX) {
            choice.natives().require(TensorRTLibraries.NVONNXPARSER, err);
        }
        if (onDevice && builds && Relaunch.isNeeded(nvinfer, err)) {
            return Relaunch.STATUS;
        }
        EngineChoice.print(out, nvinfer, nvrtc);
        return run(onDevice, out) ? Main.PASSED : Main.FAILED;
    }

    private boolean run(boolean onDevice, PrintWriter out) {
        Example example = example();
        try (PluginEngine engine = example.engine(onDevice)) {
            out.println("Engine    " + engine.description());
            boolean builds = files.load() == null;
            byte[] plan = builds ? engine.build(workflow) : files.read(out);
            files.write(plan, out);
            List<NamedTensor> outputs = cudaGraph && engine instanceof InTensorRt<?> inTensorRt
                    ? inTensorRt.runInGraph(plan)
                    : engine.run(plan);
            if (picture() != null) {
                draw(example, outputs, out);
            }
            double error = example.largestError().applyAsDouble(outputs);
            if (time && engine instanceof InTensorRt<?> inTensorRt) {
                out.println("Time      " + inTensorRt.time(plan, RUNS));
            }
            boolean passed = error <= example.tolerance();
            out.println((passed ? "PASS" : "FAIL") + " engine " + (onDevice ? "tensorrt" : "host") + ", workflow "
                    + (builds ? workflow.name().toLowerCase(Locale.ROOT) : "none")
                    + (cudaGraph ? ", in a CUDA graph" : "") + ", " + example
                    + ", largest error " + error);
            return passed;
        }
    }

    private void draw(Example example, List<NamedTensor> outputs, PrintWriter out) {
        try {
            draw(picture(), example.network(), outputs);
            out.println("drew " + picture());
        } catch (IOException e) {
            throw new CannotRunException("cannot write the picture to " + picture() + ": " + OutputFiles.reason(e), e);
        }
    }
}
