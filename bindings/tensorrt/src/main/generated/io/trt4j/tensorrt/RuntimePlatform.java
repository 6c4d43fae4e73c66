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
 * Names the platform that an engine runs on.
 *
 * <p>TensorRT's {@code enum class nvinfer1::RuntimePlatform}. Since TensorRT 10.2.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::RuntimePlatform}</a>
 */
@SuppressWarnings("deprecation")
public enum RuntimePlatform {
    /** The one it is built on. */
    kSAME_AS_BUILD(0),
    /** Windows on x86-64; built on Linux on x86-64. The engine does not run where it was built. */
    kWINDOWS_AMD64(1);

    private static final RuntimePlatform[] VALUES = values();

    private final int value;

    RuntimePlatform(int value) {
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
    public static RuntimePlatform of(int value) {
        for (RuntimePlatform constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown RuntimePlatform " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (RuntimePlatform constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
