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
 * Says how {@link IFillLayer} makes numbers.
 *
 * <p>TensorRT's {@code enum class nvinfer1::FillOperation}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::FillOperation}</a>
 */
@SuppressWarnings("deprecation")
public enum FillOperation {
    /** Equally spaced: alpha at first, and beta more with each index. */
    kLINSPACE(0),
    /** At random, from alpha to beta. */
    kRANDOM_UNIFORM(1),
    /** At random, normally distributed with mean alpha and standard deviation beta. */
    kRANDOM_NORMAL(2);

    private static final FillOperation[] VALUES = values();

    private final int value;

    FillOperation(int value) {
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
    public static FillOperation of(int value) {
        for (FillOperation constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown FillOperation " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (FillOperation constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
