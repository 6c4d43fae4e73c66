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
 * TensorRT's {@code enum class nvinfer1::CollectiveOperation}. Since TensorRT 10.16.
 */
@SuppressWarnings("deprecation")
public enum CollectiveOperation {
    kALL_REDUCE("10.16 0"),
    kALL_GATHER("10.16 1"),
    kBROADCAST("10.16 2"),
    kREDUCE("10.16 3"),
    kREDUCE_SCATTER("10.16 4"),
    /** Since TensorRT 11.0. */
    kALL_TO_ALL("11.0 5"),
    /** Since TensorRT 11.0. */
    kGATHER("11.0 6"),
    /** Since TensorRT 11.0. */
    kSCATTER("11.0 7");

    private static final CollectiveOperation[] VALUES = values();

    private final VersionedNumber number;

    CollectiveOperation(String... byVersion) {
        number = new VersionedNumber("CollectiveOperation." + name(), byVersion);
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
    public static CollectiveOperation of(int value) {
        for (CollectiveOperation constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown CollectiveOperation " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (CollectiveOperation constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
