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
 * TensorRT's {@code enum class nvinfer1::DataType}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public enum DataType {
    kFLOAT("8.6 0"),
    kHALF("8.6 1"),
    kINT8("8.6 2"),
    kINT32("8.6 3"),
    kBOOL("8.6 4"),
    kUINT8("8.6 5"),
    kFP8("8.6 6"),
    /** Since TensorRT 9.0. */
    kBF16("9.0 7"),
    /** Since TensorRT 9.0. */
    kINT64("9.0 8"),
    /** Since TensorRT 10.0. */
    kINT4("10.0 9"),
    /** Since TensorRT 10.8. */
    kFP4("10.8 10"),
    /** Since TensorRT 10.12. */
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
