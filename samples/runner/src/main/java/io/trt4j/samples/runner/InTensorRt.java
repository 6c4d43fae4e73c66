package io.trt4j.samples.runner;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaDriver;
import io.trt4j.onnxparser.IParser;
import io.trt4j.onnxparser.OnnxParser;
import io.trt4j.plugin.PluginV3Registration;
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
import io.trt4j.tensorrt.PreviewFeature;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import java.util.List;
import java.util.function.Function;

/** TensorRT, on the first GPU. */
@SuppressWarnings("deprecation") // of what a network is to be like, which newer versions do without
final class InTensorRt<A extends Record> implements PluginEngine {
    private final ILogger logger = new SystemLogger();
    private final PluginNetwork<A> network;
    private final PluginV3Registration<A> registered;
    private final CudaContext cuda;
    private final CudaContext.Binding binding;

    InTensorRt(PluginNetwork<A> network) {
        CudaDriver.requireDevice();
        this.network = network;
        registered = network.register();
        try {
            cuda = CudaContext.primary(0);
            binding = cuda.bind();
        } catch (RuntimeException e) {
            registered.close();
            throw e;
        }
    }

    @Override
    public String description() {
        return "TensorRT " + TensorRT.version() + " on "
                + CudaDriver.report().devices().getFirst().name();
    }

    @Override
    public byte[] build(Workflow workflow) {
        try (IBuilder builder = TensorRT.createInferBuilder(logger);
                IBuilderConfig config = builder.createBuilderConfig();
                INetworkDefinition definition =
                        builder.createNetworkV2(NetworkDefinitionCreationFlag.kSTRONGLY_TYPED)) {
            if (network.outputs().stream().anyMatch(output -> output.inPlaceOf() != null)) {
                config.setPreviewFeature(PreviewFeature.kALIASED_PLUGIN_IO_10_03, true);
            }
            switch (workflow) {
                case NETWORK -> define(definition);
                case ONNX -> parse(definition);
            }
            if (network.isDynamic()) {
                IOptimizationProfile profile = builder.createOptimizationProfile();
                for (PluginNetwork.Input input : network.inputs()) {
                    profile.setDimensions(input.name(), OptProfileSelector.kMIN, input.dims(1));
                    profile.setDimensions(
                            input.name(),
                            OptProfileSelector.kOPT,
                            input.tensor().dims());
                    profile.setDimensions(
                            input.name(),
                            OptProfileSelector.kMAX,
                            input.tensor().dims());
                }
                config.addOptimizationProfile(profile);
            }
            try (IHostMemory plan = builder.buildSerializedNetwork(definition, config)) {
                return plan.data().toArray(JAVA_BYTE);
            }
        }
    }

    private void define(INetworkDefinition definition) {
        ITensor[] inputs = network.inputs().stream()
                .map(input -> definition.addInput(input.name(), input.tensor().type(), input.dims(-1)))
                .toArray(ITensor[]::new);
        ILayer layer = registered.addTo(definition, network.attributes(), inputs);
        for (int i = 0; i < network.outputs().size(); i++) {
            layer.getOutput(i).setName(network.outputs().get(i).name());
            definition.markOutput(layer.getOutput(i));
        }
    }

    private void parse(INetworkDefinition definition) {
        byte[] model = OneNodeModel.write(network, registered.fields(network.attributes()));
        try (IParser parser = OnnxParser.createParser(definition, logger)) {
            OnnxParser.parse(parser, model);
        }
    }

    @Override
    public List<NamedTensor> run(byte[] plan) {
        return load(plan, session -> {
            session.enqueue();
            return session.outputs();
        });
    }

    /** Runs an engine captured in a CUDA graph; gives its outputs. */
    List<NamedTensor> runInGraph(byte[] plan) {
        return load(plan, session -> {
            session.replay();
            return session.outputs();
        });
    }

    /** Compares an engine's time with that of a copy of as many bytes. */
    Timing time(byte[] plan, int runs) {
        return load(plan, session -> session.time(runs));
    }

    private <T> T load(byte[] plan, Function<DeviceSession, T> use) {
        try (IRuntime runtime = TensorRT.createInferRuntime(logger);
                ICudaEngine engine = runtime.deserializeCudaEngine(plan);
                IExecutionContext context = engine.createExecutionContext();
                DeviceSession session = new DeviceSession(cuda, network, engine, context)) {
            session.bind();
            return use.apply(session);
        }
    }

    @Override
    public void close() {
        registered.close();
        binding.close();
        cuda.close();
    }
}
