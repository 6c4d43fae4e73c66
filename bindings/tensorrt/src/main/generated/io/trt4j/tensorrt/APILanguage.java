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
 * Names the language that an interface is implemented in.
 *
 * <p>TensorRT's {@code enum class nvinfer1::APILanguage}. Since TensorRT 10.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::APILanguage}</a>
 */
@SuppressWarnings("deprecation")
public enum APILanguage {
    /** C++, or another that behaves like it. */
    kCPP(0),
    /** Python. */
    kPYTHON(1);

    private static final APILanguage[] VALUES = values();

    private final int value;

    APILanguage(int value) {
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
    public static APILanguage of(int value) {
        for (APILanguage constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown APILanguage " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (APILanguage constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
