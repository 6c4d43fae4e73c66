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
 * Names a library of kernels, see {@link IBuilderConfig#setTacticSources}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::TacticSource}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::TacticSource}</a>
 */
@SuppressWarnings("deprecation")
public enum TacticSource {
    /** Convolutions with masks for edges, which are faster and need more memory. On by default. */
    kEDGE_MASK_CONVOLUTIONS("8.6 3", "11.0 0"),
    /** Convolutions compiled while building. On by default. */
    kJIT_CONVOLUTIONS("8.6 4", "11.0 1"),
    /**
     * cuBLAS.
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.0, and off by default
     */
    @Deprecated
    kCUBLAS("8.6 0", "11.0 -"),
    /**
     * cuBLASLt.
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 9.0, and off by default
     */
    @Deprecated
    kCUBLAS_LT("8.6 1", "11.0 -"),
    /**
     * cuDNN.
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.0, and off by default
     */
    @Deprecated
    kCUDNN("8.6 2", "11.0 -");

    private static final TacticSource[] VALUES = values();

    private final VersionedNumber number;

    TacticSource(String... byVersion) {
        number = new VersionedNumber("TacticSource." + name(), byVersion);
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
    public static TacticSource of(int value) {
        for (TacticSource constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown TacticSource " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (TacticSource constant : VALUES) {
            if (constant.number.is(value)) {
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
    public static int mask(Set<TacticSource> flags) {
        int mask = 0;
        for (TacticSource flag : Given.argument(flags, "flags")) {
            mask |= 1 << Given.argument(flag, "A flag").value();
        }
        return mask;
    }

    /** The flags whose bits are set; bits that are not known are left out. */
    public static Set<TacticSource> ofMask(int mask) {
        Set<TacticSource> flags = EnumSet.noneOf(TacticSource.class);
        for (TacticSource flag : VALUES) {
            if (flag.isAvailable() && (mask & 1 << flag.value()) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }
}
