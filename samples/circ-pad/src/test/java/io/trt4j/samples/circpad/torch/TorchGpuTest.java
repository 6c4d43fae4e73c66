package io.trt4j.samples.circpad.torch;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaGraph;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.plugin.PluginRegistration;
import io.trt4j.plugin.Plugins;
import io.trt4j.samples.circpad.OnTensorRt;
import io.trt4j.samples.circpad.PaddingJob;
import io.trt4j.samples.circpad.Reference;
import io.trt4j.samples.circpad.padding.CircPadPlugin;
import io.trt4j.samples.circpad.padding.CircPadV2;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.tensorrt.BuilderFlag;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** LibTorch's padding on a GPU, alone and inside TensorRT; skipped without one, or without a LibTorch for it. */
@Tag("gpu")
@SuppressWarnings("deprecation") // of what a network is to be like, which newer versions do without
class TorchGpuTest {
    private static final long[] SHAPE = {3, 2, 8, 9};
    private static final Padding PADDING = new Padding(new int[] {1, 2, 8, 0});

    private final Arena arena = Arena.ofConfined();
    private LibTorch torch;
    private CudaContext cuda;
    private CudaContext.Binding binding;
    private int implemented;
    private int owned;

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        try {
            torch = LibTorch.load(true, null);
        } catch (CannotRunException e) {
            abort(e.getMessage());
        }
        implemented = NativeObjects.implemented();
        owned = NativeObjects.owned();
        cuda = CudaContext.primary(0);
        binding = cuda.bind();
    }

    @AfterEach
    void nothingIsLeft() {
        arena.close();
        if (binding != null) {
            binding.close();
            cuda.close();
            assertThat(NativeObjects.implemented()).isEqualTo(implemented);
            assertThat(NativeObjects.owned()).isEqualTo(owned);
        }
    }

    /** What is padded is written to the same stream just before, and nobody waits in between. */
    @ParameterizedTest
    @EnumSource
    void padsOnTheStreamThatIsCurrent(PaddingJob.Precision precision) {
        MemorySegment input = Reference.random(SHAPE, precision.elementSize, 1, arena);
        MemorySegment expected = Reference.expected(input, SHAPE, PADDING, precision.elementSize, arena);
        TorchDevice device = TorchDevice.cuda(0);
        long[] padded = PADDING.outputShape(SHAPE);
        try (CudaStream stream = CudaStream.create(cuda);
                DeviceMemory source = DeviceMemory.allocate(cuda, input.byteSize());
                DeviceMemory x = DeviceMemory.allocate(cuda, input.byteSize());
                DeviceMemory y = DeviceMemory.allocate(cuda, expected.byteSize())) {
            source.copyFrom(input);
            x.fill((byte) 0);
            try (LibTorch.StreamGuard guard = torch.useStream(device, stream.address());
                    TorchTensor from = torch.tensor(source.address(), device, precision.type, SHAPE);
                    TorchTensor middle = torch.tensor(x.address(), device, precision.type, SHAPE);
                    TorchTensor to = torch.tensor(y.address(), device, precision.type, padded)) {
                middle.copyFrom(from);
                try (TorchTensor result = middle.padCircular(new long[] {1, 2, 8, 0})) {
                    to.copyFrom(result);
                }
            }
            stream.synchronize();
            assertThat(content(y, expected.byteSize()).mismatch(expected)).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @CsvSource({"FP32, '1,2,8,0'", "FP16, '1,2,8,0'", "FP32, '9,0'", "FP16, '0,1,2,3,2,1'"})
    void padsAsOnnxRuntimeDoes(PaddingJob.Precision precision, String pads) {
        Padding padding = Padding.parse(pads);
        MemorySegment input = Reference.random(SHAPE, precision.elementSize, 2, arena);
        MemorySegment expected = Reference.expected(input, SHAPE, padding, precision.elementSize, arena);
        try (Run run = new Run(precision, padding)) {
            run.x.copyFrom(input);
            run.enqueue();
            run.stream.synchronize();
            assertThat(content(run.y, expected.byteSize()).mismatch(expected)).isEqualTo(-1);
        }
    }

    /** Captured once and replayed, with other work of LibTorch in between that must not use the graph's memory. */
    @Test
    void runsInsideACudaGraph() {
        MemorySegment first = Reference.random(SHAPE, 4, 3, arena);
        MemorySegment second = Reference.random(SHAPE, 4, 4, arena);
        MemorySegment expected = Reference.expected(second, SHAPE, PADDING, 4, arena);
        try (Run run = new Run(PaddingJob.Precision.FP32, PADDING)) {
            run.x.copyFrom(first);
            run.enqueue(); // what TensorRT and LibTorch do the first time only cannot be captured
            run.stream.synchronize();
            try (CudaGraph graph = CudaGraph.capture(run.stream, run::enqueue)) {
                for (int i = 0; i < 3; i++) {
                    run.x.copyFrom(second);
                    graph.launch(run.stream);
                    run.stream.synchronize();
                    assertThat(content(run.y, expected.byteSize()).mismatch(expected))
                            .isEqualTo(-1);
                    run.x.copyFrom(first);
                    run.enqueue();
                    run.stream.synchronize();
                }
            }
        }
    }

    private MemorySegment content(DeviceMemory memory, long bytes) {
        MemorySegment content = arena.allocate(bytes);
        memory.copyTo(content);
        return content;
    }

    /** An engine whose only node is the plugin, its tensors and a stream. */
    private final class Run implements AutoCloseable {
        private final PluginRegistration<CircPadPlugin.Attributes> plugin = Plugins.register(
                CircPadPlugin.NAME,
                CircPadPlugin.VERSION,
                CircPadPlugin.Attributes.class,
                attributes -> new CircPadV2(attributes, CircPadTorch::onDevice));
        private final IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger());
        private final CudaStream stream = CudaStream.create(cuda);
        private final DeviceMemory x = DeviceMemory.allocate(cuda, 1 << 16);
        private final DeviceMemory y = DeviceMemory.allocate(cuda, 1 << 16);
        private final ICudaEngine engine;
        private final IExecutionContext context;

        Run(PaddingJob.Precision precision, Padding padding) {
            byte[] plan = build(precision, padding);
            engine = runtime.deserializeCudaEngine(plan);
            context = engine.createExecutionContext();
            context.setTensorAddress("X", x.address());
            context.setTensorAddress("Y", y.address());
        }

        private byte[] build(PaddingJob.Precision precision, Padding padding) {
            try (IPluginV2DynamicExt pad = plugin.create(new CircPadPlugin.Attributes(padding.pads()));
                    IBuilder builder = TensorRT.createInferBuilder(new SystemLogger());
                    IBuilderConfig config = OnTensorRt.createConfig(builder);
                    INetworkDefinition network = OnTensorRt.createNetwork(builder)) {
                if (precision.type == DataType.kHALF && BuilderFlag.kFP16.isAvailable()) {
                    config.setFlag(BuilderFlag.kFP16);
                }
                ITensor input = network.addInput("X", precision.type, Dims.of(SHAPE));
                ITensor output = network.addPluginV2(new ITensor[] {input}, pad).getOutput(0);
                output.setName("Y");
                network.markOutput(output);
                if (TensorRT.version().major() < 11) { // since then the network's own types are kept
                    output.setType(precision.type);
                }
                try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                    return plan.data().toArray(JAVA_BYTE);
                }
            }
        }

        void enqueue() {
            assertThat(context.enqueueV3(stream)).isTrue();
        }

        @Override
        public void close() {
            context.close();
            engine.close();
            y.close();
            x.close();
            stream.close();
            runtime.close();
            plugin.close();
        }
    }
}
