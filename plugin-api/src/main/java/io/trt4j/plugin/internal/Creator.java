package io.trt4j.plugin.internal;

import io.trt4j.bindings.abi.Life;
import io.trt4j.bindings.abi.ObjectTable;
import io.trt4j.plugin.Plugin;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.PluginFieldCollection;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Makes the plugins of one name and version, for Java and, as an {@code IPluginCreator}, for TensorRT.
 *
 * @param <S> the record that makes a plugin what it is
 */
public final class Creator<S extends Record> implements AutoCloseable {
    private static final int MAX_NAME = 1023;

    private final String name;
    private final String version;
    private final Function<S, ? extends Plugin<S>> factory;
    private final RecordFields<S> fields;
    /** The field names are read by TensorRT while this is registered. */
    private final Arena arena = Arena.ofShared();

    private final MemorySegment declared;
    private final ObjectTable.Handle handle;
    /** Plugins that failed to initialize: TensorRT 10.6 neither runs nor destroys them. */
    private final Set<ObjectTable.Handle> abandoned = ConcurrentHashMap.newKeySet();

    volatile String pluginNamespace = "";

    /** A creator; closed when it is no longer registered. */
    public Creator(String name, String version, Class<S> state, Function<S, ? extends Plugin<S>> factory) {
        this.name = requireName("name", name);
        this.version = requireName("version", version);
        this.factory = Objects.requireNonNull(factory, "factory");
        fields = new RecordFields<>(name, state);
        declared = fields.declared().allocate(arena);
        handle = CreatorUpcalls.TYPE.create(this);
    }

    private static String requireName(String what, String value) {
        if (value.isEmpty() || value.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MAX_NAME) {
            throw new IllegalArgumentException("A plugin's " + what + " has 1 to " + MAX_NAME + " bytes.");
        }
        return value;
    }

    String name() {
        return name;
    }

    String version() {
        return version;
    }

    MemorySegment declared() {
        return declared;
    }

    RecordFields<S> fields() {
        return fields;
    }

    /** The native creator. */
    public IPluginCreator nativeCreator() {
        return IPluginCreator.of(handle.address(), Life.FOREVER);
    }

    /** A plugin owned by the caller. */
    public IPluginV2DynamicExt create(S state) {
        long address = PluginUpcalls.TYPE.create(object(state)).address();
        return IPluginV2DynamicExt.of(address, Life.owned(Life.FOREVER));
    }

    long create(PluginFieldCollection values) {
        return PluginUpcalls.TYPE.create(object(fields.read(values))).address();
    }

    long deserialize(MemorySegment data) {
        return PluginUpcalls.TYPE.create(object(fields.deserialize(data))).address();
    }

    PluginObject<S> object(S state) {
        Plugin<S> plugin = factory.apply(Objects.requireNonNull(state, name + ".state()"));
        PluginObject<S> object = new PluginObject<>(
                this, state, Objects.requireNonNull(plugin, "the factory of " + name + " made no plugin"));
        object.pluginNamespace = pluginNamespace;
        return object;
    }

    void abandoned(ObjectTable.Handle plugin) {
        abandoned.add(plugin);
    }

    @Override
    public void close() {
        abandoned.forEach(ObjectTable::free);
        ObjectTable.free(handle);
        arena.close();
    }
}
