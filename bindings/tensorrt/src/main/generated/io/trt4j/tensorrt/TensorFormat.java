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
 * TensorRT's {@code enum class nvinfer1::TensorFormat}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public enum TensorFormat {
    kLINEAR(0),
    kCHW2(1),
    kHWC8(2),
    kCHW4(3),
    kCHW16(4),
    kCHW32(5),
    kDHWC8(6),
    kCDHW32(7),
    kHWC(8),
    kDLA_LINEAR(9),
    kDLA_HWC4(10),
    kHWC16(11),
    kDHWC(12);

    private static final TensorFormat[] VALUES = values();

    private final int value;

    TensorFormat(int value) {
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
    public static TensorFormat of(int value) {
        for (TensorFormat constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown TensorFormat " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (TensorFormat constant : VALUES) {
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
    public static int mask(Set<TensorFormat> flags) {
        int mask = 0;
        for (TensorFormat flag : flags) {
            mask |= 1 << flag.value();
        }
        return mask;
    }

    /** The flags whose bits are set; bits that are not known are left out. */
    public static Set<TensorFormat> ofMask(int mask) {
        Set<TensorFormat> flags = EnumSet.noneOf(TensorFormat.class);
        for (TensorFormat flag : VALUES) {
            if (flag.isAvailable() && (mask & 1 << flag.value()) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }
}
