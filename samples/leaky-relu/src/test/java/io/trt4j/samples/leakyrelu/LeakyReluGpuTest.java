package io.trt4j.samples.leakyrelu;

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
import java.lang.foreign.MemorySegment;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The README's plugin inside TensorRT itself; needs a GPU, and is skipped without one. */
@Tag("gpu")
class LeakyReluGpuTest {
    @BeforeEach
    void needsGpu() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
    }

    @Test
    void theReadmesPluginRunsInTensorRT() {
        float[] values = new float[1000];
        for (int i = 0; i < values.length; i++) {
            values[i] = i - 500;
        }
        float[] result = new float[values.length];
        try (var leakyRelu = LeakyReluPlugin.DECLARATION.register();
                CudaContext cuda = CudaContext.primary(0);
                CudaContext.Binding binding = cuda.bind();
                IBuilder builder = TensorRT.createInferBuilder(new SystemLogger());
                IBuilderConfig config = builder.createBuilderConfig();
                INetworkDefinition network = network(builder, config)) {
            ITensor x = network.addInput("x", DataType.kFLOAT, Dims.of(values.length));
            ITensor y = leakyRelu.addTo(network, new LeakyReluPlugin(0.5f), x).getOutput(0);
            y.setName("y");
            network.markOutput(y);
            try (IHostMemory plan = builder.buildSerializedNetwork(network, config);
                    IRuntime runtime = TensorRT.createInferRuntime(new SystemLogger());
                    var engine = runtime.deserializeCudaEngine(plan.data());
                    var context = engine.createExecutionContext();
                    CudaStream stream = CudaStream.create(cuda);
                    DeviceMemory input = DeviceMemory.allocate(cuda, 4000);
                    DeviceMemory output = DeviceMemory.allocate(cuda, 4000)) {
                input.copyFrom(MemorySegment.ofArray(values));
                context.setTensorAddress("x", input.address());
                context.setTensorAddress("y", output.address());
                assertThat(context.enqueueV3(stream)).isTrue();
                stream.synchronize();
                output.copyTo(MemorySegment.ofArray(result));
            }
        }
        for (int i = 0; i < values.length; i++) {
            assertThat(result[i]).isEqualTo(values[i] > 0 ? values[i] : 0.5f * values[i]);
        }
        assertThat(LeakyReluPlugin.DECLARATION.ranOn()).contains(Place.DEVICE);
    }

    private static INetworkDefinition network(IBuilder builder, IBuilderConfig config) {
        if (TensorRT.version().major() >= 10) {
            return builder.createNetworkV2();
        }
        config.setTacticSources(Set.of()); // else the builder wants cuBLAS and cuDNN
        return builder.createNetworkV2(NetworkDefinitionCreationFlag.kEXPLICIT_BATCH);
    }
}
