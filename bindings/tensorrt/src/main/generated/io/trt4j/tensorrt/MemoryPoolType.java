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
 * TensorRT's {@code enum class nvinfer1::MemoryPoolType}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public enum MemoryPoolType {
    kWORKSPACE("8.6 0"),
    kDLA_MANAGED_SRAM("8.6 1"),
    kDLA_LOCAL_DRAM("8.6 2"),
    kDLA_GLOBAL_DRAM("8.6 3"),
    kTACTIC_DRAM("8.6 4"),
    /** Since TensorRT 10.0. */
    kTACTIC_SHARED_MEMORY("10.0 5");

    private static final MemoryPoolType[] VALUES = values();

    private final VersionedNumber number;

    MemoryPoolType(String... byVersion) {
        number = new VersionedNumber("MemoryPoolType." + name(), byVersion);
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
    public static MemoryPoolType of(int value) {
        for (MemoryPoolType constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown MemoryPoolType " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (MemoryPoolType constant : VALUES) {
            if (constant.number.is(value)) {
                return true;
            }
        }
        return false;
    }
}
