package io.trt4j.plugin;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.abi.UpcallTarget;
import io.trt4j.tensorrt.abi.UpcallType;
import io.trt4j.tensorrt.natives.IPluginV2DynamicExtNative;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes the plugins of one name and version, for Java and for TensorRT.
 *
 * @param <S> the record that makes a plugin what it is
 */
@SuppressWarnings("deprecation") // of plugins of version 2
final class Creator<S extends Record> implements IPluginCreator, UpcallTarget.Named, AutoCloseable {
    private static final int MAX_NAME = 1023;

    private final String name;
    private final String version;
    // TensorRT 10.6 does not set it, and does not find a creator whose own differs from the one it is registered in.
    private final String pluginNamespace;
    private final BiFunction<S, TensorRTPhase, ? extends Plugin<S>> factory;
    private final RecordFields<S> fields;
    /** Plugins that failed to initialize: TensorRT 10.6 neither runs nor destroys them. */
    private final Set<ObjectTable.Handle> abandoned = ConcurrentHashMap.newKeySet();

    /**
     * A creator, to be registered; closed when it is no longer.
     *
     * @param defaults what fields are that are not given; null where each must be
     */
    Creator(
            String name,
            String version,
            String pluginNamespace,
            Class<S> state,
            @Nullable S defaults,
            BiFunction<S, TensorRTPhase, ? extends Plugin<S>> factory) {
        this.name = requireName("name", name, 1);
        this.version = requireName("version", version, 1);
        this.pluginNamespace = requireName("namespace", pluginNamespace, 0);
        this.factory = Objects.requireNonNull(factory, "factory");
        fields = new RecordFields<>(name, state, defaults);
        IPluginV2DynamicExtNative.TYPE.prepare(); // not when TensorRT wants the first plugin, which somebody waits for
    }

    static String requireName(String what, String value, int min) {
        int bytes = Objects.requireNonNull(value, "The ".concat(what).concat(" of a plugin is null."))
                .getBytes(StandardCharsets.UTF_8)
                .length;
        if (bytes < min || bytes > MAX_NAME || value.indexOf(0) >= 0) {
            throw new IllegalArgumentException(
                    "A plugin's " + what + " has " + min + " to " + MAX_NAME + " bytes, none of them zero.");
        }
        return value;
    }

    /** A plugin owned by the caller. */
    IPluginV2DynamicExt create(S state) {
        long address = IPluginV2DynamicExtNative.TYPE
                .create(object(state, TensorRTPhase.kBUILD))
                .address();
        return Objects.requireNonNull(IPluginV2DynamicExtNative.own(address, Lifetime.owned(Lifetime.FOREVER)));
    }

    PluginObject<S> object(S state, TensorRTPhase phase) {
        Plugin<S> plugin = factory.apply(Objects.requireNonNull(state, () -> name + ": state() returned null."), phase);
        return new PluginObject<>(
                this,
                phase,
                Objects.requireNonNull(plugin, () -> "The factory of the plugin " + name + " returned null."),
                pluginNamespace);
    }

    @Override
    public PluginObject<S> createPlugin(String layer, PluginFieldCollection values) {
        Given.argument(layer, "name");
        return object(fields.read(layer, Given.argument(values, "fc")), TensorRTPhase.kBUILD);
    }

    @Override
    public PluginObject<S> deserializePlugin(String layer, MemorySegment data) {
        Given.argument(layer, "name");
        Calls.requireOpen(Given.argument(data, "serialData"), "serialData");
        return object(fields.deserialize(data), TensorRTPhase.kRUNTIME);
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

    /** The namespace it is registered in. */
    @Override
    public String getPluginNamespace() {
        return pluginNamespace;
    }

    @Override
    public void setPluginNamespace(String given) {
        String wanted = Objects.requireNonNullElse(given, "");
        if (!wanted.equals(pluginNamespace)) { // the registry would not find it any more
            throw new IllegalStateException(this + " is registered in the namespace \"" + pluginNamespace
                    + "\", which cannot be changed to \"" + wanted + "\".");
        }
    }

    @Override
    public String name() {
        return name;
    }

    /** A plugin could not be initialized, and TensorRT has left it. */
    void abandoned(ObjectTable.Handle plugin) {
        abandoned.add(plugin);
    }

    /** A plugin was initialized after all. */
    void initialized(ObjectTable.Handle plugin) {
        abandoned.remove(plugin);
    }

    @Override
    public String toString() {
        return "Plugin " + name + ", version " + version;
    }

    /** Deletes the plugins that TensorRT has left. */
    @Override
    public void close() {
        for (ObjectTable.Handle plugin : abandoned) {
            if (plugin.equals(ObjectTable.handle(plugin.address()))) {
                UpcallType.delete(plugin.address());
            }
        }
        abandoned.clear();
    }
}
