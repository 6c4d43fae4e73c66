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
 * Names an operation on dimensions, see {@link IExprBuilder#operation}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::DimensionOperation}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::DimensionOperation}</a>
 */
@SuppressWarnings("deprecation")
public enum DimensionOperation {
    /** The sum. */
    kSUM(0),
    /** The product. */
    kPROD(1),
    /** The greater one. */
    kMAX(2),
    /** The lesser one. */
    kMIN(3),
    /** The first minus the second. */
    kSUB(4),
    /** 1 if they are equal, else 0. */
    kEQUAL(5),
    /** 1 if the first is less, else 0. */
    kLESS(6),
    /** The first divided by the second, rounded down. */
    kFLOOR_DIV(7),
    /** The first divided by the second, rounded up. */
    kCEIL_DIV(8);

    private static final DimensionOperation[] VALUES = values();

    private final int value;

    DimensionOperation(int value) {
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
    public static DimensionOperation of(int value) {
        for (DimensionOperation constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown DimensionOperation " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (DimensionOperation constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
