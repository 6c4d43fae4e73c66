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
 * Says on which GPUs, beside those like the one it was built on, an engine runs. The wider,
 * the slower it may be.
 *
 * <p>TensorRT's {@code enum class nvinfer1::HardwareCompatibilityLevel}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::HardwareCompatibilityLevel}</a>
 */
@SuppressWarnings("deprecation")
public enum HardwareCompatibilityLevel {
    /** On no others. */
    kNONE("8.6 0"),
    /** On all GPUs from Ampere on. */
    kAMPERE_PLUS("8.6 1"),
    /**
     * On all GPUs of the same compute capability; from Turing on.
     * Since TensorRT 10.9.
     */
    kSAME_COMPUTE_CAPABILITY("10.9 2");

    private static final HardwareCompatibilityLevel[] VALUES = values();

    private final VersionedNumber number;

    HardwareCompatibilityLevel(String... byVersion) {
        number = new VersionedNumber("HardwareCompatibilityLevel." + name(), byVersion);
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
    public static HardwareCompatibilityLevel of(int value) {
        for (HardwareCompatibilityLevel constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown HardwareCompatibilityLevel " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (HardwareCompatibilityLevel constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
