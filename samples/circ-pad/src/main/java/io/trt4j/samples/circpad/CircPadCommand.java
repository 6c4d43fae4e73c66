package io.trt4j.samples.circpad;

import io.trt4j.cli.BuildProgress;
import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.Fonts;
import io.trt4j.cli.LogLines;
import io.trt4j.cli.Main;
import io.trt4j.cli.Natives;
import io.trt4j.cli.OutputFiles;
import io.trt4j.cli.Relaunch;
import io.trt4j.cli.StartTimes;
import io.trt4j.cli.SubCommand;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.LibraryNotFoundException;
import io.trt4j.ffm.LoadedLibrary;
import io.trt4j.samples.circpad.host.HostPad;
import io.trt4j.samples.circpad.padding.Elements;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.samples.circpad.torch.LibTorch;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code circ-pad}: builds or loads an engine with the padding plugin, runs it and compares the result with another's.
 */
@Command(
        name = "circ-pad",
        sortOptions = false,
        description =
                "Circular padding: a TensorRT plugin written in Java, run by TensorRT on a GPU or by the host engine.",
        footer = "Ends with a line that begins with PASS or FAIL. Exit status: 0 passed, 1 wrong result, 2 cannot run.")
public final class CircPadCommand implements SubCommand {
    private enum EngineChoice {
        AUTO,
        TENSORRT,
        HOST
    }

    private static final long SEED = 1;

    /** What a picture shows, before it is padded. */
    private static final long[] PICTURE_SHAPE = {1, 1, 3, 4};

    @Option(
            names = "--precision",
            paramLabel = "fp32|fp16",
            defaultValue = "fp32",
            description = "Type of the elements; ${DEFAULT-VALUE} unless said.")
    private PaddingJob.Precision precision;

    @Option(
            names = "--workflow",
            paramLabel = "onnx|network",
            defaultValue = "onnx",
            description = "Where the network comes from: an ONNX model, or calls of TensorRT's API; ${DEFAULT-VALUE}.")
    private PaddingJob.Workflow workflow;

    @Option(
            names = "--backend",
            paramLabel = "c|jcuda|raw|triton|torch|java|host",
            description = {
                "Who pads; unless said, jcuda with TensorRT and host with the host engine.",
                "c: a plugin in C, compiled now; the others are written in Java,",
                "jcuda: with CUDA C, compiled and launched by JCuda,",
                "raw: with the same text, compiled and launched by io.trt4j.cuda,",
                "triton: with PTX that Triton made, see samples/circ-pad/triton,",
                "torch: with LibTorch's own padding, on a GPU or the CPU,",
                "java: with a kernel that is a Java method, on a GPU or the CPU,",
                "host: by copying memory on the CPU."
            })
    private Backend backend;

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

    @Option(
            names = "--libtorch",
            paramLabel = "FOLDER|VERSION",
            description = "Which LibTorch --backend torch uses: a folder's, or a version of org.bytedeco:pytorch, for"
                    + " CPUs; unless said, what is found: Python's, the system's, else Maven Central's.")
    private String libtorch;

    @Option(
            names = "--shape",
            paramLabel = "NxCxHxW",
            defaultValue = "100x2x32x32",
            converter = Extents.Converter.class,
            description = "Shape of the input; ${DEFAULT-VALUE}.")
    private Extents shape;

    @Option(
            names = "--pads",
            paramLabel = "P,P,...",
            defaultValue = "1,1,1,1",
            converter = PaddingConverter.class,
            description = "Amounts before and after, for the last dimension, the one before it and so on;"
                    + " ${DEFAULT-VALUE}.")
    private Padding padding;

    @Option(names = "--save-engine", paramLabel = "F", description = "Writes the engine to a file.")
    private Path saveEngine;

    @Option(names = "--load-engine", paramLabel = "F", description = "Reads the engine from a file; builds none.")
    private Path loadEngine;

    @Option(
            names = "--picture",
            paramLabel = "F.png",
            description = "Draws a small tensor before and after padding with the same plugin and pads.")
    private Path picture;

    @Option(
            names = "--dynamic-shapes",
            description = "Builds the engine for all shapes up to --shape, instead of for that one.")
    private boolean dynamicShapes;

    @Option(
            names = "--cuda-graph",
            description = "Captures the engine's work into a CUDA graph and replays that; with TensorRT.")
    private boolean cudaGraph;

    @Option(
            names = "--timing",
            description = "Prints where the time went from the start of the program until the result was there.")
    private boolean timing;

