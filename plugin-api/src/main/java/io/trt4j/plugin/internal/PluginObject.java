package io.trt4j.plugin.internal;

import io.trt4j.bindings.abi.Calls;
import io.trt4j.bindings.abi.Failures;
import io.trt4j.bindings.abi.Life;
import io.trt4j.bindings.abi.UpcallType;
import io.trt4j.plugin.Plugin;
import io.trt4j.tensorrt.IGpuAllocator;
import io.trt4j.tensorrt.natives.IGpuAllocatorNative;
import java.lang.foreign.MemorySegment;

/** The Java side of one native plugin: the user's object, and what TensorRT has told it. */
final class PluginObject<S extends Record> implements UpcallType.Destroyed {
    final Creator<S> creator;
    final Plugin<S> plugin;

    // The views that enqueue is given, used again in every call: TensorRT never calls one object twice at once.
    final TensorDescsView inputDesc = new TensorDescsView();
    final TensorDescsView outputDesc = new TensorDescsView();
    final TensorAddressesView inputs = new TensorAddressesView();
    final TensorAddressesView outputs = new TensorAddressesView();
    int nbInputs;
    int nbOutputs;

    volatile String pluginNamespace = "";
    private boolean initialized;
    /** Why it could not be initialized, if it could not. */
    private volatile Throwable unusable;

    private Life context;
    private byte[] saved;

    PluginObject(Creator<S> creator, Plugin<S> plugin) {
        this.creator = creator;
        this.plugin = plugin;
    }

    synchronized void initialize() throws Exception {
        if (!initialized) {
            try {
                plugin.initialize();
            } catch (Throwable t) {
                unusable = t;
                throw t;
            }
            initialized = true;
            unusable = null;
        }
    }

    /** Throws if it could not be initialized, which not every TensorRT is told. */
    void requireUsable() {
        if (unusable != null) {
            throw new IllegalStateException("The plugin could not be initialized.", unusable);
        }
    }

    synchronized void terminate() {
        if (initialized) {
            initialized = false;
            plugin.terminate();
        }
    }

    /**
     * A copy, initialized if this is: TensorRT initializes an engine's plugin, but not a context's copy of it. One that cannot be
     * made is a {@link FailedPlugin}.
     */
    synchronized PluginObject<S> copy() {
        PluginObject<S> copy;
        try {
            copy = creator.object(plugin.state());
            copy.takeOver(this);
            if (initialized) {
                copy.initialize();
            }
        } catch (Throwable t) {
            Failures.caught(creator.name() + ".clone", t);
            copy = new PluginObject<>(creator, new FailedPlugin<>());
            copy.takeOver(this);
        }
        return copy;
    }

    private void takeOver(PluginObject<S> original) {
        pluginNamespace = original.pluginNamespace;
        nbInputs = original.nbInputs;
        nbOutputs = original.nbOutputs;
        unusable = original.unusable;
    }

    /** The size of what {@link #serialize} is going to write, whatever the plugin learns in between. */
    synchronized long getSerializationSize() {
        saved = new byte[0]; // TensorRT is told 0 bytes if the next line throws, and may yet ask for them
        saved = creator.fields().serialize(plugin.state());
        return saved.length;
    }

    synchronized void serialize(long buffer) {
        byte[] bytes = saved == null ? creator.fields().serialize(plugin.state()) : saved;
        Calls.memory(buffer, bytes.length).copyFrom(MemorySegment.ofArray(bytes));
    }

    synchronized void attachToContext(long cudnn, long cublas, long allocator) {
        detach();
        context = Life.scope();
        IGpuAllocator gpuAllocator = IGpuAllocatorNative.TYPE.of(allocator, context);
        plugin.attachToContext(cudnn, cublas, gpuAllocator);
    }

    synchronized void detachFromContext() {
        try {
            plugin.detachFromContext();
        } finally {
            detach();
        }
    }

    private void detach() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    /** What is left to release when the native object goes: a context's copy is never told to terminate. */
    @Override
    public synchronized void destroyed() {
        detach();
        terminate();
    }
}
