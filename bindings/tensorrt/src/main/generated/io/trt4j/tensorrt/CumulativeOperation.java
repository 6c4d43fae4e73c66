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
 * Names what {@link ICumulativeLayer} computes.
 *
 * <p>TensorRT's {@code enum class nvinfer1::CumulativeOperation}. Since TensorRT 10.8.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::CumulativeOperation}</a>
 */
@SuppressWarnings("deprecation")
public enum CumulativeOperation {
    /** Running sums. */
    kSUM(0);

    private static final CumulativeOperation[] VALUES = values();

    private final int value;

    CumulativeOperation(int value) {
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
    public static CumulativeOperation of(int value) {
        for (CumulativeOperation constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown CumulativeOperation " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (CumulativeOperation constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
