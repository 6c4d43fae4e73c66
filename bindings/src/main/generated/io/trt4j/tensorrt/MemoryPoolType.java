// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvinfer1::MemoryPoolType}. Since TensorRT 10.0 or earlier. */
public enum MemoryPoolType {
    kWORKSPACE(0),
    kDLA_MANAGED_SRAM(1),
    kDLA_LOCAL_DRAM(2),
    kDLA_GLOBAL_DRAM(3),
    kTACTIC_DRAM(4),
    kTACTIC_SHARED_MEMORY(5);

    private static final MemoryPoolType[] VALUES = values();

    private final int value;

    MemoryPoolType(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static MemoryPoolType of(int value) {
        for (MemoryPoolType constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown MemoryPoolType " + value + ".");
    }
}
