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
 * Says which files the runtime may make to load code, see {@link IRuntime#setTempfileControlFlags}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::TempfileControlFlag}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::TempfileControlFlag}</a>
 */
@SuppressWarnings("deprecation")
public enum TempfileControlFlag {
    /** Allows files in memory, or without a name. */
    kALLOW_IN_MEMORY_FILES(0),
    /** Allows files in the temporary folder. */
    kALLOW_TEMPORARY_FILES(1);

    private static final TempfileControlFlag[] VALUES = values();

    private final int value;

    TempfileControlFlag(int value) {
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
    public static TempfileControlFlag of(int value) {
        for (TempfileControlFlag constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown TempfileControlFlag " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (TempfileControlFlag constant : VALUES) {
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
    public static int mask(Set<TempfileControlFlag> flags) {
        int mask = 0;
        for (TempfileControlFlag flag : Given.argument(flags, "flags")) {
            mask |= 1 << Given.argument(flag, "A flag").value();
        }
        return mask;
    }

    /** The flags whose bits are set; bits that are not known are left out. */
    public static Set<TempfileControlFlag> ofMask(int mask) {
        Set<TempfileControlFlag> flags = EnumSet.noneOf(TempfileControlFlag.class);
        for (TempfileControlFlag flag : VALUES) {
            if (flag.isAvailable() && (mask & 1 << flag.value()) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }
}
