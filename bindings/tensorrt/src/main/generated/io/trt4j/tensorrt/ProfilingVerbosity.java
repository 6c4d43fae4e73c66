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
 * Says how much an engine tells of its layers, to profilers and {@link IEngineInspector}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::ProfilingVerbosity}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::ProfilingVerbosity}</a>
 */
@SuppressWarnings("deprecation")
public enum ProfilingVerbosity {
    /** Their names. */
    kLAYER_NAMES_ONLY("8.6 0"),
    /** Nothing; profilers see indices. */
    kNONE("8.6 1"),
    /** Their names and parameters. */
    kDETAILED("8.6 2"),
    /**
     * Another name of {@link #kLAYER_NAMES_ONLY}.
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.0; use {@link #kLAYER_NAMES_ONLY}
     */
    @Deprecated
    kDEFAULT("8.6 0", "10.0 -"),
    /**
     * Another name of {@link #kDETAILED}.
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.0; use {@link #kDETAILED}
     */
    @Deprecated
    kVERBOSE("8.6 2", "10.0 -");

    private static final ProfilingVerbosity[] VALUES = values();

    private final VersionedNumber number;

    ProfilingVerbosity(String... byVersion) {
        number = new VersionedNumber("ProfilingVerbosity." + name(), byVersion);
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
    public static ProfilingVerbosity of(int value) {
        for (ProfilingVerbosity constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown ProfilingVerbosity " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (ProfilingVerbosity constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
