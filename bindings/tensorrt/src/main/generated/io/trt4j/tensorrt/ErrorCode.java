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
 * Names a kind of error, see {@link IErrorRecorder#getErrorCode}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::ErrorCode}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::ErrorCode}</a>
 */
@SuppressWarnings("deprecation")
public enum ErrorCode {
    /** There is no error. */
    kSUCCESS(0),
    /** An error of no other kind. */
    kUNSPECIFIED_ERROR(1),
    /** TensorRT is broken; do not go on using it. */
    kINTERNAL_ERROR(2),
    /** An argument is not valid, whatever the others are. */
    kINVALID_ARGUMENT(3),
    /** An argument does not fit the others. */
    kINVALID_CONFIG(4),
    /** There is no memory of the host or the device. */
    kFAILED_ALLOCATION(5),
    /** Something that TensorRT needs, such as CUDA, could not be initialized. */
    kFAILED_INITIALIZATION(6),
    /** An execution ended early, for example by an error of CUDA. */
    kFAILED_EXECUTION(7),
    /** An execution ended, but its results are not to be used. */
    kFAILED_COMPUTATION(8),
    /** Calls were made in an order that is not allowed. */
    kINVALID_STATE(9),
    /** The device or the platform cannot do it. */
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
