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
 * Names a feature that is not on by default yet, see {@link IBuilderConfig#setPreviewFeature}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::PreviewFeature}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::PreviewFeature}</a>
 */
@SuppressWarnings("deprecation")
public enum PreviewFeature {
    /**
     * Lets outputs of plugins share memory with inputs, see
     * {@link IPluginV3OneBuildV2#getAliasedInput}.
     * Since TensorRT 10.3.
     */
    kALIASED_PLUGIN_IO_10_03("10.3 1", "11.0 0"),
    /**
     * Lets {@link IExecutionContext#updateDeviceMemorySizeForShapes} find smaller sizes.
     * Since TensorRT 10.10.
     */
    kRUNTIME_ACTIVATION_RESIZE_10_10("10.10 2", "11.0 1"),
    /**
     * Lets contexts share an optimization profile.
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.0, where it is always on
     */
    @Deprecated
    kPROFILE_SHARING_0806("8.6 2", "10.0 0", "11.0 -"),
    /**
     * Allows layers that work on several devices.
     * Since TensorRT 10.16, until 11.0.
     */
    kMULTIDEVICE_RUNTIME_10_16("10.16 3", "11.0 -"),
    /**
     * Compiles kernels for dynamic shapes. On by default.
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.6; leave it on
     */
    @Deprecated
    kFASTER_DYNAMIC_SHAPES_0805("8.6 0", "10.0 -"),
    /**
     * Keeps TensorRT itself from using cuDNN, cuBLAS and cuBLASLt; plugins
     * may.
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    kDISABLE_EXTERNAL_TACTIC_SOURCES_FOR_CORE_0805("8.6 1", "10.0 -");

    private static final PreviewFeature[] VALUES = values();

    private final VersionedNumber number;

    PreviewFeature(String... byVersion) {
        number = new VersionedNumber("PreviewFeature." + name(), byVersion);
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
    public static PreviewFeature of(int value) {
        for (PreviewFeature constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown PreviewFeature " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (PreviewFeature constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
