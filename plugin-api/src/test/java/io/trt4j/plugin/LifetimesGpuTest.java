package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.cuda.jextract.cuda.cuda_h;
import io.trt4j.onnxparser.IParser;
import io.trt4j.onnxparser.IParserRefitter;
import io.trt4j.onnxparser.OnnxParser;
import io.trt4j.tensorrt.BuilderFlag;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IErrorRecorder;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IProgressMonitor;
import io.trt4j.tensorrt.IRefitter;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.IStreamReader;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.ITimingCache;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Weights;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What TensorRT holds stays alive, in whatever order it is closed. Needs a GPU and is skipped without one. */
@Tag("gpu")
class LifetimesGpuTest {
    private static IBuilder builder;
    private static int implemented;
    private static int owned;

    @BeforeAll
    static void keepABuilder() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        builder = TensorRT.createInferBuilder(new SystemLogger()); // the next ones take milliseconds
        implemented = NativeObjects.implemented();
        owned = NativeObjects.owned();
    }

    @AfterAll
    static void closeBuilder() {
        if (builder != null) {
            builder.close();
            assertThat(NativeObjects.owned()).isEqualTo(owned - 1);
        }
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(NativeObjects.owned()).isEqualTo(owned);
        assertThat(NativeObjects.implemented()).isEqualTo(implemented);
    }

    private static INetworkDefinition network() {
        return Builds.network(builder);
    }

    private static IBuilderConfig config() {
        IBuilderConfig config = Builds.config(builder);
        config.setBuilderOptimizationLevel(0);
        return config;
    }

    /** Memory that was freed does not keep its content. */
    private static void churn() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            try (Arena arena = Arena.ofConfined()) {
                arena.allocate(1 + random.nextInt(4096)).fill((byte) 0x7f);
            }
        }
    }

    private static float[] run(byte[] plan) {
        try (Arena arena = Arena.ofConfined();
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger());
                ICudaEngine engine = runtime.deserializeCudaEngine(plan)) {
            return run(engine);
        }
    }

    private static float[] run(ICudaEngine engine) {
        float[] x = new float[ConvolutionModel.ELEMENTS];
        for (int i = 0; i < x.length; i++) {
            x[i] = (i * 37 % 101 - 50) / 50f;
        }
        try (CudaContext cuda = CudaContext.primary(0);
                IExecutionContext context = engine.createExecutionContext();
                CudaStream stream = CudaStream.create(cuda);
                DeviceMemory input = DeviceMemory.allocate(cuda, 4L * x.length);
                DeviceMemory output = DeviceMemory.allocate(cuda, 4L * x.length)) {
            input.copyFrom(MemorySegment.ofArray(x));
            context.setTensorAddress("x", input.address());
            context.setTensorAddress("y", output.address());
            assertThat(context.enqueueV3(stream)).isTrue();
            stream.synchronize();
            float[] y = new float[x.length];
            output.copyTo(MemorySegment.ofArray(y));
            return y;
        }
    }

    private static byte[] bytes(IHostMemory plan) {
        assertThat(plan.data().byteSize()).isEqualTo(plan.size());
        return plan.data().toArray(JAVA_BYTE);
    }

    /** The largest one, or NaN if there is a NaN in them. */
    private static float difference(float[] a, float[] b) {
        float largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Math.abs(a[i] - b[i]));
        }
        return largest;
    }

    private static byte[] parseAndBuild(byte[] model, boolean closeParser, BuilderFlag... flags) {
        try (Arena arena = Arena.ofConfined();
                INetworkDefinition network = network();
                IParser parser = Builds.parser(network)) {
            assertThat(parser.parse(model)).isTrue();
            if (closeParser) {
                parser.close();
                assertThatThrownBy(parser::getNbErrors).isInstanceOf(IllegalStateException.class);
            }
            churn();
            try (IBuilderConfig config = config()) {
                for (BuilderFlag flag : flags) {
                    config.setFlag(flag);
                }
                try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                    return bytes(plan);
                }
            }
        }
    }

    @Test
    void streamsThatWereClosedAreUsedByWhatWasGivenThem() throws IOException {
        byte[] model = ConvolutionModel.bytes();
        float[] expected = run(parseAndBuild(model, false));
        try (CudaContext cuda = CudaContext.primary(0);
                INetworkDefinition network = network();
                IParser parser = Builds.parser(network);
                IBuilderConfig config = config()) {
            assertThat(parser.parse(model)).isTrue();
            CudaStream stream = CudaStream.create(cuda);
            config.setProfileStream(stream);
            stream.close();
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config);
                    IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger());
                    ICudaEngine engine = runtime.deserializeCudaEngine(bytes(plan));
                    IExecutionContext context = engine.createExecutionContext()) {
                CudaStream aux = CudaStream.create(cuda);
                context.setAuxStreams(new CudaStream[] {aux});
                aux.close();
                assertThat(difference(run(engine), expected)).isLessThan(1e-3f);
                assertThatThrownBy(() -> context.enqueueV3(stream))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageEndingWith("is closed.");
            }
        }
    }

    @Test
    void aModelWhoseParserWasClosedBeforeTheBuildComputesTheSame() {
        float[] expected = run(parseAndBuild(ConvolutionModel.bytes(), false));
        assertThat(expected).as("numbers").doesNotContain(Float.NaN);
        float largest = 0;
        for (float y : expected) {
            largest = Math.max(largest, y);
        }
        assertThat(largest).isBetween(0.1f, 100f);
        for (int i = 0; i < 3; i++) {
            float[] seen = run(parseAndBuild(ConvolutionModel.bytes(), true));
            assertThat(difference(seen, expected)).isLessThan(1e-2f);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aParserRefitterThatWasClosedBeforeTheRefitGivesItsWeights(boolean fromFile, @TempDir Path folder)
            throws IOException {
        assumeTrue(!Builds.isBefore10(), "no IParserRefitter before TensorRT 10");
        byte[] plan = parseAndBuild(ConvolutionModel.bytes(1), false, BuilderFlag.kREFIT);
        byte[] model = ConvolutionModel.bytes(2);
        float[] expected = run(parseAndBuild(model, false));
        try (Arena arena = Arena.ofConfined();
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger());
                ICudaEngine engine = runtime.deserializeCudaEngine(plan);
                IRefitter refitter = TensorRT.createInferRefitter(engine, new SystemLogger());
                IParserRefitter parser = OnnxParser.createParserRefitter(refitter, new SystemLogger())) {
            assertThat(difference(run(engine), expected)).isGreaterThan(0.1f);
            if (fromFile) {
                Path file = Files.write(folder.resolve("model.onnx"), model);
                assertThat(parser.refitFromFile(file.toString())).isTrue();
                Files.delete(file);
            } else {
                assertThat(parser.refitFromBytes(model)).isTrue();
            }
            parser.close();
            assertThatThrownBy(parser::getNbErrors).isInstanceOf(IllegalStateException.class);
            churn();
            assertThat(refitter.refitCudaEngine()).isTrue();
            assertThat(difference(run(engine), expected)).isLessThan(1e-2f);
        }
    }

    private static IStreamReader reader(byte[] plan) {
        int[] read = new int[1];
        return (destination, wanted) -> {
            int length = (int) Math.min(wanted, plan.length - read[0]);
            MemorySegment.copy(plan, read[0], destination.reinterpret(length), JAVA_BYTE, 0, length);
            read[0] += length;
            return length;
        };
    }

    @Test
    void aRuntimeReadsSeveralStreamsAtOnce() throws Exception {
        assumeTrue(!Builds.isBefore10(), "no IStreamReader before TensorRT 10");
        byte[] plan = parseAndBuild(ConvolutionModel.bytes(), true);
        float[] expected = run(plan);
        try (IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger())) {
            int before = NativeObjects.implemented();
            List<Future<?>> threads = new ArrayList<>();
            try (var pool = Executors.newFixedThreadPool(4)) {
                for (int i = 0; i < 4; i++) {
                    threads.add(pool.submit(() -> {
                        for (int k = 0; k < 50; k++) {
                            try (ICudaEngine engine = runtime.deserializeCudaEngine(reader(plan))) {
                                assertThat(difference(run(engine), expected)).isLessThan(1e-2f);
                            }
                        }
                    }));
                }
            }
            for (Future<?> thread : threads) {
                thread.get();
            }
            assertThat(NativeObjects.implemented()).isEqualTo(before);
        }
    }

    @Test
    void weightsOfAnArenaThatWasClosedBeforeTheBuildAreRight() {
        try (INetworkDefinition network = network()) {
            int n = ConvolutionModel.ELEMENTS;
            ITensor x = network.addInput("x", DataType.kFLOAT, Dims.of(n));
            ITensor constant;
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment values = arena.allocate(4L * n, 4);
                for (int i = 0; i < n; i++) {
                    values.setAtIndex(ValueLayout.JAVA_FLOAT, i, i);
                }
                constant = network.addConstant(Dims.of(n), new Weights(DataType.kFLOAT, values, n))
                        .getOutput(0);
            }
            churn();
            ITensor y = network.addElementWise(x, constant, io.trt4j.tensorrt.ElementWiseOperation.kPROD)
                    .getOutput(0);
            y.setName("y");
            network.markOutput(y);
            try (IBuilderConfig config = config();
                    IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                float[] seen = run(bytes(plan));
                for (int i = 0; i < n; i++) {
                    assertThat(seen[i]).isCloseTo((i * 37 % 101 - 50) / 50f * i, within(1e-2f * (1 + i / 100f)));
                }
            }
        }
    }

    @Test
    void aTimingCacheThatWasClosedBeforeTheBuildServes() {
        byte[] model = ConvolutionModel.bytes();
        try (Arena arena = Arena.ofConfined();
                INetworkDefinition network = network();
                IParser parser = Builds.parser(network);
                IBuilderConfig config = config()) {
            parser.parse(model);
            ITimingCache cache = config.createTimingCache(MemorySegment.NULL);
            assertThat(config.setTimingCache(cache, false)).isTrue();
            cache.close();
            churn();
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                assertThat(plan.size()).isPositive();
            }
        }
    }

    @Test
    void everythingMayBeClosedInAnyOrder() {
        byte[] model = ConvolutionModel.bytes();
        byte[] plan = parseAndBuild(model, true);
        for (int round = 0; round < 60; round++) {
            List<String> logged = new ArrayList<>();
            ILogger logger = (severity, message) -> logged.add(message);
            Arena arena = Arena.ofShared();
            IBuilder own = TensorRT.createInferBuilder(logger);
            INetworkDefinition network = Builds.network(own);
            IBuilderConfig config = own.createBuilderConfig();
            IParser parser = OnnxParser.createParser(network, logger);
            parser.parse(model);
            ITimingCache cache = config.createTimingCache(MemorySegment.NULL);
            config.setTimingCache(cache, false);
            IRuntime runtime = TensorRT.createInferRuntime(logger);
            ICudaEngine engine = runtime.deserializeCudaEngine(plan);
            IExecutionContext context = engine.createExecutionContext();
            List<AutoCloseable> all =
                    new ArrayList<>(List.of(arena, own, network, config, parser, cache, runtime, engine, context));
            Collections.shuffle(all, new Random(round));
            all.forEach(one -> {
                try {
                    one.close();
                    churnALittle();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
            assertThat(NativeObjects.owned()).isEqualTo(owned);
        }
        TensorRT.getPluginCreator("NoSuchPlugin", "1", ""); // is logged
    }

    private static void churnALittle() {
        for (int i = 1; i < 50; i++) {
            try (Arena arena = Arena.ofConfined()) {
                arena.allocate(i * 16L).fill((byte) 0x7f);
            }
        }
    }

    @Test
    @Tag("gpu-alone")
    void deviceMemoryIsFlatOverManyCycles() {
        long before = 0;
        for (int cycle = 0; cycle < 320; cycle++) {
            try (INetworkDefinition network = network()) {
                ITensor x = network.addInput("x", DataType.kFLOAT, Dims.of(ConvolutionModel.ELEMENTS));
                ITensor y = network.addActivation(x, io.trt4j.tensorrt.ActivationType.kRELU)
                        .getOutput(0);
                y.setName("y");
                network.markOutput(y);
                try (IBuilderConfig config = config();
                        IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                    run(bytes(plan));
                }
            }
            if (cycle == 19) {
                before = freeDeviceMemory();
            }
        }
        long lost = before - freeDeviceMemory();
        System.out.println("device memory lost in 300 cycles: " + lost + " bytes");
        assertThat(lost).isLessThan(4L << 20);
    }

    private static void expectAllGivenBack(DeviceAllocator... allocators) {
        for (DeviceAllocator allocator : allocators) {
            assertThat(allocator.strange).as("memory of another allocator").isEmpty();
            assertThat(allocator.live).as("memory that was not given back").isEmpty();
        }
    }

    @Test
    void anEnginesMemoryGoesBackToTheAllocatorThatGaveIt() {
        byte[] plan = parseAndBuild(ConvolutionModel.bytes(), true);
        float[] expected = run(plan);
        try (CudaContext cuda = CudaContext.primary(0)) {
            DeviceAllocator first = new DeviceAllocator(cuda);
            DeviceAllocator second = new DeviceAllocator(cuda);
            try (IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger())) {
                runtime.setGpuAllocator(first);
                ICudaEngine engine = runtime.deserializeCudaEngine(plan);
                assertThat(first.allocations).hasPositiveValue();
                runtime.setGpuAllocator(second);
                System.gc();
                churn();
                assertThat(difference(run(engine), expected)).isLessThan(1e-2f);
                try (ICudaEngine other = runtime.deserializeCudaEngine(plan)) {
                    assertThat(second.allocations).hasPositiveValue();
                    engine.close();
                    runtime.setGpuAllocator(null);
                    int given = second.allocations.get();
                    assertThat(difference(run(plan), expected)).isLessThan(1e-2f);
                    try (ICudaEngine third = runtime.deserializeCudaEngine(plan)) {
                        assertThat(second.allocations).hasValue(given);
                        assertThat(difference(run(third), expected)).isLessThan(1e-2f);
                    }
                    assertThat(difference(run(other), expected)).isLessThan(1e-2f);
                }
            }
            expectAllGivenBack(first, second);
        }
    }

    @Test
    void aBuildersMemoryGoesBackToTheAllocatorThatGaveIt() {
        float[] expected = run(parseAndBuild(ConvolutionModel.bytes(), true));
        try (CudaContext cuda = CudaContext.primary(0)) {
            DeviceAllocator first = new DeviceAllocator(cuda);
            DeviceAllocator second = new DeviceAllocator(cuda);
            for (DeviceAllocator allocator : Arrays.asList(first, second, null)) {
                builder.setGpuAllocator(allocator);
                System.gc();
                assertThat(difference(run(parseAndBuild(ConvolutionModel.bytes(), true)), expected))
                        .isLessThan(1e-2f);
            }
            expectAllGivenBack(first, second);
        }
    }

    @Test
    void onlyTheRecorderThatIsSetIsTold() {
        int[] told = new int[2];
        IErrorRecorder first = new Attack.Recorder(() -> told[0]++);
        IErrorRecorder second = new Attack.Recorder(() -> told[1]++);
        byte[] plan = parseAndBuild(ConvolutionModel.bytes(), true);
        try (IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger())) {
            List<int[]> seen = new ArrayList<>();
            for (IErrorRecorder recorder : Arrays.asList(first, second, null)) {
                runtime.setErrorRecorder(recorder);
                System.gc();
                assertThatThrownBy(() -> runtime.deserializeCudaEngine(new byte[1000]))
                        .as("with a recorder as without, the message has what TensorRT says: recorder %s", recorder)
                        .isInstanceOf(TensorRTException.class)
                        .hasMessageContaining(" failed. TensorRT logged: ");
                seen.add(told.clone());
            }
            assertThat(seen.get(0)[0]).isPositive();
            assertThat(seen.get(0)[1]).isZero();
            assertThat(seen.get(1)[0]).isEqualTo(seen.get(0)[0]);
            assertThat(seen.get(1)[1]).isPositive();
            assertThat(seen.get(2)).isEqualTo(seen.get(1));

            runtime.setErrorRecorder(first); // an engine takes over what its runtime has
            try (ICudaEngine engine = runtime.deserializeCudaEngine(plan)) {
                runtime.setErrorRecorder(second);
                engine.setErrorRecorder(second);
                try (IExecutionContext context = engine.createExecutionContext()) {
                    context.setErrorRecorder(first);
                    engine.setErrorRecorder(null);
                    System.gc();
                    assertThat(context.getErrorRecorder()).isSameAs(first);
                    assertThat(engine.getErrorRecorder()).isNull();
                    assertThat(context.setTensorAddress("no such tensor", 0)).isFalse();
                }
            }
        }
    }

    @Test
    void onlyTheMonitorThatIsSetIsTold() {
        assumeTrue(!Builds.isBefore10(), "no IProgressMonitor before TensorRT 10");
        int[] told = new int[2];
        try (INetworkDefinition network = network();
                IParser parser = Builds.parser(network);
                IBuilderConfig config = config()) {
            assertThat(parser.parse(ConvolutionModel.bytes())).isTrue();
            List<int[]> seen = new ArrayList<>();
            for (IProgressMonitor monitor : Arrays.asList(monitor(told, 0), monitor(told, 1), null)) {
                config.setProgressMonitor(monitor);
                System.gc();
                builder.buildSerializedNetwork(network, config).close();
                seen.add(told.clone());
            }
            assertThat(seen.get(0)[0]).isPositive();
            assertThat(seen.get(0)[1]).isZero();
            assertThat(seen.get(1)[0]).isEqualTo(seen.get(0)[0]);
            assertThat(seen.get(1)[1]).isPositive();
            assertThat(seen.get(2)).isEqualTo(seen.get(1));
        }
    }

    private static IProgressMonitor monitor(int[] told, int index) {
        return new IProgressMonitor() {
            @Override
            public void phaseStart(String phaseName, String parentPhase, int nbSteps) {
                told[index]++;
            }

            @Override
            public boolean stepComplete(String phaseName, int step) {
                return true;
            }

            @Override
            public void phaseFinish(String phaseName) {}
        };
    }

    private static long freeDeviceMemory() {
        try (CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding bound = cuda.bind();
                Arena arena = Arena.ofConfined()) {
            MemorySegment free = arena.allocate(JAVA_LONG);
            assertThat(cuda_h.cuMemGetInfo_v2(free, arena.allocate(JAVA_LONG))).isZero();
            return free.get(JAVA_LONG, 0);
        }
    }
}
