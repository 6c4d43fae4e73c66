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
 * Names the kind of a creator of plugins of version 2.
 *
 * <p>TensorRT's {@code enum class nvinfer1::PluginCreatorVersion}. Since TensorRT 9.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::PluginCreatorVersion}</a>
 */
@SuppressWarnings("deprecation")
public enum PluginCreatorVersion {
    /**
     * {@link IPluginCreator}.
     *
     * @deprecated since TensorRT 10.10; implement {@link IPluginCreatorV3One}
     */
    @Deprecated
    kV1(0),
    /**
     * {@link IPluginCreator}, written in Python.
     *
     * @deprecated since TensorRT 10.10; implement {@link IPluginCreatorV3One}
     */
    @Deprecated
    kV1_PYTHON(64);

    private static final PluginCreatorVersion[] VALUES = values();

    private final int value;

    PluginCreatorVersion(int value) {
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
    public static PluginCreatorVersion of(int value) {
        for (PluginCreatorVersion constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown PluginCreatorVersion " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (PluginCreatorVersion constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
