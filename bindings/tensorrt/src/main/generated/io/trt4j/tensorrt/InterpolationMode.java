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
 * Says how values between elements are computed.
 *
 * <p>TensorRT's {@code enum class nvinfer1::InterpolationMode}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::InterpolationMode}</a>
 */
@SuppressWarnings("deprecation")
public enum InterpolationMode {
    /** As the nearest element; in up to 8 dimensions. */
    kNEAREST(0),
    /** Linearly; in up to 3 dimensions. */
    kLINEAR(1),
    /** By cubic polynomials; in 2 dimensions. */
    kCUBIC(2);

    private static final InterpolationMode[] VALUES = values();

    private final int value;

    InterpolationMode(int value) {
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
    public static InterpolationMode of(int value) {
        for (InterpolationMode constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown InterpolationMode " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (InterpolationMode constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
