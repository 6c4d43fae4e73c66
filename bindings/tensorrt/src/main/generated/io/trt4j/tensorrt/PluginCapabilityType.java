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
 * Names a part of a plugin, see {@link IPluginV3#getCapabilityInterface}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::PluginCapabilityType}. Since TensorRT 10.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::PluginCapabilityType}</a>
 */
@SuppressWarnings("deprecation")
public enum PluginCapabilityType {
    /** {@link IPluginV3OneCore}, which every plugin has. */
    kCORE(0),
    /** {@link IPluginV3OneBuild}, which is needed while building. */
    kBUILD(1),
    /** {@link IPluginV3OneRuntime}, which every plugin has. */
    kRUNTIME(2);

    private static final PluginCapabilityType[] VALUES = values();

    private final int value;

    PluginCapabilityType(int value) {
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
    public static PluginCapabilityType of(int value) {
        for (PluginCapabilityType constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown PluginCapabilityType " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (PluginCapabilityType constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
