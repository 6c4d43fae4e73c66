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
 * Names a number about an engine, see {@link ICudaEngine#getEngineStat}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::EngineStat}. Since TensorRT 10.14.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::EngineStat}</a>
 */
@SuppressWarnings("deprecation")
public enum EngineStat {
    /** The bytes of all weights. */
    kTOTAL_WEIGHTS_SIZE(0),
    /** The bytes of the weights that {@link BuilderFlag#kSTRIP_PLAN} left out. */
    kSTRIPPED_WEIGHTS_SIZE(1);

    private static final EngineStat[] VALUES = values();

    private final int value;

    EngineStat(int value) {
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
    public static EngineStat of(int value) {
        for (EngineStat constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown EngineStat " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (EngineStat constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
