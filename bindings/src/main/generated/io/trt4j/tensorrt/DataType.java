// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvinfer1::DataType}. Since TensorRT 10.0 or earlier. */
public enum DataType {
    kFLOAT(0),
    kHALF(1),
    kINT8(2),
    kINT32(3),
    kBOOL(4),
    kUINT8(5),
    kFP8(6),
    kBF16(7),
    kINT64(8),
    kINT4(9),
    /** Since TensorRT 10.8. */
    kFP4(10),
    /** Since TensorRT 10.12. */
    kE8M0(11);

    private static final DataType[] VALUES = values();

    private final int value;

    DataType(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static DataType of(int value) {
        for (DataType constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown DataType " + value + ".");
    }
}
