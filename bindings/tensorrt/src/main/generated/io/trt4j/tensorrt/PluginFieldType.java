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
 * Names the type of a plugin's parameter.
 *
 * <p>TensorRT's {@code enum class nvinfer1::PluginFieldType}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::PluginFieldType}</a>
 */
@SuppressWarnings("deprecation")
public enum PluginFieldType {
    /** 16-bit floats. */
    kFLOAT16("8.6 0"),
    /** 32-bit floats. */
    kFLOAT32("8.6 1"),
    /** 64-bit floats. */
    kFLOAT64("8.6 2"),
    /** 8-bit integers. */
    kINT8("8.6 3"),
    /** 16-bit integers. */
    kINT16("8.6 4"),
    /** 32-bit integers. */
    kINT32("8.6 5"),
    /** Characters of one byte. */
    kCHAR("8.6 6"),
    /** {@link Dims}. */
    kDIMS("8.6 7"),
    /** Any bytes. */
    kUNKNOWN("8.6 8"),
    /**
     * bfloat16.
     * Since TensorRT 9.0.
     */
    kBF16("9.0 9"),
    /**
     * 64-bit integers.
     * Since TensorRT 9.0.
     */
    kINT64("9.0 10"),
    /**
     * 8-bit floats.
     * Since TensorRT 9.0.
     */
    kFP8("9.0 11"),
    /**
     * 4-bit integers, two in a byte.
     * Since TensorRT 10.1.
     */
    kINT4("10.1 12"),
    /**
     * 4-bit floats, two in a byte.
     * Since TensorRT 10.8.
     */
    kFP4("10.8 13");

    private static final PluginFieldType[] VALUES = values();

    private final VersionedNumber number;

    PluginFieldType(String... byVersion) {
        number = new VersionedNumber("PluginFieldType." + name(), byVersion);
    }

    /**
     * The number that the loaded TensorRT knows this by: some versions have another one, or none.
     *
     * @throws TensorRTException if the loaded version does not have it
     */
    public int value() {
        return number.get();
    }

    /** Whether the loaded TensorRT has it, and {@link #value} works. */
    public boolean isAvailable() {
        return number.isPresent();
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static PluginFieldType of(int value) {
        for (PluginFieldType constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown PluginFieldType " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (PluginFieldType constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
