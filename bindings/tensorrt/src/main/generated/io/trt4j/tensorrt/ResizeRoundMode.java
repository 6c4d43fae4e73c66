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
 * Says how {@link IResizeLayer} rounds places to the nearest element.
 *
 * <p>TensorRT's {@code enum class nvinfer1::ResizeRoundMode}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::ResizeRoundMode}</a>
 */
@SuppressWarnings("deprecation")
public enum ResizeRoundMode {
    /** To the nearest, halves up. */
    kHALF_UP(0),
    /** To the nearest, halves down. */
    kHALF_DOWN(1),
    /** Down. */
    kFLOOR(2),
    /** Up. */
    kCEIL(3);

    private static final ResizeRoundMode[] VALUES = values();

    private final int value;

    ResizeRoundMode(int value) {
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
    public static ResizeRoundMode of(int value) {
        for (ResizeRoundMode constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown ResizeRoundMode " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (ResizeRoundMode constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
