package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorRTException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Builds a network, with the calls and in the order in which TensorRT makes them. It clones the plugin for the network,
 * that clone for the builder, and this one for each profile; what is asked for formats there is cloned once more, for
 * the engine.
 */
@SuppressWarnings("deprecation") // of plugins of version 2
final class HostBuilder {
    private final HostNetwork network;
    private final CallTrace trace;
    private final Processor processor;
    private final List<HostTensorDesc> inputs;
    private final List<HostTensorDesc> shapeInputs;
    private final List<DataType> inputTypes;
    private final List<Dims> inputDims;

    HostBuilder(HostNetwork network, CallTrace trace, Processor processor) {
        this.network = network;
        this.trace = trace;
        this.processor = processor;
        inputs = network.inputs();
        shapeInputs = network.shapeInputs();
        inputTypes = inputs.stream().map(HostTensorDesc::type).toList();
        inputDims = inputs.stream().map(HostTensorDesc::dims).toList();
    }

    @SuppressWarnings("try")
    Plan build() {
        List<HostProfile.Ranges> profiles = network.profiles();
        try (PluginInstance original = network.plugin(trace);
                PluginInstance.Step pluginClosed = () -> originalClosed(original)) {
            trace.heading(original.layerMethod());
            original.requireKind();
            if (!shapeInputs.isEmpty() && original instanceof PluginV2Instance) {
                throw new IllegalArgumentException("The plugin " + network.pluginName()
                        + " is of version 2 here, which has no shape inputs; the network has "
                        + shapeInputs.stream().map(HostTensorDesc::name).toList() + ".");
            }
            int nbOutputs = original.getNbOutputs();
            for (int output = 0; output < nbOutputs; output++) {
                original.getOutputDataType(output, inputTypes);
            }
            List<String> outputNames = network.outputNames(original.getNbOutputs());
            try (PluginInstance layer = original.copy();
                    PluginInstance.Step networkClosed = () -> trace.heading("network, config, builder closed")) {
                original.requireKind();
                original.getPluginType();
                trace.heading("buildSerializedNetwork");
                return build(layer, outputs(layer, outputNames), profiles);
            }
        }
    }

    private void originalClosed(PluginInstance original) {
        if (!original.isLent()) {
            trace.heading("plugin closed");
        }
    }

    private List<Plan.Output> outputs(PluginInstance layer, List<String> names) {
        List<DataType> types = IntStream.range(0, names.size())
                .mapToObj(i -> layer.getOutputDataType(i, inputTypes))
                .toList();
        List<List<Expr>> shapes = layer.getOutputShapes(names.size(), inputDims, shapeInputs);
        List<Plan.Output> outputs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Plan.Output output = new Plan.Output(names.get(i), types.get(i), shapes.get(i));
            output.tensor(); // checks its type and dimensions
            outputs.add(output);
        }
        HostBuffers.requireAliases(network.pluginName(), outputs.size(), inputs.size(), layer::getAliasedInput);
        OutputShapes.requireSizes(network.pluginName(), outputs);
        return outputs;
    }

    @SuppressWarnings("try")
    private Plan build(PluginInstance layer, List<Plan.Output> outputs, List<HostProfile.Ranges> profiles) {
        List<PluginInstance> plugins = new ArrayList<>();
        List<Long> workspaces = new ArrayList<>();
        try (PluginInstance.Step end = () -> PluginInstance.forEach(plugins, PluginInstance::close)) {
            // The builder works on a copy of the network.
            try (PluginInstance node = layer.copy()) {
                node.getOutputShapes(outputs.size(), inputDims, shapeInputs);
                node.getPluginType();
                for (HostProfile.Ranges ranges : profiles) {
                    try (PluginInstance candidate = node.copy()) {
                        FormatSearch.requireSupport(
                                candidate, network.pluginName(), inputDescs(), outputDescs(outputs));
                        PluginInstance plugin = candidate.copy();
                        plugins.add(plugin);
                        workspaces.add(configure(plugin, outputs, ranges));
                    }
                }
                plugins.forEach(PluginInstance::initialize);
            }
            List<byte[]> states = serialize(plugins);
            List<Plan.Profile> built = new ArrayList<>();
            for (int i = 0; i < profiles.size(); i++) {
                built.add(new Plan.Profile(profiles.get(i), workspaces.get(i), states.get(i)));
            }
            return new Plan(
                    network.layerName(),
                    network.pluginName(),
                    network.pluginVersion(),
                    network.pluginNamespace(),
                    inputs,
                    shapeInputs,
                    outputs,
                    built);
        }
    }

    private List<PluginTensorDesc> inputDescs() {
        return inputs.stream().map(t -> DescArrays.linear(t.type(), t.dims())).toList();
    }

    private static List<PluginTensorDesc> outputDescs(List<Plan.Output> outputs) {
        return outputs.stream()
                .map(o -> DescArrays.linear(o.type(), o.tensor().dims()))
                .toList();
    }

    /** Prepares a clone for a profile; the result is the size of its workspace. */
    private long configure(PluginInstance plugin, List<Plan.Output> outputs, HostProfile.Ranges ranges) {
        List<HostProfile.Range> outputRanges =
                outputs.stream().map(o -> o.range(ranges)).toList();
        List<DynamicPluginTensorDesc> in = DescArrays.dynamic(inputDescs(), ranges.inputs());
        List<DynamicPluginTensorDesc> out = DescArrays.dynamic(outputDescs(outputs), outputRanges);
        plugin.configurePlugin(in, out);
        long workspace = plugin.getWorkspaceSize(in, out);
        int[] tactics = plugin.getValidTactics();
        if (tactics.length > 0) {
            plugin.setTactic(
                    tactics.length == 1
                            ? tactics[0]
                            : timing(plugin, outputs, ranges, workspace).fastest(plugin, tactics));
        }
        plugin.getPluginType();
        plugin.getPluginVersion();
        return workspace;
    }

    private TacticTiming timing(
            PluginInstance plugin, List<Plan.Output> outputs, HostProfile.Ranges ranges, long workspace) {
        ShapedTensors tensors = new ShapedTensors(
                network.pluginName(), inputs, outputs, ranges, ranges.at(HostProfile.Range::opt, Known.ANY));
        return new TacticTiming(
                network.pluginName(), tensors.buffers(workspace, plugin, processor), tensors.in(), tensors.out());
    }

    /** Serializes twice, as TensorRT does: once to know the size and once to write. */
    private List<byte[]> serialize(List<PluginInstance> plugins) {
        List<byte[]> first = plugins.stream().map(this::serialize).toList();
        List<byte[]> second = plugins.stream().map(this::serialize).toList();
        for (int i = 0; i < first.size(); i++) {
            if (!Arrays.equals(first.get(i), second.get(i))) {
                throw new TensorRTException(
                        network.pluginName() + ".serialize wrote other bytes when it was called a second time.");
            }
        }
        return second;
    }

    private byte[] serialize(PluginInstance plugin) {
        plugin.requireKind();
        requireName("getPluginType", plugin.getPluginType(), network.pluginName());
        requireName("getPluginVersion", plugin.getPluginVersion(), network.pluginVersion());
        requireName("getPluginNamespace", plugin.getPluginNamespace(), network.pluginNamespace());
        return plugin.serialize();
    }

    /** By these an engine's creator is found when it is loaded. */
    private void requireName(String method, String answer, String wanted) {
        if (!answer.equals(wanted)) {
            throw new TensorRTException(network.pluginName() + "." + method + " returned \"" + answer
                    + "\", but its creator is registered with \"" + wanted + "\": no engine with it could be loaded.");
        }
    }
}
