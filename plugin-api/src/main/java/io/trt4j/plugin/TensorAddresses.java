package io.trt4j.plugin;

/**
 * Where a plugin's inputs or outputs are. Good during one call of {@link Plugin#enqueue}, after which every method is
 * an {@link IllegalStateException}. Reading allocates nothing. Do not hand
 * it to another thread.
 */
public interface TensorAddresses {
    /** How many tensors there are. */
    int size();

    /** The address of a tensor's first element: on the device under TensorRT, on the host under the host engine. */
    long get(int tensor);
}
