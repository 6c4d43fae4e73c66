package io.trt4j.samples.circpad;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.trt4j.cli.StartTimes;
import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaGraph;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.onnxparser.IParser;
import io.trt4j.onnxparser.OnnxParser;
import io.trt4j.samples.circpad.padding.PadCreator;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.tensorrt.BuilderFlag;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IOptimizationProfile;
import io.trt4j.tensorrt.IProgressMonitor;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.NetworkDefinitionCreationFlag;
import io.trt4j.tensorrt.OptProfileSelector;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Set;

/** TensorRT, on the first GPU. */
@SuppressWarnings("deprecation") // of the type of an output, which TensorRT 11 does without
public final class OnTensorRt implements PaddingEngine {
    private final ILogger logger;
    private final CudaContext cuda;
    private final CudaContext.Binding binding;
    private final PadCreator plugin;
    private final boolean inGraph;

    /**
     * Registers the plugin.
     *
     * @param inGraph whether engines run inside a CUDA graph: captured, then replayed
     */
    OnTensorRt(ILogger logger, PadApi api, Backend backend, boolean inGraph) {
        CudaDriver.requireDevice();
        this.logger = logger;
        this.inGraph = inGraph;
        try (var phase = StartTimes.in(StartTimes.Phase.PLUGIN)) {
            plugin = backend.registerForDevice(api, ""); // while the driver makes the context
        }
        try (var phase = StartTimes.in(StartTimes.Phase.LIBRARIES)) {
            cuda = CudaContext.primary(0);
            binding = cuda.bind();
        } catch (RuntimeException e) {
            plugin.close();
            throw e;
        }
    }

    @Override
    public String description() {
        return "TensorRT " + TensorRT.version() + " on "
                + CudaDriver.report().devices().getFirst().name();
    }

    @Override
    public PadCreator plugin() {
        return plugin;
    }

    @Override
    public byte[] build(PaddingJob job, IProgressMonitor progress) {
        try (IBuilder builder = TensorRT.createInferBuilder(logger)) {
            return build(builder, plugin, job, progress, logger);
        }
    }

