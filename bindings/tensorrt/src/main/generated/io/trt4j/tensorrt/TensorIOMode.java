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
 * Says whether a tensor is an input or an output of an engine.
 *
 * <p>TensorRT's {@code enum class nvinfer1::TensorIOMode}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::TensorIOMode}</a>
 */
@SuppressWarnings("deprecation")
public enum TensorIOMode {
    /** It is neither. */
    kNONE(0),
    /** It is an input. */
    kINPUT(1),
    /** It is an output. */
    kOUTPUT(2);

    private static final TensorIOMode[] VALUES = values();

    private final int value;

    TensorIOMode(int value) {
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
    public static TensorIOMode of(int value) {
        for (TensorIOMode constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown TensorIOMode " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (TensorIOMode constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
