package io.trt4j.plugin.internal;

import io.trt4j.plugin.Plugin;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.abi.GracePeriod;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.abi.UpcallType;
import io.trt4j.tensorrt.abi.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes the plugins of one name and version, for Java and, as an {@code IPluginCreator}, for TensorRT.
 *
 * @param <S> the record that makes a plugin what it is
 */
@SuppressWarnings("deprecation") // of plugins of version 2
public final class Creator<S extends Record> implements AutoCloseable {
    private static final int MAX_NAME = 1023;

    private final String name;
    private final String version;
    private final BiFunction<S, TensorRTPhase, ? extends Plugin<S>> factory;
    private final RecordFields<S> fields;
    /** What native code reads of this, as long as it is registered or a plugin of it is left. */
    private final Arena arena = Arena.ofShared();

    private final MemorySegment declared;
    private final MemorySegment nativeName;
    private final MemorySegment nativeVersion;
    private int plugins;
    private boolean closed;
    private boolean freed;
    private final ObjectTable.Handle handle;
    /** Plugins that failed to initialize: TensorRT 10.6 neither runs nor destroys them. */
    private final Set<ObjectTable.Handle> abandoned = ConcurrentHashMap.newKeySet();

    final String pluginNamespace;

    /**
     * A creator; closed when it is no longer registered.
     *
     * @param defaults what fields are that are not given; null where each must be
     */
    public Creator(
            String name,
            String version,
            String pluginNamespace,
            Class<S> state,
            S defaults,
            BiFunction<S, TensorRTPhase, ? extends Plugin<S>> factory) {
        this.name = requireName("name", name, 1);
        this.version = requireName("version", version, 1);
        // TensorRT 10.6 does not set it, and does not find a creator whose own differs from the one it is registered
        // in.
        this.pluginNamespace = requireName("namespace", pluginNamespace, 0);
        this.factory = Objects.requireNonNull(factory, "factory");
        fields = new RecordFields<>(name, state, defaults);
        declared = fields.declared().allocate(arena);
        nativeName = arena.allocateFrom(name);
        nativeVersion = arena.allocateFrom(version);
        PluginUpcalls.prepare(); // not when TensorRT wants the first plugin, which somebody waits for
        handle = CreatorUpcalls.TYPE.create(this);
    }

    static String requireName(String what, String value, int min) {
        int bytes = Objects.requireNonNull(value, what).getBytes(StandardCharsets.UTF_8).length;
        if (bytes < min || bytes > MAX_NAME || value.indexOf(0) >= 0) {
            throw new IllegalArgumentException(
                    "A plugin's " + what + " has " + min + " to " + MAX_NAME + " bytes, none of them zero.");
        }
        return value;
    }

    String name() {
        return name;
    }

    /** The address of the name as a C string. */
    long nativeName() {
        return nativeName.address();
    }

    /** The address of the version as a C string. */
    long nativeVersion() {
        return nativeVersion.address();
    }

    /** The namespace it is registered in. */
    public String pluginNamespace() {
        return pluginNamespace;
    }

    MemorySegment declared() {
        return declared;
    }

    RecordFields<S> fields() {
        return fields;
    }

    /** A record as fields, whose memory is there as long as they are. */
    public PluginFieldCollection fields(S values) {
        return fields.fields(values, Arena.ofAuto());
    }

    /** The native creator. */
    public IPluginCreator nativeCreator() {
        return Objects.requireNonNull(Wrapper.wrap(IPluginCreator.class, handle.address(), Lifetime.FOREVER));
    }

    /** A plugin owned by the caller. */
    public IPluginV2DynamicExt create(S state) {
        long address =
                PluginUpcalls.TYPE.create(object(state, TensorRTPhase.kBUILD)).address();
        return Objects.requireNonNull(
                Wrapper.wrap(IPluginV2DynamicExt.class, address, Lifetime.owned(Lifetime.FOREVER)));
    }

    long create(PluginFieldCollection values) {
        return PluginUpcalls.TYPE
                .create(object(fields.read(values), TensorRTPhase.kBUILD))
                .address();
    }

    long deserialize(MemorySegment data) {
        return PluginUpcalls.TYPE
                .create(object(fields.deserialize(data), TensorRTPhase.kRUNTIME))
                .address();
    }

    PluginObject<S> object(S state, TensorRTPhase phase) {
        Plugin<S> plugin = factory.apply(Objects.requireNonNull(state, () -> name + ": state() returned null."), phase);
        PluginObject<S> object = new PluginObject<>(
                this,
                phase,
                Objects.requireNonNull(plugin, () -> "The factory of the plugin " + name + " returned null."));
        object.pluginNamespace = pluginNamespace;
        return object;
    }

    /** A plugin is made. */
    synchronized void made() {
        if (freed) {
            throw new IllegalStateException("The registration of " + this + " was closed.");
        }
        plugins++;
    }

    /** A plugin is gone. */
    synchronized void gone() {
        plugins--;
        freeUnused();
    }

    private void freeUnused() {
        if (closed && plugins == 0) {
            GracePeriod.free(this::free);
        }
    }

    private synchronized void free() {
        if (plugins == 0 && !freed) {
            freed = true;
            arena.close();
        }
    }

    /** @param plugin null where TensorRT destroyed it in the meantime */
    void abandoned(ObjectTable.@Nullable Handle plugin) {
        if (plugin != null) {
            abandoned.add(plugin);
        }
    }

    /** A plugin was initialized after all. */
    void initialized(ObjectTable.@Nullable Handle plugin) {
        if (plugin != null) {
            abandoned.remove(plugin);
        }
    }

    boolean hasAbandoned() {
        return !abandoned.isEmpty();
    }

    @Override
    public String toString() {
        return "Plugin " + name + ", version " + version;
    }

    @Override
    public void close() {
        for (ObjectTable.Handle plugin : abandoned) {
            if (plugin.equals(ObjectTable.handle(plugin.address()))) {
                UpcallType.delete(plugin.address());
            }
        }
        abandoned.clear();
        ObjectTable.free(handle);
        synchronized (this) {
            closed = true;
            freeUnused();
        }
    }
}
