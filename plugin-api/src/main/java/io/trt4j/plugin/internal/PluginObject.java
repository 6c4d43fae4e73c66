package io.trt4j.plugin.internal;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.plugin.Plugin;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.abi.Failures;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.Reserve;
import io.trt4j.tensorrt.abi.UpcallType;
import io.trt4j.tensorrt.natives.IGpuAllocatorNative;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The Java side of one native plugin: the user's object, and what TensorRT has told it. */
final class PluginObject<S extends Record> implements UpcallType.Destroyed {
    final Creator<S> creator;
    final Plugin<S> plugin;
    private final TensorRTPhase phase;

    // The views that enqueue is given, used again in every call: TensorRT never calls one object twice at once.
    final TensorDescsView inputDesc = new TensorDescsView();
    final TensorDescsView outputDesc = new TensorDescsView();
    final TensorAddressesView inputs = new TensorAddressesView();
    final TensorAddressesView outputs = new TensorAddressesView();
    int nbInputs;
    int nbOutputs;

    volatile String pluginNamespace = "";
    // No lock is held while the user's methods run: they may wait for a thread that copies this plugin.
    private final AtomicBoolean initialized = new AtomicBoolean();
    /** Why it could not be initialized, if it could not. */
    private volatile @Nullable Throwable unusable;

    private final AtomicReference<@Nullable Lifetime> context = new AtomicReference<>();
    private volatile byte @Nullable [] saved;

    PluginObject(Creator<S> creator, TensorRTPhase phase, Plugin<S> plugin) {
        this.creator = creator;
        this.phase = phase;
        this.plugin = plugin;
        creator.made();
    }

    void initialize() throws Exception {
        if (initialized.compareAndSet(false, true)) {
            try {
                plugin.initialize();
            } catch (Throwable t) {
                initialized.set(false);
                unusable = t;
                throw t;
            }
            unusable = null;
        }
    }

    /** Throws if it could not be initialized, which not every TensorRT is told. */
    void requireUsable() {
        if (unusable != null) {
            throw new IllegalStateException("The plugin could not be initialized.", unusable);
        }
    }

    void terminate() {
        if (initialized.compareAndSet(true, false)) {
            plugin.terminate();
        }
    }

    /**
     * A copy, initialized if this is: TensorRT initializes an engine's plugin, but not a context's copy of it. One that cannot be
     * made is a {@link FailedPlugin}.
     *
     * @param self the native object of this
     */
    PluginObject<S> copy(long self) {
        PluginObject<S> copy = null;
        Reserve.refill(); // a copy that fails has to be made, too
        try {
            copy = creator.object(plugin.state(), phase);
            copy.takeOver(this);
            if (initialized.get()) {
                copy.initialize();
            }
            return copy;
        } catch (Throwable t) {
            Failures.caught(self, creator.name(), "clone", t);
            if (copy != null) {
                creator.gone();
            }
            PluginObject<S> failed = new PluginObject<>(creator, phase, new FailedPlugin<>());
            failed.takeOver(this);
            return failed;
        }
    }

    private void takeOver(PluginObject<S> original) {
        pluginNamespace = original.pluginNamespace;
        nbInputs = original.nbInputs;
        nbOutputs = original.nbOutputs;
        unusable = original.unusable;
    }

    /** The size of what {@link #serialize} is going to write, whatever the plugin learns in between. */
    long getSerializationSize() {
        saved = new byte[0]; // TensorRT is told 0 bytes if the next line throws, and may yet ask for them
        byte[] bytes = creator.fields().serialize(plugin.state());
        saved = bytes;
        return bytes.length;
    }

    void serialize(long buffer) {
        byte[] known = saved;
        byte[] bytes = known == null ? creator.fields().serialize(plugin.state()) : known;
        Calls.memory(buffer, bytes.length).copyFrom(MemorySegment.ofArray(bytes));
    }

    void attachToContext(long cudnn, long cublas, long allocator) {
        detach();
        Lifetime attached = Lifetime.scope();
        context.set(attached);
        plugin.attachToContext(cudnn, cublas, IGpuAllocatorNative.TYPE.of(allocator, attached));
    }

    void detachFromContext() {
        try {
            plugin.detachFromContext();
        } finally {
            detach();
        }
    }

    private void detach() {
        Lifetime attached = context.getAndSet(null);
        if (attached != null) {
            attached.close();
        }
    }

    /** What is left to release when the native object goes: a context's copy is never told to terminate. */
    @Override
    public void destroyed() {
        try {
            detach();
        } finally {
            try {
                terminate();
            } finally {
                try {
                    if (plugin instanceof V3AsV2<S> adapted) {
                        adapted.close();
                    }
                } finally {
                    creator.gone();
                }
            }
        }
    }
}
