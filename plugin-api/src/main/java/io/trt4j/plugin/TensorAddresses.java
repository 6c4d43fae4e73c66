package io.trt4j.plugin;

import java.lang.foreign.MemorySegment;

/**
 * Where a plugin's inputs or outputs are. Good during one call of {@link Plugin#enqueue}, after which every method is an {@link
 * IllegalStateException}. Reading allocates nothing.
 */
public interface TensorAddresses {
    /** How many tensors there are. */
    int size();

    /** The address of a tensor's first element: on the device under TensorRT, on the host under the host engine. */
    long get(int tensor);

    /**
     * A tensor as memory of the host, for plugins that work there.
     *
     * @param bytes its size, which the caller knows from the descriptors
     */
    MemorySegment memory(int tensor, long bytes);
}
