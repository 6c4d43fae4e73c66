package io.trt4j.samples.circpad;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cli.CannotRunException;
import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaGraph;
import io.trt4j.cuda.CudaLibraries;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.ffm.Libraries;
import io.trt4j.samples.circpad.host.HostPad;
import io.trt4j.samples.circpad.padding.PadCreator;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.tensorrt.BuilderFlag;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IOptimizationProfile;
import io.trt4j.tensorrt.IProgressMonitor;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.OptProfileSelector;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTLibraries;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The padding plugin inside TensorRT itself, by each backend that the machine can run and with each API that it has; needs
 * a GPU, and is skipped without one.
 */
@Tag("gpu")
@SuppressWarnings("deprecation") // of what a network is to be like, which newer versions do without
class BackendsGpuTest {
    private static final long[] SHAPE = {3, 2, 8, 9};
    private static final Padding PADDING = new Padding(new int[] {1, 2, 8, 0, 0, 1});

    /** While there is a builder, the next ones take milliseconds instead of seconds. */
    private static IBuilder builder;

    private int implemented;
    private int owned;

    @BeforeAll
    static void keepABuilder() {
        if (CudaDriver.report().hasDevice()) {
            builder = TensorRT.createInferBuilder(new SystemLogger());
        }
    }

    @AfterAll
    static void closeTheBuilder() {
        if (builder != null) {
            builder.close();
        }
    }

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        Libraries.load(CudaLibraries.NVRTC); // JCuda's own library is linked to it
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

    /** What pads. */
    record Plugin(Backend backend, PadApi api) {
        /** Registers it, or skips the test where the machine lacks what it needs. */
        PadCreator register() {
            try {
                return backend.registerForDevice(api, "");
            } catch (CannotRunException e) {
                return abort(e.getMessage());
            }
        }
    }

    static Stream<Plugin> plugins() {
        return Arrays.stream(Backend.values())
                .filter(Backend::isForDevice)
                .flatMap(backend ->
                        Arrays.stream(PadApi.values()).filter(backend::has).map(api -> new Plugin(backend, api)));
    }

    static Stream<Arguments> pluginsAndPrecisions() {
        return plugins()
                .flatMap(plugin ->
                        Arrays.stream(PaddingJob.Precision.values()).map(precision -> Arguments.of(plugin, precision)));
    }

    static Stream<Arguments> jobs() {
        return pluginsAndPrecisions()
                .flatMap(arguments -> Arrays.stream(PaddingJob.Workflow.values())
                        .map(workflow ->
                                Arguments.of(arguments.get()[0], arguments.get()[1], workflow)));
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
    @MethodSource("jobs")
    void padsAsOnnxRuntimeDoes(Plugin plugin, PaddingJob.Precision precision, PaddingJob.Workflow workflow) {
        boolean parser = workflow == PaddingJob.Workflow.NETWORK
                || Libraries.report(TensorRTLibraries.NVONNXPARSER).loaded().isPresent();
        assumeTrue(parser, "the ONNX parser lacks libraries of others, as that of 8.6 may");
        plugin.register().close();
        Phases phases = new Phases();
        for (boolean dynamicAndInGraph : new boolean[] {false, true}) {
            PaddingJob job = new PaddingJob(workflow, precision, SHAPE, PADDING, dynamicAndInGraph);
            try (OnTensorRt engine =
                            new OnTensorRt(new SystemLogger(), plugin.api(), plugin.backend(), dynamicAndInGraph);
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
    }

    @ParameterizedTest
    @MethodSource("pluginsAndPrecisions")
    void dynamicShapesOverThreeProfiles(Plugin plugin, PaddingJob.Precision precision) {
        long[][] shapes = {{1, 2, 9, 9}, {4, 2, 16, 8}, {8, 2, 33, 65}};
        try (CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                PadCreator registered = plugin.register();
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger())) {
            try (Run run = new Run(cuda, runtime, plan(registered, precision, shapes), precision)) {
                assertThat(run.engine.getNbOptimizationProfiles()).isEqualTo(3);
                for (int profile = 0; profile < shapes.length; profile++) {
                    assertThat(run.context.setOptimizationProfileAsync(profile, run.stream))
                            .isTrue();
                    run.check(shapes[profile]);
                    run.check(new long[] {1, 2, 8, 4});
                    run.checkInGraph(new long[] {1, 2, 9, 5});
                }
            }
        }
    }

    /** One engine and one thread for each device; or two of each, where there is but one. */
    @ParameterizedTest
    @MethodSource("plugins")
    void severalDevicesAtOnce(Plugin plugin) throws Exception {
        int devices = CudaDriver.report().devices().size();
        try (CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                PadCreator registered = plugin.register();
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                int device = i % devices;
                done.add(threads.submit(() -> runOn(device, registered)));
            }
            for (Future<?> future : done) {
                future.get();
            }
        }
    }

    private static void runOn(int device, PadCreator plugin) {
        try (CudaContext cuda = CudaContext.primary(device);
                CudaContext.Binding binding = cuda.bind();
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger())) {
            byte[] plan = plan(plugin, PaddingJob.Precision.FP32, new long[] {4, 2, 64, 64});
            try (Run run = new Run(cuda, runtime, plan, PaddingJob.Precision.FP32)) {
                for (int i = 0; i < 100; i++) {
                    run.check(new long[] {1 + i % 4, 2, 8 + i % 50, 9 + i % 30});
                }
            }
        }
    }

