package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.PluginFieldCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A network whose only layer is a plugin, for {@link HostEngine#build}. All of the network's inputs are the plugin's,
 * all of the plugin's outputs the network's.
 */
@SuppressWarnings("deprecation") // of plugins of version 2
public final class HostNetwork {
    private final String pluginName;
    private final String pluginVersion;
    private final String pluginNamespace;
    /** Null where there is a plugin. */
    private final @Nullable PluginFieldCollection fields;
    /** Null where there are {@link #fields}, which are null else. */
    private final @Nullable IPluginV2DynamicExt plugin;

    private final List<HostTensorDesc> inputs = new ArrayList<>();
    private final List<HostTensorDesc> shapeInputs = new ArrayList<>();
    private final List<HostProfile> profiles = new ArrayList<>();
    private List<String> outputNames = List.of();
    private String layerName;

    /**
     * A network with no inputs yet, whose plugin is made by its creator in TensorRT's registry when the network is
     * built.
     *
     * @param pluginName the name the plugin's creator is registered by
     * @param pluginVersion usually "1"
     * @param pluginNamespace usually empty
     * @param fields given to the creator; what they point to must be there until the network was built
     */
    public HostNetwork(String pluginName, String pluginVersion, String pluginNamespace, PluginFieldCollection fields) {
        this.pluginName = HostTensorDesc.requireName("The name of a plugin", pluginName);
        this.pluginVersion = HostTensorDesc.requireName("The version of a plugin", pluginVersion);
        this.pluginNamespace = HostTensorDesc.requireName("The namespace of a plugin", pluginNamespace);
        this.fields = Objects.requireNonNull(fields, () -> "The fields of the plugin " + pluginName + " are null.");
        this.plugin = null;
        this.layerName = pluginName;
    }

    /**
     * A network with no inputs yet.
     *
     * @param plugin copied when the network is built, as {@code INetworkDefinition.addPluginV2} does; the caller owns
     *     it, and closes it after that
     */
    public HostNetwork(IPluginV2DynamicExt plugin) {
        Objects.requireNonNull(plugin, "The plugin of a network is null.");
        this.pluginName = plugin.getPluginType();
        this.pluginVersion = plugin.getPluginVersion();
        this.pluginNamespace = plugin.getPluginNamespace();
        this.fields = null;
        this.plugin = plugin;
        this.layerName = pluginName;
    }

    /**
     * Adds the plugin's next input.
     *
     * @param dims its extents, -1 for those that profiles give a range of; copied
     * @throws IllegalArgumentException if TensorRT gives no plugin tensors of that type, or the host engine cannot hold
     *     them
     */
    public HostNetwork addInput(String name, DataType type, Dims dims) {
        inputs.add(new HostTensorDesc(name, type, dims));
        return this;
    }

    /**
     * Adds the plugin's next shape input, for plugins of version 3 since TensorRT 10.0. Its values are known when the engine
     * runs: profiles give a range for them by {@link HostProfile#setShapeValues}, contexts the values themselves by {@link
     * HostExecutionContext#setShapeInput}. They reach {@code getOutputShapes} only: as in TensorRT, a shape input is not among
     * the tensors that a plugin is configured for, told of, and enqueued with.
     *
     * @param dims its extents, without -1 and with 8 elements at most, {@code Dims.of()} for a scalar; copied
     * @throws IllegalArgumentException if a shape input cannot have such extents
     */
    public HostNetwork addShapeInput(String name, Dims dims) {
        shapeInputs.add(HostTensorDesc.shapeInput(name, dims));
        return this;
    }

    /**
     * Names the outputs, in the plugin's order. Without names the outputs are {@code output0}, {@code output1} and so
     * on.
     */
    public HostNetwork setOutputNames(String... names) {
        Objects.requireNonNull(names, "The names of the outputs are null.");
        outputNames = Arrays.stream(names)
                .map(name -> HostTensorDesc.requireName("The name of an output", name))
                .toList();
        return this;
    }

    /** Names the layer: the name that creators are given. By default it is the plugin's. */
    public HostNetwork setLayerName(String name) {
        layerName = HostTensorDesc.requireName("The name of a layer", name);
        return this;
    }

    /** Adds an optimization profile; the first has index 0. A network with static shapes only needs none. */
    public HostNetwork addOptimizationProfile(HostProfile profile) {
        profiles.add(Objects.requireNonNull(profile, "The optimization profile is null."));
        return this;
    }

    String pluginName() {
        return pluginName;
    }

    String pluginVersion() {
        return pluginVersion;
    }

    String pluginNamespace() {
        return pluginNamespace;
    }

    /** The plugin to be copied into the network. */
    PluginInstance plugin(CallTrace trace) {
        return plugin != null
                ? PluginV2Instance.lent(pluginName, plugin, trace)
                : PluginInstance.create(
                        pluginName, pluginVersion, pluginNamespace, layerName, Objects.requireNonNull(fields), trace);
    }

    String layerName() {
        return layerName;
    }

    List<HostTensorDesc> inputs() {
        return List.copyOf(inputs);
    }

    List<HostTensorDesc> shapeInputs() {
        return List.copyOf(shapeInputs);
    }

    /** The name of each output. */
    List<String> outputNames(int count) {
        List<String> names = new ArrayList<>(outputNames);
        if (names.isEmpty()) {
            for (int i = 0; i < count; i++) {
                names.add("output" + i);
            }
        }
        if (names.size() != count) {
            throw new IllegalArgumentException("The plugin " + pluginName + " has " + count + " outputs, but "
                    + names.size() + " names were given: " + names + ".");
        }
        Set<String> all = new HashSet<>();
        inputs.forEach(input -> requireNew(all, input.name()));
        shapeInputs.forEach(input -> requireNew(all, input.name()));
        names.forEach(name -> requireNew(all, name));
        return names;
    }

    private static void requireNew(Set<String> names, String name) {
        if (!names.add(name)) {
            throw new IllegalArgumentException("Two tensors of the network are called " + name + ".");
        }
    }

    /** For each profile the range of each input's shape and of each shape input's values. */
    List<HostProfile.Ranges> profiles() {
        for (HostProfile profile : profiles) {
            requireKnown("dimensions", profile.names(), "input", inputs);
            requireKnown("values", profile.shapeInputNames(), "shape input", shapeInputs);
        }
        List<HostProfile> all = profiles.isEmpty() ? List.of(new HostProfile()) : profiles;
        return all.stream()
                .map(profile -> new HostProfile.Ranges(
                        inputs.stream().map(profile::of).toList(),
                        shapeInputs.stream().map(profile::ofShapeInput).toList()))
                .toList();
    }

    private static void requireKnown(String what, Iterable<String> given, String kind, List<HostTensorDesc> tensors) {
        List<String> names = tensors.stream().map(HostTensorDesc::name).toList();
        for (String name : given) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("A profile has " + what + " for " + name
                        + ", but the network has no such " + kind + "; it has " + names + ".");
            }
        }
    }
}
