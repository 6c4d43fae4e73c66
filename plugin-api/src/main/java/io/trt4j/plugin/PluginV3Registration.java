package io.trt4j.plugin;

import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.ILayer;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.ITensor;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A {@link PluginV3} that TensorRT knows, until this is closed. Methods are thread-safe.
 *
 * @param <S> the record of the plugin's fields
 */
@SuppressWarnings("deprecation") // of plugins of version 2, which it is before TensorRT 10.0
public final class PluginV3Registration<S extends Record> implements AutoCloseable {
    /** One of both: of version 3, or of version 2 before TensorRT 10.0. */
    private final @Nullable CreatorV3<S> creator;

    private final @Nullable Creator<S> creatorV2;
    // No lock is held while plugins are made or added: they may wait for a thread that closes this.
    private final AtomicBoolean closed = new AtomicBoolean();

    PluginV3Registration(@Nullable CreatorV3<S> creator, @Nullable Creator<S> creatorV2) {
        this.creator = creator;
        this.creatorV2 = creatorV2;
    }

    /**
     * Adds a layer with the plugin to a network.
     *
     * @param fields what the plugin is made from
     * @param inputs the layer's inputs
     * @return the layer, which belongs to the network
     * @throws IllegalStateException if this is closed
     */
    public ILayer addTo(INetworkDefinition network, S fields, ITensor... inputs) {
        return addTo(network, fields, inputs, new ITensor[0]);
    }

    /**
     * Adds a layer with the plugin to a network.
     *
     * @param fields what the plugin is made from
     * @param inputs the layer's inputs
     * @param shapeInputs inputs whose values the shapes of the outputs depend on; none before TensorRT 10.0
     * @return the layer, which belongs to the network
     * @throws IllegalStateException if this is closed
     * @throws UnsupportedOperationException if there are shape inputs and the loaded TensorRT is older than 10.0
     */
    public ILayer addTo(INetworkDefinition network, S fields, ITensor[] inputs, ITensor[] shapeInputs) {
        if (closed.get()) {
            throw new IllegalStateException("The registration of " + this + " was closed.");
        }
        Given.argument(inputs, "inputs");
        Given.argument(shapeInputs, "shapeInputs");
        if (creator == null && shapeInputs.length > 0) {
            throw new UnsupportedOperationException(
                    this + " is given shape inputs, which needs TensorRT 10.0 or newer; " + TensorRT.version()
                            + " is loaded.");
        }
        Given.argument(network, "network");
        if (creator != null) {
            try (PluginV3Object<S> plugin = creator.create(fields)) {
                return network.addPluginV3(inputs, shapeInputs, plugin);
            }
        }
        try (IPluginV2DynamicExt plugin = creatorV2().create(fields)) {
            return network.addPluginV2(inputs, plugin);
        }
    }

    private Creator<S> creatorV2() {
        return Objects.requireNonNull(creatorV2);
    }

    /**
     * The fields that a plugin is made from, as TensorRT's creators take them.
     *
     * @param fields what the plugin is made from
     * @return with memory that is there as long as the result
     */
    public PluginFieldCollection fields(S fields) {
        return creator != null ? creator.fields(fields) : creatorV2().fields(fields);
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
                boolean known = creator != null
                        ? TensorRT.getPluginRegistry().deregisterCreator(creator)
                        : TensorRT.deregisterCreator(creatorV2());
                if (!known) {
                    throw new TensorRTException(this + " was not registered any more.");
                }
            } finally {
                if (creatorV2 != null) {
                    creatorV2.close();
                }
            }
        }
    }

    @Override
    public String toString() {
        return creator != null ? creator.toString() : creatorV2().toString();
    }
}
