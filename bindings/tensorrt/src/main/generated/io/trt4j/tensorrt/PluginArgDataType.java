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
 * The type of an extra argument of a kernel.
 *
 * <p>TensorRT's {@code enum class nvinfer1::PluginArgDataType}. Since TensorRT 10.9. <strong>Not part of TensorRT's stable API</strong>: NVIDIA has it for its Python module, says that others must not use it, and may change it in any version.
 */
@UnstableApi
@SuppressWarnings("deprecation")
public enum PluginArgDataType {
    /** A signed integer of 8 bits. */
    kINT8(0),
    /** A signed integer of 16 bits. */
    kINT16(1),
    /** A signed integer of 32 bits. */
    kINT32(2);

    private static final PluginArgDataType[] VALUES = values();

    private final int value;

    PluginArgDataType(int value) {
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
    public static PluginArgDataType of(int value) {
        for (PluginArgDataType constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown PluginArgDataType " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (PluginArgDataType constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
