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
 * Names the type of the elements of tensors and weights.
 *
 * <p>TensorRT's {@code enum class nvinfer1::DataType}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::DataType}</a>
 */
@SuppressWarnings("deprecation")
public enum DataType {
    /** 32-bit floats. */
    kFLOAT("8.6 0"),
    /** 16-bit floats of IEEE 754: 5 bits of exponent, 10 of mantissa. */
    kHALF("8.6 1"),
    /** 8-bit integers with sign, often quantized numbers. */
    kINT8("8.6 2"),
    /** 32-bit integers with sign. */
    kINT32("8.6 3"),
    /** Booleans of one byte, 0 or 1. */
    kBOOL("8.6 4"),
    /** 8-bit integers without sign, for inputs and outputs that are cast. */
    kUINT8("8.6 5"),
    /** 8-bit floats: 4 bits of exponent, 3 of mantissa, no infinity. */
    kFP8("8.6 6"),
    /**
     * bfloat16: 8 bits of exponent, 7 of mantissa.
     * Since TensorRT 9.0.
     */
    kBF16("9.0 7"),
    /**
     * 64-bit integers with sign.
     * Since TensorRT 9.0.
     */
    kINT64("9.0 8"),
    /**
     * 4-bit integers with sign, two in a byte.
     * Since TensorRT 10.0.
     */
    kINT4("10.0 9"),
    /**
     * 4-bit floats: 2 bits of exponent, 1 of mantissa; two in a byte.
     * Since TensorRT 10.8.
     */
    kFP4("10.8 10"),
    /**
     * Powers of two in 8 bits, for scales of quantization.
     * Since TensorRT 10.12.
     */
    kE8M0("10.12 11");

    private static final DataType[] VALUES = values();

    private final VersionedNumber number;

    DataType(String... byVersion) {
        number = new VersionedNumber("DataType." + name(), byVersion);
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
    public static DataType of(int value) {
        for (DataType constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown DataType " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (DataType constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
