// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvinfer1::CalibrationAlgoType}. Since TensorRT 10.0 or earlier. */
public enum CalibrationAlgoType {
    kLEGACY_CALIBRATION(0),
    kENTROPY_CALIBRATION(1),
    kENTROPY_CALIBRATION_2(2),
    kMINMAX_CALIBRATION(3);

    private static final CalibrationAlgoType[] VALUES = values();

    private final int value;

    CalibrationAlgoType(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static CalibrationAlgoType of(int value) {
        for (CalibrationAlgoType constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown CalibrationAlgoType " + value + ".");
    }
}