    /**
     * Builds an engine that is the padding plugin alone.
     *
     * @param plugin the registered plugin; a workflow with an ONNX model takes the one in the empty namespace
     * @param progress told how far the build is; null for nobody
     */
    public static byte[] build(
            IBuilder builder, PadCreator plugin, PaddingJob job, IProgressMonitor progress, ILogger logger) {
        try (IBuilderConfig config = createConfig(builder);
                INetworkDefinition network = createNetwork(builder)) {
            if (progress != null && TensorRT.version().major() >= 9) {
                config.setProgressMonitor(progress);
            }
            if (job.precision() == PaddingJob.Precision.FP16 && BuilderFlag.kFP16.isAvailable()) {
                config.setFlag(BuilderFlag.kFP16);
            }
            switch (job.workflow()) {
                case ONNX -> parse(network, job, logger);
                case NETWORK -> define(network, plugin, job);
            }
            if (job.dynamic()) {
                IOptimizationProfile profile = builder.createOptimizationProfile();
                profile.setDimensions(PaddingJob.INPUT, OptProfileSelector.kMIN, Dims.of(1, 1, 1, 1));
                profile.setDimensions(PaddingJob.INPUT, OptProfileSelector.kOPT, Dims.of(job.shape()));
                profile.setDimensions(PaddingJob.INPUT, OptProfileSelector.kMAX, Dims.of(job.shape()));
                config.addOptimizationProfile(profile);
            }
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                return plan.data().toArray(JAVA_BYTE);
            }
        }
    }

    /** A network that plugins such as this one can be in; before TensorRT 10 there was another kind. */
    public static INetworkDefinition createNetwork(IBuilder builder) {
        boolean chosen = TensorRT.version().major() < 10;
        return chosen
                ? builder.createNetworkV2(NetworkDefinitionCreationFlag.kEXPLICIT_BATCH)
                : builder.createNetworkV2();
    }

    /** A configuration that needs no other libraries; before TensorRT 10 the builder wants cuBLAS and cuDNN. */
    public static IBuilderConfig createConfig(IBuilder builder) {
        IBuilderConfig config = builder.createBuilderConfig();
        if (TensorRT.version().major() < 10) {
            config.setTacticSources(Set.of());
        }
        return config;
    }

    private static void parse(INetworkDefinition network, PaddingJob job, ILogger logger) {
        byte[] model = OnnxModels.plugin(job.declaredShape(), job.padding(), job.precision().elementSize);
        try (IParser parser = OnnxParser.createParser(network, logger)) {
            OnnxParser.parse(parser, model);
        }
    }

    private static void define(INetworkDefinition network, PadCreator plugin, PaddingJob job) {
        ITensor input = network.addInput(PaddingJob.INPUT, job.precision().type, Dims.of(job.declaredShape()));
        ITensor output = plugin.addTo(network, job.padding(), input).getOutput(0);
        output.setName(PaddingJob.OUTPUT);
        network.markOutput(output);
        if (TensorRT.version().major() < 11) { // since then the network's own types are kept
            output.setType(job.precision().type);
        }
    }

    @Override
    public void run(byte[] plan, PaddingJob job, MemorySegment input, long[] shape, MemorySegment output) {
        try (var phase = StartTimes.in(StartTimes.Phase.TENSORRT);
                Arena arena = Arena.ofConfined();
                IRuntime runtime = TensorRT.createInferRuntime(logger);
                ICudaEngine engine = runtime.deserializeCudaEngine(plan);
                IExecutionContext context = engine.createExecutionContext();
                CudaStream stream = CudaStream.create(cuda);
                DeviceMemory x = DeviceMemory.allocate(cuda, input.byteSize());
                DeviceMemory y = DeviceMemory.allocate(cuda, output.byteSize())) {
            Dims padded = Dims.of(job.padding().outputShape(shape));
            requireTensor(engine, PaddingJob.INPUT, job.precision().type, Dims.of(shape));
            requireTensor(engine, PaddingJob.OUTPUT, job.precision().type, padded);
            if (!context.setInputShape(PaddingJob.INPUT, Dims.of(shape))
                    || !context.getTensorShape(PaddingJob.OUTPUT).equals(padded)) {
                throw new TensorRTException("The engine was built for smaller shapes than " + Padding.text(shape)
                        + ", or with other pads than " + job.padding() + ".");
            }
            x.copyFrom(input);
            context.setTensorAddress(PaddingJob.INPUT, x.address());
            context.setTensorAddress(PaddingJob.OUTPUT, y.address());
            enqueue(context, stream);
            if (inGraph) {
                stream.synchronize();
                y.fill((byte) 0xFF); // what is seen is the replay's
                try (CudaGraph graph = CudaGraph.capture(stream, () -> enqueue(context, stream))) {
                    graph.launch(stream);
                    stream.synchronize();
                }
            }
            stream.synchronize();
            y.copyTo(output);
        }
    }

    private static void enqueue(IExecutionContext context, CudaStream stream) {
        if (!context.enqueueV3(stream)) {
            throw new TensorRTException("TensorRT could not run the engine.");
        }
    }

    /** An engine from a file may be another job's: what it would write must fit the memory it gets. */
    private static void requireTensor(ICudaEngine engine, String name, DataType type, Dims wanted) {
        Dims dims = engine.getTensorShape(name);
        DataType built = engine.getTensorDataType(name);
        boolean fits = built == type && dims.nbDims() == wanted.nbDims();
        for (int axis = 0; fits && axis < dims.nbDims(); axis++) {
            fits = dims.d()[axis] == -1 || dims.d()[axis] == wanted.d()[axis];
        }
        if (!fits) {
            throw new TensorRTException("The engine was built for another job: its tensor " + name + " is " + built
                    + " " + Arrays.toString(dims.d()) + ", not " + type + " " + Arrays.toString(wanted.d()) + ".");
        }
    }

    @Override
    public void close() {
        plugin.close();
        binding.close();
        cuda.close();
    }
}
