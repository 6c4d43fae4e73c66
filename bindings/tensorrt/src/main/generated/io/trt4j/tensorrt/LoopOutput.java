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
 * Says what {@link ILoopOutputLayer} puts out.
 *
 * <p>TensorRT's {@code enum class nvinfer1::LoopOutput}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::LoopOutput}</a>
 */
@SuppressWarnings("deprecation")
public enum LoopOutput {
    /** The value of the last iteration. */
    kLAST_VALUE(0),
    /** The values of all iterations, joined. */
    kCONCATENATE(1),
    /** The values of all iterations, joined in reverse. */
    kREVERSE(2);

    private static final LoopOutput[] VALUES = values();

    private final int value;

    LoopOutput(int value) {
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
    public static LoopOutput of(int value) {
        for (LoopOutput constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown LoopOutput " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (LoopOutput constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
