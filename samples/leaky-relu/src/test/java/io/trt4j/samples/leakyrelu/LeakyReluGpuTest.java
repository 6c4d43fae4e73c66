package io.trt4j.samples.leakyrelu;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.plugin.declare.Place;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.NetworkDefinitionCreationFlag;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's plugin inside TensorRT itself; needs a GPU, and is skipped without one. */
@Tag("gpu")
@SuppressWarnings("deprecation") // of what a network is to be like, which newer versions do without
class LeakyReluGpuTest {
    private static final int COUNT = 1000;

    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
    }

    @Test
    void theReadmesPluginRunsInTensorRT() {
        assertThat(run(build())).isEqualTo(expected());
        assertThat(LeakyReluPlugin.DECLARATION.ranOn()).contains(Place.DEVICE);
    }

    @Test
    void aSavedEngineRunsInAFreshProcess(@TempDir Path folder) throws Exception {
        Path engine = Files.write(folder.resolve("engine"), build());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LeakyReluGpuTest.class.getName(),
                        engine.toString())
                .redirectErrorStream(true)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(words).isZero();
    }

    /** The fresh process: runs the engine in a file. */
    public static void main(String[] args) throws IOException {
        assertThat(run(Files.readAllBytes(Path.of(args[0])))).isEqualTo(expected());
    }

    private static byte[] build() {
        try (var leakyRelu = LeakyReluPlugin.DECLARATION.register();
                CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                IBuilder builder = TensorRT.createInferBuilder(new SystemLogger());
                IBuilderConfig config = builder.createBuilderConfig();
                INetworkDefinition network = network(builder, config)) {
            ITensor x = network.addInput("x", DataType.kFLOAT, Dims.of(COUNT));
            ITensor y = leakyRelu.addTo(network, new LeakyReluPlugin(0.5f), x).getOutput(0);
            y.setName("y");
            network.markOutput(y);
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                return plan.data().toArray(JAVA_BYTE);
            }
        }
    }

    private static float value(int i) {
        return i - COUNT / 2;
    }

    private static float[] expected() {
        float[] expected = new float[COUNT];
        for (int i = 0; i < COUNT; i++) {
            expected[i] = value(i) > 0 ? value(i) : 0.5f * value(i);
        }
        return expected;
    }

    private static float[] run(byte[] plan) {
        float[] values = new float[COUNT];
        for (int i = 0; i < COUNT; i++) {
            values[i] = value(i);
        }
        try (var leakyRelu = LeakyReluPlugin.DECLARATION.register();
                CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger());
                var engine = runtime.deserializeCudaEngine(plan);
                var context = engine.createExecutionContext();
                CudaStream stream = CudaStream.create(cuda);
                DeviceMemory input = DeviceMemory.allocate(cuda, 4 * COUNT);
                DeviceMemory output = DeviceMemory.allocate(cuda, 4 * COUNT)) {
            input.copyFrom(MemorySegment.ofArray(values));
            context.setTensorAddress("x", input.address());
            context.setTensorAddress("y", output.address());
            assertThat(context.enqueueV3(stream)).isTrue();
            stream.synchronize();
            output.copyTo(MemorySegment.ofArray(values));
        }
        return values;
    }

    private static INetworkDefinition network(IBuilder builder, IBuilderConfig config) {
        if (TensorRT.version().major() >= 10) {
            return builder.createNetworkV2();
        }
        config.setTacticSources(Set.of()); // else the builder wants cuBLAS and cuDNN
        return builder.createNetworkV2(NetworkDefinitionCreationFlag.kEXPLICIT_BATCH);
    }
}
