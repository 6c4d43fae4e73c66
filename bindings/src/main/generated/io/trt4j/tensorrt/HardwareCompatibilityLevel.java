// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvinfer1::HardwareCompatibilityLevel}. Since TensorRT 10.0 or earlier. */
public enum HardwareCompatibilityLevel {
    kNONE(0),
    kAMPERE_PLUS(1),
    /** Since TensorRT 10.9. */
    kSAME_COMPUTE_CAPABILITY(2);

    private static final HardwareCompatibilityLevel[] VALUES = values();

    private final int value;

    HardwareCompatibilityLevel(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static HardwareCompatibilityLevel of(int value) {
        for (HardwareCompatibilityLevel constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown HardwareCompatibilityLevel " + value + ".");
    }
}
