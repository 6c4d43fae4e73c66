// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.onnxparser;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvonnxparser::ErrorCode}. Since TensorRT 10.0 or earlier. */
public enum ErrorCode {
    kSUCCESS(0),
    kINTERNAL_ERROR(1),
    kMEM_ALLOC_FAILED(2),
    kMODEL_DESERIALIZE_FAILED(3),
    kINVALID_VALUE(4),
    kINVALID_GRAPH(5),
    kINVALID_NODE(6),
    kUNSUPPORTED_GRAPH(7),
    kUNSUPPORTED_NODE(8),
    kUNSUPPORTED_NODE_ATTR(9),
    kUNSUPPORTED_NODE_INPUT(10),
    kUNSUPPORTED_NODE_DATATYPE(11),
    kUNSUPPORTED_NODE_DYNAMIC(12),
    kUNSUPPORTED_NODE_SHAPE(13),
    kREFIT_FAILED(14);

    private static final ErrorCode[] VALUES = values();

    private final int value;

    ErrorCode(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static ErrorCode of(int value) {
        for (ErrorCode constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown ErrorCode " + value + ".");
    }
}
