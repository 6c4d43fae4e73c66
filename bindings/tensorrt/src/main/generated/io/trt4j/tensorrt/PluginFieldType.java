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
 * TensorRT's {@code enum class nvinfer1::PluginFieldType}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public enum PluginFieldType {
    kFLOAT16("8.6 0"),
    kFLOAT32("8.6 1"),
    kFLOAT64("8.6 2"),
    kINT8("8.6 3"),
    kINT16("8.6 4"),
    kINT32("8.6 5"),
    kCHAR("8.6 6"),
    kDIMS("8.6 7"),
    kUNKNOWN("8.6 8"),
    /** Since TensorRT 9.0. */
    kBF16("9.0 9"),
    /** Since TensorRT 9.0. */
    kINT64("9.0 10"),
    /** Since TensorRT 9.0. */
    kFP8("9.0 11"),
    /** Since TensorRT 10.1. */
    kINT4("10.1 12"),
    /** Since TensorRT 10.8. */
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