    /** An engine of the plugin alone, for shapes up to those given, a profile for each. */
    private static byte[] plan(PadCreator plugin, PaddingJob.Precision precision, long[]... largest) {
        try (IBuilder builder = TensorRT.createInferBuilder(new SystemLogger());
                IBuilderConfig config = OnTensorRt.createConfig(builder);
                INetworkDefinition network = OnTensorRt.createNetwork(builder)) {
            ITensor input = network.addInput("X", precision.type, Dims.of(-1, 2, -1, -1));
            ITensor output = plugin.addTo(network, PADDING, input).getOutput(0);
            output.setName("Y");
            network.markOutput(output);
            if (precision == PaddingJob.Precision.FP16 && BuilderFlag.kFP16.isAvailable()) {
                config.setFlag(BuilderFlag.kFP16);
                output.setType(precision.type);
            }
            for (long[] max : largest) {
                IOptimizationProfile profile = builder.createOptimizationProfile();
                profile.setDimensions("X", OptProfileSelector.kMIN, Dims.of(1, 2, 8, 2));
                profile.setDimensions("X", OptProfileSelector.kOPT, Dims.of(max));
                profile.setDimensions("X", OptProfileSelector.kMAX, Dims.of(max));
                config.addOptimizationProfile(profile);
            }
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                return plan.data().toArray(JAVA_BYTE);
            }
        }
    }

    /** An engine that is run with one shape after the other. */
    private static final class Run implements AutoCloseable {
        private final CudaContext cuda;
        private final int elementSize;
        private final ICudaEngine engine;
        private final IExecutionContext context;
        private final CudaStream stream;

        Run(CudaContext cuda, IRuntime runtime, byte[] plan, PaddingJob.Precision precision) {
            this.cuda = cuda;
            elementSize = precision.elementSize;
            try (Arena arena = Arena.ofConfined()) {
                engine = runtime.deserializeCudaEngine(plan);
            }
            context = engine.createExecutionContext();
            stream = CudaStream.create(cuda);
        }

        void check(long[] shape) {
            check(shape, () -> enqueue());
        }

        void checkInGraph(long[] shape) {
            check(shape, () -> {
                enqueue(); // what TensorRT does the first time only cannot be captured
                try (CudaGraph graph = CudaGraph.capture(stream, this::enqueue)) {
                    graph.launch(stream);
                    graph.launch(stream);
                    stream.synchronize();
                }
            });
        }

        private void enqueue() {
            assertThat(context.enqueueV3(stream)).isTrue();
        }

        private void check(long[] shape, Runnable work) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment input = Reference.random(shape, elementSize, 3, arena);
                MemorySegment expected = arena.allocate(HostPad.bytes(PADDING.outputShape(shape), elementSize));
                HostPad.pad(input, expected, shape, PADDING, elementSize);
                try (DeviceMemory x = DeviceMemory.allocate(cuda, input.byteSize());
                        DeviceMemory y = DeviceMemory.allocate(cuda, expected.byteSize())) {
                    x.copyFrom(input);
                    y.fill((byte) 0xFF);
                    assertThat(context.setInputShape("X", Dims.of(shape))).isTrue();
                    assertThat(context.getTensorShape("Y")).isEqualTo(Dims.of(PADDING.outputShape(shape)));
                    context.setTensorAddress("X", x.address());
                    context.setTensorAddress("Y", y.address());
                    work.run();
                    stream.synchronize();
                    MemorySegment output = arena.allocate(expected.byteSize());
                    y.copyTo(output);
                    assertThat(output.mismatch(expected))
                            .as(Padding.text(shape))
                            .isEqualTo(-1);
                }
            }
        }

        @Override
        public void close() {
            stream.close();
            context.close();
            engine.close();
        }
    }
}
