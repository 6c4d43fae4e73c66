package io.trt4j.samples.circpad;

import io.trt4j.cli.BuildProgress;
import io.trt4j.cli.CannotRunException;
import io.trt4j.cli.EngineChoice;
import io.trt4j.cli.EngineFiles;
import io.trt4j.cli.Fonts;
import io.trt4j.cli.LogLines;
import io.trt4j.cli.Main;
import io.trt4j.cli.OutputFiles;
import io.trt4j.cli.Relaunch;
import io.trt4j.cli.StartTimes;
import io.trt4j.cli.SubCommand;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.Libraries;
import io.trt4j.ffm.LibraryNotFoundException;
import io.trt4j.ffm.LoadedLibrary;
import io.trt4j.plugin.declare.Place;
import io.trt4j.samples.circpad.host.HostPad;
import io.trt4j.samples.circpad.padding.Elements;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.samples.circpad.torch.LibTorch;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
                "Who pads; unless said, jcuda with TensorRT and host with the host engine;",
                "java for --api short.",
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
            names = "--api",
            paramLabel = "v2|v3|short",
            defaultValue = "v2",
            description = {
                "What the plugin is written with; ${DEFAULT-VALUE} unless said.",
                "v2: the methods of IPluginV2DynamicExt, as in TensorRT's sample,",
                "v3: those of IPluginV3, which before TensorRT 10 is run as version 2,",
                "short: a declaration, with the backends raw, triton, java and host."
            })
    private PadApi api;

    @Mixin
    private EngineChoice choice;

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

    @Mixin
    private EngineFiles files;

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
        if (choice.isHost()) {
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
            choice.natives().findUnlessFetched(TensorRTLibraries.NVINFER); // while the driver starts
            onDevice = choose();
            nvinfer = choice.natives().require(TensorRTLibraries.NVINFER, err);
            nvrtc = onDevice && backend.needsNvrtc() ? choice.natives().require(CudaLibraries.NVRTC, err) : null;
            if (onDevice && builds() && workflow == PaddingJob.Workflow.ONNX) {
                choice.natives().require(TensorRTLibraries.NVONNXPARSER, err);
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
        EngineChoice.print(out, nvinfer, nvrtc);
        try (PaddingEngine engine =
                onDevice ? new OnTensorRt(new SystemLogger(), api, backend, cudaGraph) : new OnHost(api, backend)) {
            out.println("Engine    " + engine.description()
                    + (choice.isAuto() && !onDevice ? ", because there is no device" : ""));
            out.println("Plugin    " + engine.plugin().description());
            return run(engine, onDevice) ? Main.PASSED : Main.FAILED;
        }
    }

    /** Whether an engine is built: of a picture's small tensor in any case. */
    private boolean builds() {
        return files.load() == null || picture != null;
    }

    private void requireOptionsThatGoTogether() {
        files.require();
        if (backend != null) {
            backend.require(api);
        }
        if (choice.isTensorRT() && backend != null && !backend.isForDevice()) {
            throw new CannotRunException("--backend " + backend
                    + " works in the host's memory, where TensorRT's tensors are not; use it with --engine host.");
        }
        if (choice.isHost() && backend != null && !backend.isForHost()) {
            throw new CannotRunException("--backend " + backend
                    + " works on a GPU, which the host engine does without; use it with --engine tensorrt.");
        }
        if (choice.isHost() && cudaGraph) {
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
        OutputFiles.requireFolders(picture);
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
        boolean onDevice = choice.onDevice();
        if (backend == null) {
            backend = api == PadApi.SHORT ? Backend.JAVA : onDevice ? Backend.JCUDA : Backend.HOST;
        }
        if (onDevice && !backend.isForDevice()) {
            throw new CannotRunException(
                    "--backend " + backend + " runs on the host engine only, and --engine auto takes"
                            + " TensorRT here, for there is a GPU; add --engine host.");
        }
        if (!onDevice && (!backend.isForHost() || cudaGraph)) {
            throw new CannotRunException((cudaGraph ? "--cuda-graph" : "--backend " + backend)
                    + " needs a GPU, and none can be used: "
                    + CudaDriver.report().reason());
        }
        return onDevice;
    }

    private boolean run(PaddingEngine engine, boolean onDevice) {
        PaddingJob job = new PaddingJob(workflow, precision, shape.extents(), padding, dynamicShapes);
        byte[] plan = files.load() == null ? build(engine, job) : files.read(out);
        files.write(plan, out);
        double error;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment input = Reference.random(shape.extents(), precision.elementSize, SEED, arena);
            MemorySegment output = output(job, arena);
            try {
                engine.run(plan, job, input, shape.extents(), output);
            } catch (TensorRTException e) {
                throw files.load() == null
                        ? e
                        : new CannotRunException("cannot use the engine in " + files.load() + ": " + e.getMessage(), e);
            }
            if (timing) {
                out.println(StartTimes.untilNow());
            }
            out.println("ran it" + where(engine.plugin().ranOn()) + "; comparing with ONNX Runtime");
            MemorySegment expected = Reference.expected(input, shape.extents(), padding, precision.elementSize, arena);
            error = Reference.largestError(expected, output, precision.elementSize);
        }
        if (picture != null) {
            draw(engine);
        }
        boolean passed = error == 0; // padding moves elements and computes nothing
        out.println((passed ? "PASS" : "FAIL") + " engine " + (onDevice ? "tensorrt" : "host") + ", backend "
                + backend + ", api " + api + ", precision " + lower(precision) + (cudaGraph ? ", in a CUDA graph" : "")
                + (dynamicShapes ? ", dynamic shapes" : "") + ", shape "
                + shape + ", pads " + padding
                + ", largest error " + error);
        return passed;
    }

    private byte[] build(PaddingEngine engine, PaddingJob job) {
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

    /** Has the engine pad a small tensor, and draws what comes out. */
    private void draw(PaddingEngine engine) {
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
            throw new CannotRunException("cannot write the picture to " + picture + ": " + OutputFiles.reason(e), e);
        }
    }

    private static String where(Set<Place> ranOn) {
        if (ranOn.isEmpty()) {
            return "";
        }
        return ranOn.contains(Place.DEVICE) ? " on the device" : " on the CPU";
    }

    private static MemorySegment output(PaddingJob job, Arena arena) {
        long[] padded = job.padding().outputShape(job.shape());
        return arena.allocate(HostPad.bytes(padded, job.precision().elementSize), 64);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
