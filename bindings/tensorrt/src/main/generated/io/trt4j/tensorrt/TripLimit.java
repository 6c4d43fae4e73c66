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
 * Says what ends a loop, see {@link ITripLimitLayer}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::TripLimit}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::TripLimit}</a>
 */
@SuppressWarnings("deprecation")
public enum TripLimit {
    /** A number of iterations, of type {@code kINT32} or {@code kINT64}. */
    kCOUNT(0),
    /** A condition, of type {@code kBOOL}, that is false. */
    kWHILE(1);

    private static final TripLimit[] VALUES = values();

    private final int value;

    TripLimit(int value) {
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
    public static TripLimit of(int value) {
        for (TripLimit constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown TripLimit " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (TripLimit constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
