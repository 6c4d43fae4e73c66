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
 * Names a kind of memory that is limited, see {@link IBuilderConfig#setMemoryPoolLimit}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::MemoryPoolType}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::MemoryPoolType}</a>
 */
@SuppressWarnings("deprecation")
public enum MemoryPoolType {
    /** Device memory that a layer uses while it runs; all of the device by default. */
    kWORKSPACE("8.6 0"),
    /** Fast memory of a DLA core, a power of two and at least 4 KiB; 1 MiB by default. */
    kDLA_MANAGED_SRAM("8.6 1"),
    /** Host memory for intermediate tensors of DLA, a power of two and at least 4 KiB; 1 GiB by default. */
    kDLA_LOCAL_DRAM("8.6 2"),
    /** Host memory for weights of DLA, a power of two and at least 4 KiB; 512 MiB by default. */
    kDLA_GLOBAL_DRAM("8.6 3"),
    /**
     * Device memory for timing tactics while building; by default all of the device, 75 % where it shares
     * the host's.
     */
    kTACTIC_DRAM("8.6 4"),
    /**
     * Shared memory of a kernel; by default what the device has.
     * Since TensorRT 10.0.
     */
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
