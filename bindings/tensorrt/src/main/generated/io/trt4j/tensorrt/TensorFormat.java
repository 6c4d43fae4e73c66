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
 * Names a memory layout. Dimensions are named from the last: W, H, C, and D before H in volumes; a
 * vectorized layout keeps groups of channels together, the last one padded.
 *
 * <p>TensorRT's {@code enum class nvinfer1::TensorFormat}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::TensorFormat}</a>
 */
@SuppressWarnings("deprecation")
public enum TensorFormat {
    /** In the order of the dimensions, as arrays in C. */
    kLINEAR(0),
    /** Two channels in a group: [N][C/2][H][W][2]. For 16-bit floats. */
    kCHW2(1),
    /** Channels last, padded to a multiple of 8: [N][H][W][C]. For 16-bit floats. */
    kHWC8(2),
    /** Four channels in a group: [N][C/4][H][W][4]. For 8-bit integers. */
    kCHW4(3),
    /** 16 channels in a group: [N][C/16][H][W][16]. For 16-bit floats on DLA. */
    kCHW16(4),
    /** 32 channels in a group: [N][C/32][H][W][32]. For 8-bit integers, 16-bit and 32-bit floats. */
    kCHW32(5),
    /** Channels last, padded to a multiple of 8: [N][D][H][W][C]. For 16-bit floats. */
    kDHWC8(6),
    /** 32 channels in a group: [N][C/32][D][H][W][32]. For 8-bit integers and 16-bit floats. */
    kCDHW32(7),
    /** Channels last, not padded: [N][H][W][C]. For 32-bit floats and {@code kUINT8}. */
    kHWC(8),
    /** As {@link #kLINEAR}, rows padded to 64 bytes, on DLA. */
    kDLA_LINEAR(9),
    /** Images for DLA: channels last, 1, 3 or 4 of them, rows padded. */
    kDLA_HWC4(10),
    /** Channels last, padded to a multiple of 16: [N][H][W][C]. For 16-bit floats and 8-bit types. */
    kHWC16(11),
    /** Channels last, not padded: [N][D][H][W][C]. For 32-bit floats. */
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
        for (TensorFormat flag : Given.argument(flags, "flags")) {
            mask |= 1 << Given.argument(flag, "A flag").value();
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
