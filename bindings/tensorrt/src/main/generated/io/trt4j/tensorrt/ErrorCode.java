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
 * TensorRT's {@code enum class nvinfer1::ErrorCode}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public enum ErrorCode {
    kSUCCESS(0),
    kUNSPECIFIED_ERROR(1),
    kINTERNAL_ERROR(2),
    kINVALID_ARGUMENT(3),
    kINVALID_CONFIG(4),
    kFAILED_ALLOCATION(5),
    kFAILED_INITIALIZATION(6),
    kFAILED_EXECUTION(7),
    kFAILED_COMPUTATION(8),
    kINVALID_STATE(9),
    kUNSUPPORTED_STATE(10);

    private static final ErrorCode[] VALUES = values();

    private final int value;

    ErrorCode(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** Whether the loaded TensorRT has it: all known versions have this one. */
    public boolean isAvailable() {
        return true;
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

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (ErrorCode constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