    @Option(names = "--verbose", description = "Shows TensorRT's log, and stack traces of failures.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    private PrintWriter out;

    @Override
    public List<Use> uses() {
        return List.of(
                new Use("circ-pad --engine host", false, List.of(TensorRTLibraries.NVINFER)),
                new Use(
                        "circ-pad --engine tensorrt --workflow network",
                        true,
                        List.of(TensorRTLibraries.NVINFER, CudaLibraries.NVRTC)),
                new Use(
                        "circ-pad --engine tensorrt --workflow onnx",
                        true,
                        List.of(TensorRTLibraries.NVINFER, TensorRTLibraries.NVONNXPARSER, CudaLibraries.NVRTC)));
    }

    @Override
    public Integer call() {
        out = spec.commandLine().getOut();
        if (verbose) {
            LogLines.verbose();
        }
        requireOptionsThatGoTogether();
        if (engineChoice == EngineChoice.HOST) {
            return padAndCompare();
        }
        try (EarlyContext early = new EarlyContext()) {
            return padAndCompare();
        }
    }

    private int padAndCompare() {
        PrintWriter err = spec.commandLine().getErr();
        boolean onDevice;
        LoadedLibrary nvinfer;
        LoadedLibrary nvrtc;
        try (var phase = StartTimes.in(StartTimes.Phase.LIBRARIES)) {
            requireNativeAccess();
            natives.findUnlessFetched(TensorRTLibraries.NVINFER); // while the driver starts
            onDevice = choose();
            nvinfer = natives.require(TensorRTLibraries.NVINFER, err);
            nvrtc = onDevice && backend.needsNvrtc() ? natives.require(CudaLibraries.NVRTC, err) : null;
            if (onDevice && builds() && workflow == PaddingJob.Workflow.ONNX) {
                natives.require(TensorRTLibraries.NVONNXPARSER, err);
            }
        }
        if (onDevice && builds() && Relaunch.isNeeded(nvinfer, err)) {
            return Relaunch.STATUS;
        }
        if (libtorch != null) {
            System.setProperty(LibTorch.PROPERTY, libtorch);
        }
        try (var phase = StartTimes.in(StartTimes.Phase.PLUGIN)) {
            backend.prepare(onDevice, err);
        }
        out.println("JDK       " + Runtime.version() + ", " + System.getProperty("java.home"));
        out.println("TensorRT  " + TensorRT.version() + ", " + nvinfer);
        if (nvrtc != null) {
            out.println("NVRTC     " + nvrtc);
        }
        CudaDriver.Report driver = CudaDriver.report();
        out.println("Device    "
                + (driver.hasDevice() ? driver.devices().getFirst() : "none can be used: " + driver.reason()));
        try (Engine engine = onDevice ? new OnTensorRt(new SystemLogger(), backend, cudaGraph) : new OnHost(backend)) {
            out.println("Engine    " + engine.description()
                    + (engineChoice == EngineChoice.AUTO && !onDevice ? ", because there is no device" : ""));
            return run(engine, onDevice) ? Main.PASSED : Main.FAILED;
        }
    }

    /** Whether an engine is built: of a picture's small tensor in any case. */
    private boolean builds() {
        return loadEngine == null || picture != null;
    }

    private void requireOptionsThatGoTogether() {
        if (saveEngine != null && loadEngine != null) {
            throw new CannotRunException(
                    "--save-engine and --load-engine exclude each other: what is loaded is there.");
        }
        if (engineChoice == EngineChoice.TENSORRT && backend != null && !backend.isForDevice()) {
            throw new CannotRunException("--backend " + backend
                    + " works in the host's memory, where TensorRT's tensors are not; use it with --engine host.");
        }
        if (engineChoice == EngineChoice.HOST && backend != null && !backend.isForHost()) {
            throw new CannotRunException("--backend " + backend
                    + " works on a GPU, which the host engine does without; use it with --engine tensorrt.");
        }
        if (engineChoice == EngineChoice.HOST && cudaGraph) {
            throw new CannotRunException(
                    "--cuda-graph needs a GPU, which the host engine does without; use it with --engine tensorrt.");
        }
        if (libtorch != null && backend != Backend.TORCH) {
            throw new CannotRunException("--libtorch is for --backend torch only.");
        }
        double bytes = precision.elementSize;
        for (long extent : padding.outputShape(shape.extents())) {
            bytes *= extent;
        }
        if (bytes > Integer.MAX_VALUE) {
            throw new CannotRunException("shape " + shape + " with pads " + padding
                    + " is too large: this sample compares tensors of less than 2 GiB.");
        }
        if (picture != null) {
            Fonts.require();
            requirePictureFits();
        }
        OutputFiles.requireFolders(saveEngine, picture);
    }

    private void requirePictureFits() {
        long[] padded = padding.outputShape(PICTURE_SHAPE);
        if (padded[2] > Picture.MAX_EXTENT || padded[3] > Picture.MAX_EXTENT) {
            throw new CannotRunException("pads " + padding + " are too large for a picture, which shows at most "
                    + Picture.MAX_EXTENT + "x" + Picture.MAX_EXTENT + " values.");
        }
    }

    /** A missing driver is reported later, with the reason. */
    private static void requireNativeAccess() {
        try {
            Libraries.load(CudaLibraries.CUDA);
        } catch (LibraryNotFoundException e) {
            // native access was granted
        }
    }

    /** Chooses engine and backend; true for TensorRT, which needs a device. */
    private boolean choose() {
        CudaDriver.Report driver = CudaDriver.report();
        boolean onDevice = switch (engineChoice) {
            case AUTO -> driver.hasDevice();
            case TENSORRT -> true;
            case HOST -> false;
        };
        if (onDevice && !driver.hasDevice()) {
            throw new CannotRunException("--engine tensorrt needs a GPU, and none can be used: " + driver.reason());
        }
        if (backend == null) {
            backend = onDevice ? Backend.JCUDA : Backend.HOST;
        }
        if (onDevice && !backend.isForDevice()) {
            throw new CannotRunException(
                    "--backend " + backend + " runs on the host engine only, and --engine auto takes"
                            + " TensorRT here, for there is a GPU; add --engine host.");
        }
        if (!onDevice && (!backend.isForHost() || cudaGraph)) {
            throw new CannotRunException((cudaGraph ? "--cuda-graph" : "--backend " + backend)
                    + " needs a GPU, and none can be used: " + driver.reason());
        }
        return onDevice;
    }

    private boolean run(Engine engine, boolean onDevice) {
        PaddingJob job = new PaddingJob(workflow, precision, shape.extents(), padding, dynamicShapes);
        byte[] plan = loadEngine == null ? build(engine, job) : load();
        if (saveEngine != null) {
            save(plan);
        }
        double error;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment input = Reference.random(shape.extents(), precision.elementSize, SEED, arena);
            MemorySegment output = output(job, arena);
            try {
                engine.run(plan, job, input, shape.extents(), output);
            } catch (TensorRTException e) {
                throw loadEngine == null
                        ? e
                        : new CannotRunException("cannot use the engine in " + loadEngine + ": " + e.getMessage(), e);
            }
            if (timing) {
                out.println(StartTimes.untilNow());
            }
            out.println("ran it; comparing with ONNX Runtime");
            MemorySegment expected = Reference.expected(input, shape.extents(), padding, precision.elementSize, arena);
            error = Reference.largestError(expected, output, precision.elementSize);
        }
        if (picture != null) {
            draw(engine);
        }
        boolean passed = error == 0; // padding moves elements and computes nothing
        out.println((passed ? "PASS" : "FAIL") + " engine " + (onDevice ? "tensorrt" : "host") + ", backend "
                + backend + ", precision " + lower(precision) + (cudaGraph ? ", in a CUDA graph" : "")
                + (dynamicShapes ? ", dynamic shapes" : "") + ", shape "
                + shape + ", pads " + padding
                + ", largest error " + error);
        return passed;
    }

