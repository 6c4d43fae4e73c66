// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvinfer1::PluginFieldType}. Since TensorRT 10.0 or earlier. */
public enum PluginFieldType {
    kFLOAT16(0),
    kFLOAT32(1),
    kFLOAT64(2),
    kINT8(3),
    kINT16(4),
    kINT32(5),
    kCHAR(6),
    kDIMS(7),
    kUNKNOWN(8),
    kBF16(9),
    kINT64(10),
    kFP8(11),
    /** Since TensorRT 10.1. */
    kINT4(12),
    /** Since TensorRT 10.8. */
    kFP4(13);

    private static final PluginFieldType[] VALUES = values();

    private final int value;

    PluginFieldType(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static PluginFieldType of(int value) {
        for (PluginFieldType constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown PluginFieldType " + value + ".");
    }
}
