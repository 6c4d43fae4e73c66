// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvinfer1::CollectiveOperation}. Since TensorRT 10.16. */
public enum CollectiveOperation {
    kALL_REDUCE(0),
    kALL_GATHER(1),
    kBROADCAST(2),
    kREDUCE(3),
    kREDUCE_SCATTER(4),
    /** Since TensorRT 11.0. */
    kALL_TO_ALL(5),
    /** Since TensorRT 11.0. */
    kGATHER(6),
    /** Since TensorRT 11.0. */
    kSCATTER(7);

    private static final CollectiveOperation[] VALUES = values();

    private final int value;

    CollectiveOperation(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static CollectiveOperation of(int value) {
        for (CollectiveOperation constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown CollectiveOperation " + value + ".");
    }
}
