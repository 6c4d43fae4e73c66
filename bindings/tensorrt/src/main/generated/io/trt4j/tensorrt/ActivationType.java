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
 * TensorRT's {@code enum class nvinfer1::ActivationType}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public enum ActivationType {
    kRELU("8.6 0"),
    kSIGMOID("8.6 1"),
    kTANH("8.6 2"),
    kLEAKY_RELU("8.6 3"),
    kELU("8.6 4"),
    kSELU("8.6 5"),
    kSOFTSIGN("8.6 6"),
    kSOFTPLUS("8.6 7"),
    kCLIP("8.6 8"),
    kHARD_SIGMOID("8.6 9"),
    kSCALED_TANH("8.6 10"),
    kTHRESHOLDED_RELU("8.6 11"),
    /** Since TensorRT 10.0. */
    kGELU_ERF("10.0 12"),
    /** Since TensorRT 10.0. */
    kGELU_TANH("10.0 13");

    private static final ActivationType[] VALUES = values();

    private final VersionedNumber number;

    ActivationType(String... byVersion) {
        number = new VersionedNumber("ActivationType." + name(), byVersion);
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
    public static ActivationType of(int value) {
        for (ActivationType constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown ActivationType " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (ActivationType constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
