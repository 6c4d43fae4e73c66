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
 * Says how padding, or the size of the output, is computed. Others than the explicit ones override padding
 * that is set.
 *
 * <p>TensorRT's {@code enum class nvinfer1::PaddingMode}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::PaddingMode}</a>
 */
@SuppressWarnings("deprecation")
public enum PaddingMode {
    /** Uses the padding that is set; the size of the output is rounded down. */
    kEXPLICIT_ROUND_DOWN("8.6 0"),
    /** Uses the padding that is set; the size of the output is rounded up. */
    kEXPLICIT_ROUND_UP("8.6 1"),
    /** Pads so that the output is the input divided by the stride; the odd element goes to the end. */
    kSAME_UPPER("8.6 2"),
    /** Pads so that the output is the input divided by the stride; the odd element goes to the beginning. */
    kSAME_LOWER("8.6 3"),
    /**
     * Pads as Caffe does; the size of the output is rounded down.
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    kCAFFE_ROUND_DOWN("8.6 4", "10.0 -"),
    /**
     * Pads as Caffe does; the size of the output is rounded up.
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    kCAFFE_ROUND_UP("8.6 5", "10.0 -");

    private static final PaddingMode[] VALUES = values();

    private final VersionedNumber number;

    PaddingMode(String... byVersion) {
        number = new VersionedNumber("PaddingMode." + name(), byVersion);
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
    public static PaddingMode of(int value) {
        for (PaddingMode constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown PaddingMode " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (PaddingMode constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
