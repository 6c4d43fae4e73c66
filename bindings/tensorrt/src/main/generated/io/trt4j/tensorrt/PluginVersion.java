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
 * Names the kind of a plugin of version 2.
 *
 * <p>TensorRT's {@code enum class nvinfer1::PluginVersion}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::PluginVersion}</a>
 */
@SuppressWarnings("deprecation")
public enum PluginVersion {
    /**
     * {@link IPluginV2}.
     *
     * @deprecated since TensorRT 10.10; implement {@link IPluginV3}
     */
    @Deprecated
    kV2("8.6 0"),
    /**
     * {@link IPluginV2Ext}.
     *
     * @deprecated since TensorRT 10.10; implement {@link IPluginV3}
     */
    @Deprecated
    kV2_EXT("8.6 1"),
    /**
     * {@link IPluginV2IOExt}.
     *
     * @deprecated since TensorRT 10.10; implement {@link IPluginV3}
     */
    @Deprecated
    kV2_IOEXT("8.6 2"),
    /**
     * {@link IPluginV2DynamicExt}.
     *
     * @deprecated since TensorRT 10.10; implement {@link IPluginV3}
     */
    @Deprecated
    kV2_DYNAMICEXT("8.6 3"),
    /**
     * {@link IPluginV2DynamicExt}, written in Python.
     * Since TensorRT 9.0.
     *
     * @deprecated since TensorRT 10.10; implement {@link IPluginV3}
     */
    @Deprecated
    kV2_DYNAMICEXT_PYTHON("9.0 67");

    private static final PluginVersion[] VALUES = values();

    private final VersionedNumber number;

    PluginVersion(String... byVersion) {
        number = new VersionedNumber("PluginVersion." + name(), byVersion);
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
    public static PluginVersion of(int value) {
        for (PluginVersion constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown PluginVersion " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (PluginVersion constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
