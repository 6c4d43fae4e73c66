package io.trt4j.testkit;

import io.trt4j.bindings.TensorRT;
import io.trt4j.bindings.TensorRTException;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.PluginTensorDesc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Builds a network, with the calls and in the order in which TensorRT makes them. */
final class HostBuilder {
    private final HostNetwork network;
    private final CallTrace trace;
    private final List<HostTensor> inputs;
    private final List<DataType> inputTypes;

    HostBuilder(HostNetwork network, CallTrace trace) {
        this.network = network;
        this.trace = trace;
        inputs = network.inputs();
        inputTypes = inputs.stream().map(HostTensor::type).toList();
    }

    /** The creator of a plugin in TensorRT's registry. */
    static IPluginCreator creator(String name, String version, String pluginNamespace) {
        IPluginCreator creator = TensorRT.getPluginRegistry().getPluginCreator(name, version, pluginNamespace);
        if (creator == null) {
            throw new TensorRTException("TensorRT's registry has no creator of the plugin " + name + ", version "
                    + version + ", namespace \"" + pluginNamespace + "\": register it first.");
        }
        return creator;
    }

    Plan build() {
        List<List<HostProfile.Range>> profiles = network.profiles();
        trace.phase("create");
        try (PluginInstance original = network.plugin(trace)) {
            int nbOutputs = original.getNbOutputs();
            for (int output = 0; output < nbOutputs; output++) {
                original.getOutputDataType(output, inputTypes);
            }
            trace.phase("add to network");
            try (PluginInstance layer = original.copy()) {
                layer.setPluginNamespace(network.pluginNamespace());
                return build(layer, outputs(layer), profiles);
            }
        }
    }

    private List<Plan.Output> outputs(PluginInstance layer) {
        List<String> names = network.outputNames(layer.getNbOutputs());
        List<Dims> inputDims = inputs.stream().map(HostTensor::dims).toList();
        List<Plan.Output> outputs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            DataType type = layer.getOutputDataType(i, inputTypes);
            Plan.Output output = new Plan.Output(names.get(i), type, layer.getOutputDimensions(i, inputDims));
            output.tensor(); // checks its type and dimensions
            outputs.add(output);
        }
        return outputs;
    }

    @SuppressWarnings("try")
    private Plan build(PluginInstance layer, List<Plan.Output> outputs, List<List<HostProfile.Range>> profiles) {
        List<PluginInstance> plugins = new ArrayList<>();
        try (PluginInstance.Step end = () -> PluginInstance.close(plugins)) {
            List<Long> workspaces = new ArrayList<>();
            for (List<HostProfile.Range> ranges : profiles) {
                trace.phase("build");
                PluginInstance plugin = layer.copy();
                plugins.add(plugin);
                workspaces.add(configure(plugin, outputs, ranges));
            }
            trace.phase("serialize");
            List<byte[]> states = serialize(plugins);
            List<Plan.Profile> built = new ArrayList<>();
            for (int i = 0; i < profiles.size(); i++) {
                built.add(new Plan.Profile(profiles.get(i), workspaces.get(i), states.get(i)));
            }
            trace.phase("end of build");
            return new Plan(
                    network.layerName(),
                    network.pluginName(),
                    network.pluginVersion(),
                    network.pluginNamespace(),
                    inputs,
                    outputs,
                    built);
        }
    }

    /** Prepares a clone for a profile; the result is the size of its workspace. */
    private long configure(PluginInstance plugin, List<Plan.Output> outputs, List<HostProfile.Range> ranges) {
        List<PluginTensorDesc> in =
                inputs.stream().map(t -> DescArrays.linear(t.type(), t.dims())).toList();
        List<PluginTensorDesc> out = outputs.stream()
                .map(o -> DescArrays.linear(o.type(), o.tensor().dims()))
                .toList();
        List<HostProfile.Range> outputRanges =
                outputs.stream().map(o -> o.range(ranges)).toList();
        FormatSearch.requireSupport(plugin, network.pluginName(), in, out);
        plugin.configurePlugin(DescArrays.dynamic(in, ranges), DescArrays.dynamic(out, outputRanges));
        long workspace = plugin.getWorkspaceSize(atMax(in, ranges), atMax(out, outputRanges));
        plugin.initialize();
        return workspace;
    }

    private static List<PluginTensorDesc> atMax(List<PluginTensorDesc> descs, List<HostProfile.Range> ranges) {
        return IntStream.range(0, descs.size())
                .mapToObj(i ->
                        DescArrays.linear(descs.get(i).type(), ranges.get(i).max()))
                .toList();
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
