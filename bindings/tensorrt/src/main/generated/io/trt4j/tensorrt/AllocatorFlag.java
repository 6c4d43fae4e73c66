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
 * Says what TensorRT may do with memory, see {@link IGpuAllocator}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::AllocatorFlag}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::AllocatorFlag}</a>
 */
@SuppressWarnings("deprecation")
public enum AllocatorFlag {
    /** It may be resized by {@link IGpuAllocator#reallocate}. */
    kRESIZABLE(0);

    private static final AllocatorFlag[] VALUES = values();

    private final int value;

    AllocatorFlag(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** Whether the loaded TensorRT has it: all known versions have this one. */
    public boolean isAvailable() {
        return true;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static AllocatorFlag of(int value) {
        for (AllocatorFlag constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown AllocatorFlag " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (AllocatorFlag constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }

    /**
     * The bits that TensorRT knows flags by.
     *
     * @throws TensorRTException if the loaded version does not have one of them
     */
    public static int mask(Set<AllocatorFlag> flags) {
        int mask = 0;
        for (AllocatorFlag flag : Given.argument(flags, "flags")) {
            mask |= 1 << Given.argument(flag, "A flag").value();
        }
        return mask;
    }

    /** The flags whose bits are set; bits that are not known are left out. */
    public static Set<AllocatorFlag> ofMask(int mask) {
        Set<AllocatorFlag> flags = EnumSet.noneOf(AllocatorFlag.class);
        for (AllocatorFlag flag : VALUES) {
            if (flag.isAvailable() && (mask & 1 << flag.value()) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }
}
