package io.trt4j.samples.circpad;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.bindings.CudaDriver;
import io.trt4j.bindings.Libraries;
import io.trt4j.bindings.Library;
import io.trt4j.bindings.NativeObjects;
import io.trt4j.bindings.SystemLogger;
import io.trt4j.bindings.TensorRT;
import io.trt4j.bindings.TensorRTException;
import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaGraph;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.plugin.Plugin;
import io.trt4j.plugin.PluginRegistration;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.samples.LeakyReluPlugin;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IGpuAllocator;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IOptimizationProfile;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.IProgressMonitor;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.OptProfileSelector;
import io.trt4j.tensorrt.PluginTensorDesc;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample inside TensorRT itself; needs a GPU, and is skipped without one. */
class GpuTest {
    private static final long[] SHAPE = {3, 2, 8, 9};
    private static final Padding PADDING = new Padding(new int[] {1, 2, 10, 0, 1, 1});

    private int implemented;
    private int owned;

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        Libraries.load(Library.NVRTC); // JCuda's own library is linked to it
        TensorRT.version();
        implemented = NativeObjects.implemented();
        owned = NativeObjects.owned();
    }

    @AfterEach
    void nothingIsLeft() {
        if (CudaDriver.report().hasDevice()) {
            assertThat(NativeObjects.implemented()).isEqualTo(implemented);
            assertThat(NativeObjects.owned()).isEqualTo(owned);
        }
    }

    /** Counts what the builder tells. */
    private static final class Phases implements IProgressMonitor {
        final Set<String> open = new HashSet<>();
        int started;

        @Override
        public synchronized void phaseStart(String phaseName, String parentPhase, int nbSteps) {
            open.add(phaseName);
            started++;
        }

        @Override
        public boolean stepComplete(String phaseName, int step) {
            return true;
        }

        @Override
        public synchronized void phaseFinish(String phaseName) {
            open.remove(phaseName);
        }
    }

    @ParameterizedTest
    @CsvSource({"ONNX,FP32", "ONNX,FP16", "NETWORK,FP32", "NETWORK,FP16"})
    void padsAsOnnxRuntimeDoes(PaddingJob.Workflow workflow, PaddingJob.Precision precision) {
        boolean parser = workflow == PaddingJob.Workflow.NETWORK
                || Libraries.report(Library.NVONNXPARSER).loaded().isPresent();
        assumeTrue(parser, "the ONNX parser lacks libraries of others, as that of 8.6 may");
        PaddingJob job = new PaddingJob(workflow, precision, SHAPE, PADDING);
        Phases phases = new Phases();
        try (OnTensorRt engine = new OnTensorRt(new SystemLogger());
                Arena arena = Arena.ofConfined()) {
            byte[] plan = engine.build(job, phases);
            if (TensorRT.version().major() >= 9) { // before there was nobody to tell
                assertThat(phases.started).isPositive();
            }
            assertThat(phases.open).isEmpty();
            MemorySegment input = Reference.random(SHAPE, precision.elementSize, 7, arena);
            MemorySegment expected = Reference.expected(input, SHAPE, PADDING, precision.elementSize, arena);
            MemorySegment output = arena.allocate(expected.byteSize());
            engine.run(plan, job, input, SHAPE, output);
            assertThat(Reference.largestError(expected, output, precision.elementSize))
                    .isZero();
        }
    }

    @Test
    void dynamicShapesOverThreeProfiles() {
        long[][] shapes = {{1, 2, 5, 5}, {4, 2, 16, 8}, {8, 2, 33, 65}};
        try (CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                PluginRegistration<CircPadPlugin.Attributes> plugin =
                        CircPadPlugin.register(CircPadPlugin.Backend.JCUDA);
                IPluginV2DynamicExt pad = plugin.create(new CircPadPlugin.Attributes(PADDING.pads()));
                IBuilder builder = TensorRT.createInferBuilder(new SystemLogger());
                IBuilderConfig config = OnTensorRt.createConfig(builder);
                INetworkDefinition network = OnTensorRt.createNetwork(builder);
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger())) {
            ITensor input = network.addInput("X", DataType.kFLOAT, Dims.of(-1, 2, -1, -1));
            ITensor output = network.addPluginV2(new ITensor[] {input}, pad).getOutput(0);
            output.setName("Y");
            network.markOutput(output);
            for (long[] max : shapes) {
                IOptimizationProfile profile = builder.createOptimizationProfile();
                profile.setDimensions("X", OptProfileSelector.kMIN, Dims.of(1, 2, 1, 1));
                profile.setDimensions("X", OptProfileSelector.kOPT, Dims.of(max));
                profile.setDimensions("X", OptProfileSelector.kMAX, Dims.of(max));
                config.addOptimizationProfile(profile);
            }
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config);
                    ICudaEngine engine = runtime.deserializeCudaEngine(plan.data(), plan.size());
                    IExecutionContext context = engine.createExecutionContext();
                    CudaStream stream = CudaStream.create(cuda)) {
                assertThat(engine.getNbOptimizationProfiles()).isEqualTo(3);
                for (int profile = 0; profile < shapes.length; profile++) {
                    assertThat(context.setOptimizationProfileAsync(profile, stream.address()))
                            .isTrue();
                    runAndCompare(cuda, context, stream, shapes[profile]);
                    runAndCompare(cuda, context, stream, new long[] {1, 2, 3, 4});
                }
            }
        }
    }

    private static void runAndCompare(CudaContext cuda, IExecutionContext context, CudaStream stream, long[] shape) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment input = Reference.random(shape, 4, 3, arena);
            MemorySegment expected = Reference.expected(input, shape, PADDING, 4, arena);
            try (DeviceMemory x = DeviceMemory.allocate(cuda, input.byteSize());
                    DeviceMemory y = DeviceMemory.allocate(cuda, expected.byteSize())) {
                x.copyFrom(input);
                assertThat(context.setInputShape("X", Dims.of(shape))).isTrue();
                assertThat(context.getTensorShape("Y")).isEqualTo(Dims.of(PADDING.outputShape(shape)));
                context.setTensorAddress("X", MemorySegment.ofAddress(x.address()));
                context.setTensorAddress("Y", MemorySegment.ofAddress(y.address()));
                assertThat(context.enqueueV3(stream.address())).isTrue();
                stream.synchronize();
                MemorySegment output = arena.allocate(expected.byteSize());
                y.copyTo(output);
                assertThat(output.toArray(JAVA_FLOAT)).isEqualTo(expected.toArray(JAVA_FLOAT));
            }
        }
    }

    @Test
    void theReadmesPluginRuns() {
        try (CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                PluginRegistration<LeakyReluPlugin.Attributes> leakyRelu = Plugins.register(
                        "LeakyReluPlugin", "1", LeakyReluPlugin.Attributes.class, LeakyReluPlugin::new);
                IPluginV2DynamicExt plugin = leakyRelu.create(new LeakyReluPlugin.Attributes(0.5f));
                Arena arena = Arena.ofConfined();
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger())) {
            byte[] plan = build(plugin, Dims.of(1000));
            float[] values = new float[1000];
            for (int i = 0; i < values.length; i++) {
                values[i] = i - 500;
            }
            try (ICudaEngine engine = runtime.deserializeCudaEngine(arena.allocateFrom(JAVA_BYTE, plan), plan.length);
                    IExecutionContext context = engine.createExecutionContext();
                    CudaStream stream = CudaStream.create(cuda);
                    DeviceMemory x = DeviceMemory.allocate(cuda, 4000);
                    DeviceMemory y = DeviceMemory.allocate(cuda, 4000)) {
                x.copyFrom(MemorySegment.ofArray(values));
                context.setTensorAddress("X", MemorySegment.ofAddress(x.address()));
                context.setTensorAddress("Y", MemorySegment.ofAddress(y.address()));
                assertThat(context.enqueueV3(stream.address())).isTrue();
                stream.synchronize();
                float[] result = new float[1000];
                y.copyTo(MemorySegment.ofArray(result));
                for (int i = 0; i < values.length; i++) {
                    assertThat(result[i]).isEqualTo(values[i] > 0 ? values[i] : 0.5f * values[i]);
                }
            }
        }
    }

    /** TensorRT's work and the plugin's, captured once and replayed; and other addresses after that. */
    @Test
    void runsInsideACudaGraph() {
        try (CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                PluginRegistration<CircPadPlugin.Attributes> plugin =
                        CircPadPlugin.register(CircPadPlugin.Backend.JCUDA);
                IPluginV2DynamicExt pad = plugin.create(new CircPadPlugin.Attributes(PADDING.pads()));
                Arena arena = Arena.ofConfined();
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger())) {
            byte[] plan = build(pad, Dims.of(SHAPE));
            MemorySegment input = Reference.random(SHAPE, 4, 5, arena);
            MemorySegment expected = Reference.expected(input, SHAPE, PADDING, 4, arena);
            try (ICudaEngine engine = runtime.deserializeCudaEngine(arena.allocateFrom(JAVA_BYTE, plan), plan.length);
                    IExecutionContext context = engine.createExecutionContext();
                    CudaStream stream = CudaStream.create(cuda);
                    DeviceMemory x = DeviceMemory.allocate(cuda, input.byteSize());
                    DeviceMemory captured = DeviceMemory.allocate(cuda, expected.byteSize());
                    DeviceMemory other = DeviceMemory.allocate(cuda, expected.byteSize())) {
                context.setTensorAddress("X", MemorySegment.ofAddress(x.address()));
                enqueueInto(captured, context, stream); // what TensorRT does the first time only cannot be captured
                try (CudaGraph graph = CudaGraph.capture(stream, () -> enqueueInto(captured, context, stream))) {
                    x.copyFrom(input);
                    enqueueInto(other, context, stream);
                    graph.launch(stream);
                    stream.synchronize();
                    assertThat(floats(captured, expected.byteSize())).isEqualTo(expected.toArray(JAVA_FLOAT));
                    assertThat(floats(other, expected.byteSize())).isEqualTo(expected.toArray(JAVA_FLOAT));
                }
            }
        }
    }

    private static void enqueueInto(DeviceMemory output, IExecutionContext context, CudaStream stream) {
        context.setTensorAddress("Y", MemorySegment.ofAddress(output.address()));
        assertThat(context.enqueueV3(stream.address())).isTrue();
    }

    private static float[] floats(DeviceMemory memory, long bytes) {
        float[] values = new float[(int) (bytes / Float.BYTES)];
        memory.copyTo(MemorySegment.ofArray(values));
        return values;
    }

    record Where(String method) {}

    /** Throws in the method it is told to. */
    private static final class Throwing implements Plugin<Where> {
        private static volatile String now = "";
        private final Where where;

        Throwing(Where where) {
            this.where = where;
            at("constructor");
        }

        private void at(String method) {
            if (where.method().equals(method) || now.equals(method)) {
                throw new UnsupportedOperationException("thrown in " + method);
            }
        }

        @Override
        public Where state() {
            at("state");
            return where;
        }

        @Override
        public int getNbOutputs() {
            at("getNbOutputs");
            return 1;
        }

        @Override
        public DataType getOutputDataType(int index, DataType[] inputTypes) {
            at("getOutputDataType");
            return inputTypes[0];
        }

        @Override
        public IDimensionExpr[] getOutputDimensions(int o, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
            at("getOutputDimensions");
            return inputs[0];
        }

        @Override
        public boolean supportsFormatCombination(int pos, PluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            at("supportsFormatCombination");
            return Plugin.super.supportsFormatCombination(pos, inOut, nbInputs, nbOutputs);
        }

        @Override
        public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            at("configurePlugin");
        }

        @Override
        public long getWorkspaceSize(PluginTensorDesc[] inputs, PluginTensorDesc[] outputs) {
            at("getWorkspaceSize");
            return 0;
        }

        @Override
        public void initialize() {
            at("initialize");
        }

        @Override
        public void terminate() {
            at("terminate");
        }

        @Override
        public void attachToContext(long cudnn, long cublas, IGpuAllocator allocator) {
            at("attachToContext");
        }

        @Override
        public void detachFromContext() {
            at("detachFromContext");
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            at("enqueue");
        }
    }

    private static byte[] build(IPluginV2DynamicExt plugin, Dims dims) {
        try (IBuilder builder = TensorRT.createInferBuilder(new SystemLogger());
                IBuilderConfig config = OnTensorRt.createConfig(builder);
                INetworkDefinition network = OnTensorRt.createNetwork(builder)) {
            ITensor input = network.addInput("X", DataType.kFLOAT, dims);
            ITensor output = network.addPluginV2(new ITensor[] {input}, plugin).getOutput(0);
            output.setName("Y");
            network.markOutput(output);
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                return plan.data().reinterpret(plan.size()).toArray(JAVA_BYTE);
            }
        }
    }

    private static byte[] buildThrowing(PluginRegistration<Where> plugin, String method) {
        try (IPluginV2DynamicExt throwing = plugin.create(new Where("nowhere"))) {
            Throwing.now = method;
            return build(throwing, Dims.of(2, 2));
        } finally {
            Throwing.now = "";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "constructor",
                "state",
                "getNbOutputs",
                "getOutputDataType",
                "getOutputDimensions",
                "supportsFormatCombination",
                "configurePlugin",
                "getWorkspaceSize",
                "initialize",
                "terminate"
            })
    void whatIsThrownWhileBuildingIsTheCause(String method) {
        try (PluginRegistration<Where> plugin = Plugins.register("Throwing", "1", Where.class, Throwing::new)) {
            assertThatThrownBy(() -> buildThrowing(plugin, method))
                    .isInstanceOf(TensorRTException.class)
                    .cause()
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("thrown in " + method);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"initialize", "state", "attachToContext", "configurePlugin", "enqueue", "detachFromContext"})
    void whatIsThrownWhileRunningIsTheCause(String method) {
        try (PluginRegistration<Where> plugin = Plugins.register("Throwing", "1", Where.class, Throwing::new)) {
            byte[] plan = buildThrowing(plugin, "nowhere");
            assertThatThrownBy(() -> runThrowing(plan, method))
                    .isInstanceOf(TensorRTException.class)
                    .cause()
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("thrown in " + method);
        }
    }

    private static void runThrowing(byte[] plan, String method) {
        try (Arena arena = Arena.ofConfined();
                CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                CudaStream stream = CudaStream.create(cuda);
                DeviceMemory memory = DeviceMemory.allocate(cuda, 64);
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger())) {
            Throwing.now = method;
            try (ICudaEngine engine = runtime.deserializeCudaEngine(arena.allocateFrom(JAVA_BYTE, plan), plan.length);
                    IExecutionContext context = engine.createExecutionContext()) {
                context.setTensorAddress("X", MemorySegment.ofAddress(memory.address()));
                context.setTensorAddress("Y", MemorySegment.ofAddress(memory.address() + 32));
                context.enqueueV3(stream.address());
                stream.synchronize();
            } finally {
                Throwing.now = "";
            }
        }
    }
}
