package io.trt4j.plugin;

import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A plugin that TensorRT knows, until this is closed.
 *
 * @param <S> the record that makes a plugin what it is
 */
@SuppressWarnings("deprecation") // of plugins of version 2
public final class PluginRegistration<S extends Record> implements AutoCloseable {
    private final Creator<S> creator;
    // No lock is held while plugins are made or added: they may wait for a thread that closes this.
    private final AtomicBoolean closed = new AtomicBoolean();

    PluginRegistration(Creator<S> creator) {
        this.creator = creator;
    }

    /**
     * Makes a plugin to be added to a network with {@code INetworkDefinition.addPluginV2}, which copies it.
     *
     * @param state what the plugin is made from
     * @return owned by the caller, who closes it
     * @throws IllegalStateException if this is closed
     * @throws NullPointerException if the state is null, or the factory makes no plugin
     */
    public IPluginV2DynamicExt create(S state) {
        Objects.requireNonNull(state, () -> creator + ", cannot be created: its state is null.");
        if (closed.get()) {
            throw new IllegalStateException("The registration of " + creator + " was closed.");
        }
        return creator.create(state);
    }

    /**
     * The fields that a plugin is made from, as TensorRT's creators take them.
     *
     * @param state what the plugin is made from
     * @return with memory that is there as long as the result
     */
    public PluginFieldCollection fields(S state) {
        return creator.fields(state);
    }

    /**
     * Takes the plugin out of TensorRT's registry. Close networks and engines that use it before.
     *
     * @throws TensorRTException if the registry does not know it any more
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                if (!TensorRT.deregisterCreator(creator)) {
                    throw new TensorRTException(creator + " was not registered any more.");
                }
            } finally {
                creator.close();
            }
        }
    }
}
