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
 * Names a function of {@link IActivationLayer}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::ActivationType}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::ActivationType}</a>
 */
@SuppressWarnings("deprecation")
public enum ActivationType {
    /** {@code max(0, x)}. */
    kRELU("8.6 0"),
    /** {@code 1 / (1 + exp(-x))}. */
    kSIGMOID("8.6 1"),
    /** The hyperbolic tangent. */
    kTANH("8.6 2"),
    /** {@code x >= 0 ? x : alpha * x}. */
    kLEAKY_RELU("8.6 3"),
    /** {@code x >= 0 ? x : alpha * (exp(x) - 1)}. */
    kELU("8.6 4"),
    /** {@code x > 0 ? beta * x : beta * (alpha * exp(x) - alpha)}. */
    kSELU("8.6 5"),
    /** {@code x / (1 + abs(x))}. */
    kSOFTSIGN("8.6 6"),
    /** {@code alpha * log(exp(beta * x) + 1)}. */
    kSOFTPLUS("8.6 7"),
    /** {@code max(alpha, min(beta, x))}. */
    kCLIP("8.6 8"),
    /** {@code max(0, min(1, alpha * x + beta))}. */
    kHARD_SIGMOID("8.6 9"),
    /** {@code alpha * tanh(beta * x)}. */
    kSCALED_TANH("8.6 10"),
    /** {@code x > alpha ? x : 0}. */
    kTHRESHOLDED_RELU("8.6 11"),
    /**
     * {@code 0.5 * x * (1 + erf(x / sqrt(2)))}.
     * Since TensorRT 10.0.
     */
    kGELU_ERF("10.0 12"),
    /**
     * The approximation of {@link #kGELU_ERF} by the hyperbolic tangent.
     * Since TensorRT 10.0.
     */
    kGELU_TANH("10.0 13");

    private static final ActivationType[] VALUES = values();

    private final VersionedNumber number;

    ActivationType(String... byVersion) {
        number = new VersionedNumber("ActivationType." + name(), byVersion);
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
    public static ActivationType of(int value) {
        for (ActivationType constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown ActivationType " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (ActivationType constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
