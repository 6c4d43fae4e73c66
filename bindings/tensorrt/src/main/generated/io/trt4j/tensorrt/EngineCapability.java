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
 * Says what an engine is built for.
 *
 * <p>TensorRT's {@code enum class nvinfer1::EngineCapability}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::EngineCapability}</a>
 */
@SuppressWarnings("deprecation")
public enum EngineCapability {
    /** For GPU and DLA, with all of TensorRT. */
    kSTANDARD("8.6 0"),
    /** For the safety runtime on GPU, of NVIDIA Drive only. */
    kSAFETY("8.6 1"),
    /** For DLA without TensorRT's runtime. */
    kDLA_STANDALONE("8.6 2"),
    /**
     * Another name of {@link #kSTANDARD}.
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.0; use {@link #kSTANDARD}
     */
    @Deprecated
    kDEFAULT("8.6 0", "10.0 -"),
    /**
     * Another name of {@link #kSAFETY}.
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.0; use {@link #kSAFETY}
     */
    @Deprecated
    kSAFE_GPU("8.6 1", "10.0 -"),
    /**
     * Another name of {@link #kDLA_STANDALONE}.
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.0; use {@link #kDLA_STANDALONE}
     */
    @Deprecated
    kSAFE_DLA("8.6 2", "10.0 -");

    private static final EngineCapability[] VALUES = values();

    private final VersionedNumber number;

    EngineCapability(String... byVersion) {
        number = new VersionedNumber("EngineCapability." + name(), byVersion);
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
    public static EngineCapability of(int value) {
        for (EngineCapability constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown EngineCapability " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (EngineCapability constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
