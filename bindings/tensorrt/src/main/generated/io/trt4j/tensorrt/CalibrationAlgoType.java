// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * Names a kind of calibration. Deprecated since TensorRT 10.1, as calibration is.
 *
 * <p>TensorRT's {@code enum class nvinfer1::CalibrationAlgoType}. Since TensorRT 8.6 or earlier, until 11.0.
 */
@SuppressWarnings("deprecation")
public enum CalibrationAlgoType {
    /**
     * That of {@link IInt8LegacyCalibrator}.
     *
     * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
     */
    @Deprecated
    kLEGACY_CALIBRATION("8.6 0", "11.0 -"),
    /**
     * That of {@link IInt8EntropyCalibrator}.
     *
     * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
     */
    @Deprecated
    kENTROPY_CALIBRATION("8.6 1", "11.0 -"),
    /**
     * That of {@link IInt8EntropyCalibrator2}.
     *
     * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
     */
    @Deprecated
    kENTROPY_CALIBRATION_2("8.6 2", "11.0 -"),
    /**
     * That of {@link IInt8MinMaxCalibrator}.
     *
     * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
     */
    @Deprecated
    kMINMAX_CALIBRATION("8.6 3", "11.0 -");

    private static final CalibrationAlgoType[] VALUES = values();

    private final VersionedNumber number;

    CalibrationAlgoType(String... byVersion) {
        number = new VersionedNumber("CalibrationAlgoType." + name(), byVersion);
    }

    /**
     * The number that the loaded TensorRT knows this by: some versions have another one, or none.
     *
     * @throws TensorRTException if the loaded version does not have it
     */
    public int value() {
        return number.get();
    }

    /** Whether the loaded TensorRT has it, and {@link #value} works. */
    public boolean isAvailable() {
        return number.isPresent();
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

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (CalibrationAlgoType constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
