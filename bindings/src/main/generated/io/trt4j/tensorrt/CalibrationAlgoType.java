// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvinfer1::CalibrationAlgoType}. Since TensorRT 10.0 or earlier, until 11.0. */
public enum CalibrationAlgoType {
    kLEGACY_CALIBRATION("10.0 0", "11.0 -"),
    kENTROPY_CALIBRATION("10.0 1", "11.0 -"),
    kENTROPY_CALIBRATION_2("10.0 2", "11.0 -"),
    kMINMAX_CALIBRATION("10.0 3", "11.0 -");

    private static final CalibrationAlgoType[] VALUES = values();

    private final VersionedNumber number;

    CalibrationAlgoType(String... byVersion) {
        number = new VersionedNumber("CalibrationAlgoType." + name(), byVersion);
    }

    /**
     * The number that the loaded TensorRT knows this by, which differs between major versions.
     *
     * @throws TensorRTException if the loaded version does not have it
     */
    public int value() {
        return number.get();
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static CalibrationAlgoType of(int value) {
        for (CalibrationAlgoType constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown CalibrationAlgoType " + value + ".");
    }
}
