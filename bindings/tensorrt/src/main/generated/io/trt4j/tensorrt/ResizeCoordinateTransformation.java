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
 * Says where an element of the output of {@link IResizeLayer} lies in the input. With
 * {@code scale} the length of the input divided by that of the output:
 *
 * <p>TensorRT's {@code enum class nvinfer1::ResizeCoordinateTransformation}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::ResizeCoordinateTransformation}</a>
 */
@SuppressWarnings("deprecation")
public enum ResizeCoordinateTransformation {
    /** {@code x * (input - 1) / (output - 1)}: the outermost elements stay where they are. */
    kALIGN_CORNERS(0),
    /** {@code x * scale}. */
    kASYMMETRIC(1),
    /** {@code (x + 0.5) * scale - 0.5}. */
    kHALF_PIXEL(2);

    private static final ResizeCoordinateTransformation[] VALUES = values();

    private final int value;

    ResizeCoordinateTransformation(int value) {
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
    public static ResizeCoordinateTransformation of(int value) {
        for (ResizeCoordinateTransformation constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown ResizeCoordinateTransformation " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (ResizeCoordinateTransformation constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
