package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.onnxparser.IParser;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.TensorRT;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link StackDepthTest} has, of the builder, the runtime and an engine. */
@Tag("gpu")
class StackDepthGpuTest {
    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
    }

    private static byte[] build(byte[] model, ILogger logger) {
        try (IBuilder builder = TensorRT.createInferBuilder(logger);
                IBuilderConfig config = Builds.config(builder);
                INetworkDefinition network = Builds.network(builder);
                IParser parser = Builds.parser(network)) {
            assertThat(parser.parse(model)).isTrue();
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config)) {
                return plan.data().toArray(ValueLayout.JAVA_BYTE);
            }
        }
    }

    private static void expectEnough(String what, StackDepthTest.Depth depth) {
        System.out.println("stack that TensorRT took until it called back, " + what + ": " + depth.get() + " bytes");
        assertThat(depth.get()).as(what).isBetween(1L << 10, (long) StackDepthTest.MAX);
    }

    @Test
    void aBuildLogs() {
        StackDepthTest.Depth depth = new StackDepthTest.Depth();
        build(ConvolutionModel.bytes(), (severity, message) -> depth.measure());
        expectEnough("logging in a build", depth);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void aPluginIsBuiltLoadedAndRun(int version) throws Exception {
        assumeTrue(version == 2 || !Builds.isBefore10(), "before 10 there is no version 3");
        byte[] model = Onnx.model(
                List.of(Onnx.node("StackDepth", "y", List.of(Onnx.attribute("x", 2f)), "x")), List.of(), 1, 8);
        StackDepthTest.Depth building = new StackDepthTest.Depth();
        byte[] plan;
        try (var registration = StackDepthTest.register(version, building)) {
            plan = build(model, (severity, message) -> building.measure());
        }
        expectEnough("building a plugin of version " + version, building);

        StackDepthTest.Depth running = new StackDepthTest.Depth();
        try (var registration = StackDepthTest.register(version, running);
                CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                CudaStream stream = CudaStream.create(cuda);
                DeviceMemory memory = DeviceMemory.allocate(cuda, 64);
                IRuntime runtime = TensorRT.createInferRuntime((severity, message) -> running.measure());
                ICudaEngine engine = runtime.deserializeCudaEngine(plan);
                IExecutionContext context = engine.createExecutionContext()) {
            context.setTensorAddress("x", memory.address());
            context.setTensorAddress("y", MemorySegment.ofAddress(memory.address() + 32));
            assertThat(context.enqueueV3(stream)).isTrue();
            stream.synchronize();
        }
        expectEnough("loading and running a plugin of version " + version, running);
    }
}
