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
 * Names an operation of {@link IUnaryLayer} on an element.
 *
 * <p>TensorRT's {@code enum class nvinfer1::UnaryOperation}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::UnaryOperation}</a>
 */
@SuppressWarnings("deprecation")
public enum UnaryOperation {
    /** The exponential function. */
    kEXP("8.6 0"),
    /** The natural logarithm. */
    kLOG("8.6 1"),
    /** The square root. */
    kSQRT("8.6 2"),
    /** The reciprocal. */
    kRECIP("8.6 3"),
    /** The absolute value. */
    kABS("8.6 4"),
    /** The negative. */
    kNEG("8.6 5"),
    /** The sine. */
    kSIN("8.6 6"),
    /** The cosine. */
    kCOS("8.6 7"),
    /** The tangent. */
    kTAN("8.6 8"),
    /** The hyperbolic sine. */
    kSINH("8.6 9"),
    /** The hyperbolic cosine. */
    kCOSH("8.6 10"),
    /** The inverse sine. */
    kASIN("8.6 11"),
    /** The inverse cosine. */
    kACOS("8.6 12"),
    /** The inverse tangent. */
    kATAN("8.6 13"),
    /** The inverse hyperbolic sine. */
    kASINH("8.6 14"),
    /** The inverse hyperbolic cosine. */
    kACOSH("8.6 15"),
    /** The inverse hyperbolic tangent. */
    kATANH("8.6 16"),
    /** The number rounded up. */
    kCEIL("8.6 17"),
    /** The number rounded down. */
    kFLOOR("8.6 18"),
    /** The Gauss error function. */
    kERF("8.6 19"),
    /** Whether it is false. */
    kNOT("8.6 20"),
    /** 1, -1 or 0, as the number is greater than, less than or equal to 0. */
    kSIGN("8.6 21"),
    /** The number rounded to the nearest integer, ties to even. */
    kROUND("8.6 22"),
    /** Whether it is infinite. */
    kISINF("8.6 23"),
    /**
     * Whether it is NaN.
     * Since TensorRT 10.1.
     */
    kISNAN("10.1 24");

    private static final UnaryOperation[] VALUES = values();

    private final VersionedNumber number;

    UnaryOperation(String... byVersion) {
        number = new VersionedNumber("UnaryOperation." + name(), byVersion);
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
    public static UnaryOperation of(int value) {
        for (UnaryOperation constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown UnaryOperation " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (UnaryOperation constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
