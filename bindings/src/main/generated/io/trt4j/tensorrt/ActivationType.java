// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvinfer1::ActivationType}. Since TensorRT 10.0 or earlier. */
public enum ActivationType {
    kRELU(0),
    kSIGMOID(1),
    kTANH(2),
    kLEAKY_RELU(3),
    kELU(4),
    kSELU(5),
    kSOFTSIGN(6),
    kSOFTPLUS(7),
    kCLIP(8),
    kHARD_SIGMOID(9),
    kSCALED_TANH(10),
    kTHRESHOLDED_RELU(11),
    kGELU_ERF(12),
    kGELU_TANH(13);

    private static final ActivationType[] VALUES = values();

    private final int value;

    ActivationType(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static ActivationType of(int value) {
        for (ActivationType constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown ActivationType " + value + ".");
    }
}
