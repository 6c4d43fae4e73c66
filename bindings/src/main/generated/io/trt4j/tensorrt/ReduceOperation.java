// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvinfer1::ReduceOperation}. Since TensorRT 10.0 or earlier. */
public enum ReduceOperation {
    kSUM(0),
    kPROD(1),
    kMAX(2),
    kMIN(3),
    kAVG(4),
    /** Since TensorRT 10.16. */
    kNONE(5);

    private static final ReduceOperation[] VALUES = values();

    private final int value;

    ReduceOperation(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static ReduceOperation of(int value) {
        for (ReduceOperation constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown ReduceOperation " + value + ".");
    }
}
