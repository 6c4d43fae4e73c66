package io.trt4j.samples.runner;

import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.testkit.HostEngine;
import io.trt4j.testkit.HostExecutionContext;
import io.trt4j.testkit.HostNetwork;
import io.trt4j.testkit.HostProfile;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The host engine: the plugin works in the memory of this machine. */
final class InHostEngine<A extends Record> implements PluginEngine {
    private final PluginNetwork<A> network;
    private final PluginV3Registration<A> registered;

    InHostEngine(PluginNetwork<A> network) {
        this.network = network;
        registered = network.register();
    }

    @Override
    public String description() {
        return "the host engine, with the registry of TensorRT " + TensorRT.version();
    }

    @Override
    public byte[] build(Workflow workflow) {
        try (Arena arena = Arena.ofConfined()) {
            HostNetwork made = switch (workflow) {
                case NETWORK -> define();
                case ONNX ->
                    OneNodeModel.read(OneNodeModel.write(network, registered.fields(network.attributes())), arena);
            };
            if (network.isDynamic()) {
                HostProfile profile = new HostProfile();
                network.inputs()
                        .forEach(input -> profile.setDimensions(
                                input.name(),
                                input.dims(1),
                                input.tensor().dims(),
                                input.tensor().dims()));
                made.addOptimizationProfile(profile);
            }
            return HostEngine.build(made);
        }
    }

    private HostNetwork define() {
        HostNetwork made = new HostNetwork(network.opType(), "1", "", registered.fields(network.attributes()));
        network.inputs()
                .forEach(input -> made.addInput(input.name(), input.tensor().type(), input.dims(-1)));
        return made.setOutputNames(
                network.outputs().stream().map(PluginNetwork.Output::name).toArray(String[]::new));
    }

    @Override
    public List<NamedTensor> run(byte[] plan) {
        try (HostEngine engine = HostEngine.deserialize(plan);
                HostExecutionContext context = engine.createExecutionContext()) {
            Map<String, DataType> built = new HashMap<>();
            engine.inputs().forEach(tensor -> built.put(tensor.name(), tensor.type()));
            engine.outputs().forEach(tensor -> built.put(tensor.name(), tensor.type()));
            for (PluginNetwork.Input input : network.inputs()) {
                PluginNetwork.requireType(
                        input.name(), built.get(input.name()), input.tensor().type());
                context.setInputShape(input.name(), input.tensor().dims());
                context.setTensorAddress(input.name(), input.tensor().data());
            }
            List<NamedTensor> outputs = new ArrayList<>();
            for (PluginNetwork.Output output : network.outputs()) {
                PluginNetwork.requireType(output.name(), built.get(output.name()), output.type());
                outputs.add(NamedTensor.zeros(output.name(), output.type(), output.largest()));
                context.setTensorAddress(output.name(), outputs.getLast().data());
            }
            context.enqueue();
            outputs.replaceAll(output -> output.withDims(context.getTensorShape(output.name())));
            return outputs;
        }
    }

    @Override
    public void close() {
        registered.close();
    }
}
