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

/** TensorRT's {@code enum class nvonnxparser::OnnxParserFlag}. Since TensorRT 10.0 or earlier. */
public enum OnnxParserFlag {
    kNATIVE_INSTANCENORM(0),
    /** Since TensorRT 10.14. */
    kENABLE_UINT8_AND_ASYMMETRIC_QUANTIZATION_DLA(1),
    /** Since TensorRT 10.15. */
    kREPORT_CAPABILITY_DLA(2),
    /** Since TensorRT 10.15. */
    kENABLE_PLUGIN_OVERRIDE(3),
    /** Since TensorRT 10.16. */
    kADJUST_FOR_DLA(4);

    private static final OnnxParserFlag[] VALUES = values();

    private final int value;

    OnnxParserFlag(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static OnnxParserFlag of(int value) {
        for (OnnxParserFlag constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown OnnxParserFlag " + value + ".");
    }
}
