package io.trt4j.engine;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;

/** Elements of one type in a shape, on the host or on a device. They are in the order of the dimensions, as arrays in C. */
public sealed interface EngineTensor permits HostTensor, DeviceTensor {
    /** The type of the elements. */
    DataType type();

    /** The length of each dimension; none of them is -1. */
    Dims dims();

    /** The size of the elements, in bytes. */
    long byteSize();
}
