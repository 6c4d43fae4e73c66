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
 * Says what an index of {@link IGatherLayer} stands for.
 *
 * <p>TensorRT's {@code enum class nvinfer1::GatherMode}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::GatherMode}</a>
 */
@SuppressWarnings("deprecation")
public enum GatherMode {
    /** A slice along the axis, as Gather of ONNX. */
    kDEFAULT(0),
    /** An element along the axis, as GatherElements of ONNX. */
    kELEMENT(1),
    /** A place in several dimensions, as GatherND of ONNX. */
    kND(2);

    private static final GatherMode[] VALUES = values();

    private final int value;

    GatherMode(int value) {
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
    public static GatherMode of(int value) {
        for (GatherMode constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown GatherMode " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (GatherMode constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
