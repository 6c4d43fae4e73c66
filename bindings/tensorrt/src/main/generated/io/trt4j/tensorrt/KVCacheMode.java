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
 * Says how the cache of {@link IKVCacheUpdateLayer} is laid out.
 *
 * <p>TensorRT's {@code enum class nvinfer1::KVCacheMode}. Since TensorRT 10.15.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::KVCacheMode}</a>
 */
@SuppressWarnings("deprecation")
public enum KVCacheMode {
    /** Places follow one another. */
    kLINEAR(0);

    private static final KVCacheMode[] VALUES = values();

    private final int value;

    KVCacheMode(int value) {
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
    public static KVCacheMode of(int value) {
        for (KVCacheMode constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown KVCacheMode " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (KVCacheMode constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
