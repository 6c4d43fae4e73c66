package io.trt4j.plugin;

import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.abi.UpcallTarget;
import java.lang.foreign.Arena;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the plugins of version 3 of one name.
 *
 * @param <S> the record of the plugin's fields
 */
final class CreatorV3<S extends Record> implements IPluginCreatorV3One, UpcallTarget.Named {
    private final String name;
    private final String version;
    private final String pluginNamespace;
    private final PluginV3.Factory<S> factory;
    private final RecordFields<S> fields;

    /**
     * A creator, to be registered.
     *
     * @param defaults what fields are that are not given; null where each must be
     */
    CreatorV3(
            String name,
            String version,
            String pluginNamespace,
            Class<S> fields,
            @Nullable S defaults,
            PluginV3.Factory<S> factory) {
        this.name = Creator.requireName("name", name, 1);
        this.version = Creator.requireName("version", version, 1);
        this.pluginNamespace = Creator.requireName("namespace", pluginNamespace, 0);
        this.factory = factory;
        this.fields = new RecordFields<>(name, fields, defaults);
    }

    /** A plugin to be added to a network, which copies it; the caller closes it. */
    PluginV3Object<S> create(S values) {
        return object(values, TensorRTPhase.kBUILD);
    }

    PluginV3Object<S> object(S values, TensorRTPhase phase) {
        Objects.requireNonNull(values, () -> name + ": the record of its fields is null.");
        PluginV3<S> plugin = factory.create(values, phase);
        Objects.requireNonNull(plugin, () -> "The factory of the plugin " + name + " returned null.");
        try {
            return new PluginV3Object<>(this, values, phase, plugin);
        } catch (Throwable t) {
            plugin.close();
            throw t;
        }
    }

    @Override
    public PluginV3Object<S> createPlugin(String layer, PluginFieldCollection values, TensorRTPhase phase) {
        Given.argument(layer, "name");
        Given.argument(values, "fc");
        Given.argument(phase, "phase");
        return object(phase == TensorRTPhase.kRUNTIME ? fields.readSaved(values) : fields.read(layer, values), phase);
    }

    @Override
    public PluginFieldCollection getFieldNames() {
        return fields.declared();
    }

    RecordFields<S> fields() {
        return fields;
    }

    /** A record as fields, whose memory is there as long as they are. */
    PluginFieldCollection fields(S values) {
        return fields.fields(values, Arena.ofAuto());
    }

    @Override
    public String getPluginName() {
        return name;
    }

    @Override
    public String getPluginVersion() {
        return version;
    }

    @Override
    public String getPluginNamespace() {
        return pluginNamespace;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return "Plugin " + name + ", version " + version;
    }
}
