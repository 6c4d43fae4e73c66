package io.trt4j.plugin;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.TensorFormat;

/**
 * What TensorRT says of a plugin's inputs or outputs, its {@code PluginTensorDesc} array. Good during one call of
 * {@link Plugin#enqueue}, after which every method is an {@link IllegalStateException}. Reading allocates nothing.
 */
public interface TensorDescs {
    /** How many tensors there are. */
    int size();

    /** How many dimensions a tensor has. */
    int nbDims(int tensor);

    /** The extent of a tensor along an axis, in elements; -1 in an output whose size along that axis the plugin writes. */
    long d(int tensor, int axis);

    /**
     * How many elements a tensor has.
     *
     * @throws IllegalStateException if one of its extents depends on a size that the plugin writes
     * @throws ArithmeticException if they exceed 64 bits
     */
    long volume(int tensor);

    /** The type of a tensor's elements. */
    DataType type(int tensor);

    /** How a tensor's elements are laid out. */
    TensorFormat format(int tensor);

    /** The scale of a tensor of type INT8. */
    float scale(int tensor);
}
