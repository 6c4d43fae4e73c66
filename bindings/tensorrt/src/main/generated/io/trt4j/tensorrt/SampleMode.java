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
 * Says what is taken for a place outside a tensor.
 *
 * <p>TensorRT's {@code enum class nvinfer1::SampleMode}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::SampleMode}</a>
 */
@SuppressWarnings("deprecation")
public enum SampleMode {
    /** Nothing: it is an error. */
    kSTRICT_BOUNDS("8.6 0"),
    /** The element counted on from the other end. */
    kWRAP("8.6 1"),
    /** The nearest element. */
    kCLAMP("8.6 2"),
    /** The fill value, or 0. */
    kFILL("8.6 3"),
    /** The element mirrored at the end. */
    kREFLECT("8.6 4"),
    /**
     * Another name of {@link #kSTRICT_BOUNDS}.
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.6 or earlier; use {@link #kSTRICT_BOUNDS}
     */
    @Deprecated
    kDEFAULT("8.6 0", "10.0 -");

    private static final SampleMode[] VALUES = values();

    private final VersionedNumber number;

    SampleMode(String... byVersion) {
        number = new VersionedNumber("SampleMode." + name(), byVersion);
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
    public static SampleMode of(int value) {
        for (SampleMode constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown SampleMode " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (SampleMode constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