    private byte[] build(Engine engine, PaddingJob job) {
        long start = System.nanoTime();
        try (BuildProgress progress = new BuildProgress(out)) {
            byte[] plan = engine.build(job, progress);
            progress.close();
            out.printf(
                    Locale.ROOT,
                    "built the engine %s in %.1f s, %,d bytes%n",
                    workflow == PaddingJob.Workflow.ONNX ? "from an ONNX model" : "from a network made by API calls",
                    (System.nanoTime() - start) / 1e9,
                    plan.length);
            return plan;
        }
    }

    private byte[] load() {
        try {
            byte[] plan = Files.readAllBytes(loadEngine);
            out.printf(Locale.ROOT, "loaded the engine from %s, %,d bytes%n", loadEngine, plan.length);
            return plan;
        } catch (IOException e) {
            throw new CannotRunException("cannot read the engine from " + loadEngine + ": " + reason(e), e);
        }
    }

    private void save(byte[] plan) {
        try {
            Files.write(saveEngine, plan);
            out.println("saved the engine to " + saveEngine);
        } catch (IOException e) {
            throw new CannotRunException("cannot write the engine to " + saveEngine + ": " + reason(e), e);
        }
    }

    /** Has the engine pad a small tensor, and draws what comes out. */
    private void draw(Engine engine) {
        PaddingJob small = new PaddingJob(workflow, precision, PICTURE_SHAPE, padding);
        try (Arena arena = Arena.ofConfined();
                BuildProgress progress = new BuildProgress(out)) {
            int elements = Math.toIntExact(HostPad.elements(PICTURE_SHAPE));
            MemorySegment input = arena.allocate((long) elements * precision.elementSize, 64);
            for (int i = 0; i < elements; i++) {
                Elements.set(input, i, precision.elementSize, i + 1);
            }
            MemorySegment output = output(small, arena);
            engine.run(engine.build(small, progress), small, input, PICTURE_SHAPE, output);
            Picture.write(picture, input, PICTURE_SHAPE, output, padding, precision.elementSize);
            out.println("drew " + picture);
        } catch (IOException e) {
            throw new CannotRunException("cannot write the picture to " + picture + ": " + reason(e), e);
        }
    }

    private static MemorySegment output(PaddingJob job, Arena arena) {
        long[] padded = job.padding().outputShape(job.shape());
        return arena.allocate(HostPad.bytes(padded, job.precision().elementSize), 64);
    }

    /** Why a file cannot be used; some exceptions say no more than its name. */
    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException f -> "there is no such file.";
            case AccessDeniedException f -> "access is denied.";
            default -> e.getMessage();
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
