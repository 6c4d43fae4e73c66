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
 * Says how networks are quantized by calibration.
 *
 * <p>TensorRT's {@code enum class nvinfer1::QuantizationFlag}. Since TensorRT 8.6 or earlier, until 11.0.
 */
@SuppressWarnings("deprecation")
public enum QuantizationFlag {
    /**
     * Calibrates before layers are fused, with {@link IInt8LegacyCalibrator} and
     * {@link IInt8EntropyCalibrator}; the others always do.
     *
     * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
     */
    @Deprecated
    kCALIBRATE_BEFORE_FUSION("8.6 0", "11.0 -");

    private static final QuantizationFlag[] VALUES = values();

    private final VersionedNumber number;

    QuantizationFlag(String... byVersion) {
        number = new VersionedNumber("QuantizationFlag." + name(), byVersion);
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
    public static QuantizationFlag of(int value) {
        for (QuantizationFlag constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown QuantizationFlag " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (QuantizationFlag constant : VALUES) {
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
    public static int mask(Set<QuantizationFlag> flags) {
        int mask = 0;
        for (QuantizationFlag flag : Given.argument(flags, "flags")) {
            mask |= 1 << Given.argument(flag, "A flag").value();
        }
        return mask;
    }

    /** The flags whose bits are set; bits that are not known are left out. */
    public static Set<QuantizationFlag> ofMask(int mask) {
        Set<QuantizationFlag> flags = EnumSet.noneOf(QuantizationFlag.class);
        for (QuantizationFlag flag : VALUES) {
            if (flag.isAvailable() && (mask & 1 << flag.value()) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }
}
