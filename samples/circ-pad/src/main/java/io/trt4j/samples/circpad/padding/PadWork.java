package io.trt4j.samples.circpad.padding;

import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;

/**
 * How a backend pads with one padding: what {@link CircPadV2} and {@link CircPadV3} have in common. Used by one thread at a
 * time, as a copy of a plugin is.
 */
public interface PadWork extends AutoCloseable {
    /**
     * Checks, while an engine is built, that the backend can pad a tensor.
     *
     * @param shape its extents, -1 for those that are not known
     * @throws IllegalArgumentException if it cannot
     */
    default void requireShape(long[] shape) {}

    /** Acquires what is expensive, such as compiled kernels, in the current context. If it throws, nothing is acquired. */
    default void load() {}

    /**
     * Puts the work on a stream, which may be captured.
     *
     * @param input the tensor to pad
     * @param output the padded tensor
     * @param stream a {@code CUstream}; 0 on the host
     */
    void enqueue(
            TensorDescs inputDesc, TensorDescs outputDesc, TensorAddresses input, TensorAddresses output, long stream);

    /** Releases what {@link #load()} acquired; called after it only. */
    @Override
    default void close() {}
}
