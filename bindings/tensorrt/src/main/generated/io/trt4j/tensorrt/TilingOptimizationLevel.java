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
 * Says how hard to look for ways to keep tensors in the caches of the chip.
 *
 * <p>TensorRT's {@code enum class nvinfer1::TilingOptimizationLevel}. Since TensorRT 10.8.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::TilingOptimizationLevel}</a>
 */
@SuppressWarnings("deprecation")
public enum TilingOptimizationLevel {
    /** Not at all. */
    kNONE(0),
    /** By rules, which takes little longer. */
    kFAST(1),
    /** By rules and timing, which takes longer. */
    kMODERATE(2),
    /** Among many more ways, which takes much longer. */
    kFULL(3);

    private static final TilingOptimizationLevel[] VALUES = values();

    private final int value;

    TilingOptimizationLevel(int value) {
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
    public static TilingOptimizationLevel of(int value) {
        for (TilingOptimizationLevel constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown TilingOptimizationLevel " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (TilingOptimizationLevel constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
