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
 * Says what {@link IMatrixMultiplyLayer} does to an input before.
 *
 * <p>TensorRT's {@code enum class nvinfer1::MatrixOperation}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::MatrixOperation}</a>
 */
@SuppressWarnings("deprecation")
public enum MatrixOperation {
    /** Nothing: the last two dimensions are a matrix. */
    kNONE(0),
    /** Transposes the last two dimensions. */
    kTRANSPOSE(1),
    /** Takes the last dimension as a vector. */
    kVECTOR(2);

    private static final MatrixOperation[] VALUES = values();

    private final int value;

    MatrixOperation(int value) {
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
    public static MatrixOperation of(int value) {
        for (MatrixOperation constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown MatrixOperation " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (MatrixOperation constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
