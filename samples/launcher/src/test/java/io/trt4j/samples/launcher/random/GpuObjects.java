package io.trt4j.samples.launcher.random;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.onnxparser.OnnxParser;
import io.trt4j.tensorrt.BuilderFlag;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.ElementWiseOperation;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.IBuilderConfig;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.IHostMemory;
import io.trt4j.tensorrt.ILayer;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IOptimizationProfile;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.NetworkDefinitionCreationFlag;
import io.trt4j.tensorrt.OptProfileSelector;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.UnaryOperation;
import io.trt4j.tensorrt.Weights;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What random calls begin with on a GPU: a builder, networks, an engine and all that is about them. */
@SuppressWarnings("deprecation") // of what a network is to be like, which newer versions do without
final class GpuObjects {
    private static final ILogger SILENT = (severity, message) -> {};
    /** Builds take a second or two; the plan is the same each time. */
    private static byte @Nullable [] plan;

    private GpuObjects() {}

    static void make(Consumer<Object> to) {
        IBuilder builder = TensorRT.createInferBuilder(SILENT);
        INetworkDefinition network = network(builder);
        IBuilderConfig config = builder.createBuilderConfig();
        IOptimizationProfile profile = builder.createOptimizationProfile();
        profile.setDimensions("x", OptProfileSelector.kMIN, Dims.of(1, 4));
        profile.setDimensions("x", OptProfileSelector.kOPT, Dims.of(2, 4));
        profile.setDimensions("x", OptProfileSelector.kMAX, Dims.of(4, 4));
        config.addOptimizationProfile(profile);
        config.setFlag(BuilderFlag.kREFIT);
        List.of(builder, network, config, profile).forEach(to);
        if (plan == null) {
            try (IHostMemory built = builder.buildSerializedNetwork(network, config)) {
                plan = built.data().toArray(JAVA_BYTE);
            }
        }
        IRuntime runtime = TensorRT.createInferRuntime(SILENT);
        ICudaEngine engine = runtime.deserializeCudaEngine(plan);
        IExecutionContext context = engine.createExecutionContext();
        CudaContext cuda = CudaContext.primary(0);
        DeviceMemory memory = DeviceMemory.allocate(cuda, 4096);
        CudaStream stream = CudaStream.create(cuda);
        context.setInputShape("x", Dims.of(2, 4));
        context.setTensorAddress("x", memory.address());
        context.setTensorAddress("y", memory.address() + 1024);
        INetworkDefinition empty = builder.createNetworkV2(flags());
        List.of(
                        runtime,
                        engine,
                        context,
                        memory,
                        stream,
                        empty,
                        OnnxParser.createParser(empty, SILENT),
                        TensorRT.createInferRefitter(engine, SILENT),
                        engine.createEngineInspector())
                .forEach(to);
    }

    private static Set<NetworkDefinitionCreationFlag> flags() {
        return TensorRT.version().major() < 10 ? EnumSet.of(NetworkDefinitionCreationFlag.kEXPLICIT_BATCH) : Set.of();
    }

    private static INetworkDefinition network(IBuilder builder) {
        INetworkDefinition network = builder.createNetworkV2(flags());
        ITensor x = network.addInput("x", DataType.kFLOAT, Dims.of(-1, 4));
        MemorySegment values = Arena.global().allocate(4 * Float.BYTES, 16);
        ILayer weights = network.addConstant(Dims.of(1, 4), new Weights(DataType.kFLOAT, values, 4));
        weights.setName("weights");
        ILayer sum = network.addElementWise(x, weights.getOutput(0), ElementWiseOperation.kSUM);
        ILayer layer = network.addUnary(sum.getOutput(0), UnaryOperation.kEXP);
        layer.getOutput(0).setName("y");
        network.markOutput(layer.getOutput(0));
        return network;
    }
}
