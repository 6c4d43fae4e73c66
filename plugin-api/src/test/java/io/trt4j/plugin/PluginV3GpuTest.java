package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.cuda.KernelSource;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.cuda.SourceKernel;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DimensionOperation;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.ILayer;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IOptimizationProfile;
import io.trt4j.tensorrt.IOutputAllocator;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.OptProfileSelector;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.PreviewFeature;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plugins of version 3 inside TensorRT itself. Needs a GPU and is skipped without one. */
@Tag("gpu")
class PluginV3GpuTest {
    private static final int SECONDS = 120;

    private int implemented;
    private int owned;

    @TempDir
    Path folder;

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        assumeTrue(TensorRT.version().major() >= 10, "IPluginV3 is in TensorRT 10.0 and newer");
        implemented = NativeObjects.implemented();
        owned = NativeObjects.owned();
        V3Programs.Leaky.TOLD.clear();
    }

    @AfterEach
    void nothingIsLeft() {
        if (CudaDriver.report().hasDevice()) {
            assertThat(NativeObjects.owned()).isEqualTo(owned);
            assertThat(NativeObjects.implemented()).isEqualTo(implemented);
        }
    }

    private List<String> program(String... arguments) throws Exception {
        Path output = folder.resolve(String.join("-", arguments[0], arguments[1].replaceAll("\\W", "")));
        Process process = Attack.start(V3Programs.class, output, arguments);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(output);
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines.stream()
                .filter(line -> line.matches("(build|run): .*|(right|wrong).*"))
                .toList();
    }

    @Test
    void theFasterTacticIsChosenAndKept() throws Exception {
        byte[] plan;
        try (var leaky = V3Programs.register()) {
            plan = V3Programs.build(leaky, new V3Programs.Fields(0.5f, ""));
            assertThat(V3Programs.Leaky.TOLD).contains("tactic 11", "tactic 12");
            V3Programs.Leaky.TOLD.clear();
            assertThat(V3Programs.run(plan)).isTrue();
            assertThat(V3Programs.Leaky.TOLD).contains("tactic 11").doesNotContain("tactic 12");
        }
        Path saved = Files.write(folder.resolve("plan"), plan);
        assertThat(program("run", saved.toString()))
                .singleElement()
                .asString()
                .startsWith("right")
                .contains("tactic 11")
                .doesNotContain("tactic 12");
    }

    @ParameterizedTest
    @CsvSource({
        "create, build: thrown in create",
        "getOutputDataTypes, build: thrown in getOutputDataTypes",
        "getOutputShapes, build: thrown in getOutputShapes",
        "supportsFormatCombination, build: thrown in supportsFormatCombination",
        "configurePlugin, build: thrown in configurePlugin",
        "getWorkspaceSize, build: thrown in getWorkspaceSize",
        "getValidTactics, build: thrown in getValidTactics",
        "getTimingCacheID, build: thrown in getTimingCacheID",
        "getFormatCombinationLimit, build: thrown in getFormatCombinationLimit",
        "getMetadataString, build: thrown in getMetadataString",
        "setTactic, build: thrown in setTactic",
        "enqueue, build: thrown in enqueue",
        "getFieldsToSerialize, build: thrown in getFieldsToSerialize",
        "onShapeChange, build: thrown in onShapeChange",
        "attachToContext, build: thrown in attachToContext",
        "clone, run: thrown in clone"
    })
    void whatAPluginThrowsReachesTheCaller(String method, String expected) throws Exception {
        assertThat(program("throws", method)).containsExactly(expected);
    }

    record Nothing() {}

    private interface Network {
        void fill(INetworkDefinition network, IBuilder builder, IBuilderConfig config);
    }

    private static byte[] build(Network filled) {
        try (IBuilder builder = TensorRT.createInferBuilder(new SystemLogger());
                INetworkDefinition network = Builds.network(builder);
                IBuilderConfig config = Builds.config(builder)) {
            filled.fill(network, builder, config);
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                return plan.data().toArray(JAVA_BYTE);
            }
        }
    }

    private static void mark(INetworkDefinition network, ILayer layer, String... names) {
        for (int i = 0; i < names.length; i++) {
            layer.getOutput(i).setName(names[i]);
            network.markOutput(layer.getOutput(i));
        }
    }

    /** The positive numbers of the input, in order, and how many there are. */
    private static final class Positive implements PluginV3<Nothing> {
        private static final SourceKernel KERNEL =
                KernelSource.of("positive.cu", """
                    extern "C" __global__ void positive(const int* x, int* y, int* count, int n) {
                        int found = 0;
                        for (int i = 0; i < n; i++) if (x[i] > 0) y[found++] = x[i];
                        *count = found;
                    }
                    """).kernel("positive");

        @Override
        public int getNbOutputs() {
            return 2;
        }

        @Override
        public IDimensionExpr[][] getOutputShapes(
                IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IExprBuilder exprBuilder) {
            IDimensionExpr upper = inputs[0][0];
            IDimensionExpr half = exprBuilder.operation(DimensionOperation.kFLOOR_DIV, upper, exprBuilder.constant(2));
            return new IDimensionExpr[][] {{exprBuilder.declareSizeTensor(1, half, upper)}, {}};
        }

        @Override
        public DataType[] getOutputDataTypes(DataType[] inputTypes) {
            return new DataType[] {DataType.kINT32, DataType.kINT32};
        }

        @Override
        public boolean supportsFormatCombination(
                int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
            return inOut[pos].desc().type() == DataType.kINT32;
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            KERNEL.launch(stream, LaunchConfig.of(1, 1), inputs.get(0), outputs.get(0), outputs.get(1), (int)
                    inputDesc.volume(0));
        }
    }

    @Test
    void anOutputIsAsLongAsItsContents() {
        try (var positive = Plugins.registerV3("Trt4jPositive", "1", Nothing.class, (n, phase) -> new Positive())) {
            byte[] plan = build((network, builder, config) -> mark(
                    network,
                    positive.addTo(network, new Nothing(), network.addInput("x", DataType.kINT32, Dims.of(100))),
                    "y"));
            int[] values = new int[100];
            for (int i = 0; i < values.length; i++) {
                values[i] = i % 3 - 1;
            }
            Dims[] given = new Dims[1];
            try (CudaContext cuda = CudaContext.primary(0);
                    CudaContext.Binding binding = cuda.bind();
                    IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger());
                    ICudaEngine engine = runtime.deserializeCudaEngine(plan);
                    IExecutionContext context = engine.createExecutionContext();
                    CudaStream stream = CudaStream.create(cuda);
                    DeviceMemory x = DeviceMemory.allocate(cuda, 400);
                    DeviceMemory y = DeviceMemory.allocate(cuda, 4096)) {
                x.copyFrom(MemorySegment.ofArray(values));
                context.setTensorAddress("x", x.address());
                context.setOutputAllocator("y", new IOutputAllocator() {
                    @Override
                    public long reallocateOutputAsync(
                            String tensorName, long currentMemory, long size, long alignment, long on) {
                        return y.address();
                    }

                    @Override
                    public void notifyShape(String tensorName, Dims dims) {
                        given[0] = dims;
                    }
                });
                assertThat(context.enqueueV3(stream)).isTrue();
                stream.synchronize();
                int[] result = new int[33];
                y.copyTo(MemorySegment.ofArray(result));
                assertThat(given[0]).isEqualTo(Dims.of(33));
                assertThat(result).containsOnly(1);
            }
        }
    }

    /** Adds 1 to its input, in place. */
    private static final class Increment implements PluginV3<Nothing> {
        private static final SourceKernel KERNEL =
                KernelSource.of("increment.cu", """
                    extern "C" __global__ void increment(float* x, int n) {
                        int i = blockIdx.x * blockDim.x + threadIdx.x;
                        if (i < n) x[i] += 1;
                    }
                    """).kernel("increment");
        private static volatile boolean inPlace;

        @Override
        public int getAliasedInput(int outputIndex) {
            return 0;
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            inPlace = inputs.get(0) == outputs.get(0);
            int n = (int) inputDesc.volume(0);
            KERNEL.launch(stream, LaunchConfig.of((n + 255) / 256, 256), outputs.get(0), n);
        }
    }

    @Test
    void anOutputSharesItsInputsMemory() {
        try (var increment = Plugins.registerV3("Trt4jIncrement", "1", Nothing.class, (n, phase) -> new Increment())) {
            byte[] plan = build((network, builder, config) -> {
                config.setPreviewFeature(PreviewFeature.kALIASED_PLUGIN_IO_10_03, true);
                mark(
                        network,
                        increment.addTo(network, new Nothing(), network.addInput("x", DataType.kFLOAT, Dims.of(4))),
                        "y");
            });
            float[] result = new float[4];
            try (CudaContext cuda = CudaContext.primary(0);
                    CudaContext.Binding binding = cuda.bind();
                    IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger());
                    ICudaEngine engine = runtime.deserializeCudaEngine(plan);
                    IExecutionContext context = engine.createExecutionContext();
                    CudaStream stream = CudaStream.create(cuda);
                    DeviceMemory x = DeviceMemory.allocate(cuda, 16)) {
                x.copyFrom(MemorySegment.ofArray(new float[] {1, 2, 3, 4}));
                context.setTensorAddress("x", x.address());
                context.setTensorAddress("y", x.address());
                assertThat(context.enqueueV3(stream)).isTrue();
                stream.synchronize();
                x.copyTo(MemorySegment.ofArray(result));
            }
            assertThat(result).containsExactly(2, 3, 4, 5);
            assertThat(Increment.inPlace).isTrue();
        }
    }

    /** The first numbers of its input: as many as its shape input says. */
    private static final class First implements PluginV3<Nothing> {
        private static final SourceKernel KERNEL =
                KernelSource.of("first.cu", """
                    extern "C" __global__ void first(const float* x, float* y, int n) {
                        for (int i = 0; i < n; i++) y[i] = x[i];
                    }
                    """).kernel("first");
        private static final List<String> SHAPES = new ArrayList<>();

        @Override
        public IDimensionExpr[][] getOutputShapes(
                IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IExprBuilder exprBuilder) {
            return new IDimensionExpr[][] {{shapeInputs[0][0]}};
        }

        @Override
        public void onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) {
            SHAPES.add(in.length + " " + out[0].dims().d()[0]);
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {
            KERNEL.launch(stream, LaunchConfig.of(1, 1), inputs.get(0), outputs.get(0), (int) outputDesc.volume(0));
        }
    }

    @Test
    void shapesFollowFromAShapeInput() {
        try (var first = Plugins.registerV3("Trt4jFirst", "1", Nothing.class, (n, phase) -> new First())) {
            byte[] plan = build((network, builder, config) -> {
                var x = network.addInput("x", DataType.kFLOAT, Dims.of(10));
                var like = network.addInput("like", DataType.kFLOAT, Dims.of(-1));
                IOptimizationProfile profile = builder.createOptimizationProfile();
                profile.setDimensions("like", OptProfileSelector.kMIN, Dims.of(1));
                profile.setDimensions("like", OptProfileSelector.kOPT, Dims.of(4));
                profile.setDimensions("like", OptProfileSelector.kMAX, Dims.of(10));
                config.addOptimizationProfile(profile);
                mark(
                        network,
                        first.addTo(
                                network,
                                new Nothing(),
                                new io.trt4j.tensorrt.ITensor[] {x},
                                new io.trt4j.tensorrt.ITensor[] {
                                    network.addShape(like).getOutput(0)
                                }),
                        "y");
            });
            First.SHAPES.clear();
            try (CudaContext cuda = CudaContext.primary(0);
                    CudaContext.Binding binding = cuda.bind();
                    IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger());
                    ICudaEngine engine = runtime.deserializeCudaEngine(plan);
                    IExecutionContext context = engine.createExecutionContext();
                    CudaStream stream = CudaStream.create(cuda);
                    DeviceMemory x = DeviceMemory.allocate(cuda, 40);
                    DeviceMemory like = DeviceMemory.allocate(cuda, 40);
                    DeviceMemory y = DeviceMemory.allocate(cuda, 40)) {
                x.copyFrom(MemorySegment.ofArray(new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
                context.setTensorAddress("x", x.address());
                context.setTensorAddress("like", like.address());
                context.setTensorAddress("y", y.address());
                for (int length : new int[] {3, 3, 7}) {
                    y.fill((byte) 0);
                    context.setInputShape("like", Dims.of(length));
                    assertThat(context.enqueueV3(stream)).isTrue();
                    stream.synchronize();
                    float[] result = new float[10];
                    y.copyTo(MemorySegment.ofArray(result));
                    for (int i = 0; i < 10; i++) {
                        assertThat(result[i]).isEqualTo(i < length ? i + 1 : 0);
                    }
                    assertThat(context.getTensorShape("y")).isEqualTo(Dims.of(length));
                }
            }
            assertThat(First.SHAPES).contains("1 3", "1 7");
        }
    }
}
