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
 * TensorRT's {@code enum class nvinfer1::BuilderFlag}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public enum BuilderFlag {
    kDEBUG("8.6 2"),
    kGPU_FALLBACK("8.6 3"),
    kREFIT("8.6 5", "10.0 4"),
    kDISABLE_TIMING_CACHE("8.6 6", "10.0 5"),
    kTF32("8.6 7", "10.0 6"),
    kSPARSE_WEIGHTS("8.6 8", "10.0 7"),
    kSAFETY_SCOPE("8.6 9", "10.0 8"),
    kDIRECT_IO("8.6 12", "10.0 11"),
    kVERSION_COMPATIBLE("8.6 15", "10.0 13", "11.0 12"),
    kEXCLUDE_LEAN_RUNTIME("8.6 16", "10.0 14", "11.0 13"),
    /** Since TensorRT 9.0. */
    kERROR_ON_TIMING_CACHE_MISS("9.0 18", "10.0 16", "11.0 15"),
    /** Since TensorRT 9.0. */
    kDISABLE_COMPILATION_CACHE("9.0 20", "10.0 18", "11.0 17"),
    /** Since TensorRT 10.0. */
    kSTRIP_PLAN("10.0 19", "11.0 18"),
    /** Since TensorRT 10.0. */
    kREFIT_IDENTICAL("10.0 20", "11.0 19"),
    /** Since TensorRT 10.0. */
    kWEIGHT_STREAMING("10.0 21", "11.0 20"),
    /** Since TensorRT 10.2. */
    kREFIT_INDIVIDUAL("10.2 23", "11.0 22"),
    /** Since TensorRT 10.6. */
    kSTRICT_NANS("10.6 24", "11.0 23"),
    /** Since TensorRT 10.6. */
    kMONITOR_MEMORY("10.6 25", "11.0 24"),
    /** Since TensorRT 10.8. */
    kEDITABLE_TIMING_CACHE("10.8 27", "11.0 26"),
    /** Since TensorRT 10.12. */
    kDISTRIBUTIVE_INDEPENDENCE("10.12 28", "11.0 27"),
    /** Since TensorRT 8.6 or earlier, until 11.0. */
    kFP16("8.6 0", "11.0 -"),
    /** Since TensorRT 8.6 or earlier, until 11.0. */
    kINT8("8.6 1", "11.0 -"),
    /** Since TensorRT 8.6 or earlier, until 11.0. */
    kOBEY_PRECISION_CONSTRAINTS("8.6 10", "10.0 9", "11.0 -"),
    /** Since TensorRT 8.6 or earlier, until 11.0. */
    kPREFER_PRECISION_CONSTRAINTS("8.6 11", "10.0 10", "11.0 -"),
    /** Since TensorRT 8.6 or earlier, until 11.0. */
    kREJECT_EMPTY_ALGORITHMS("8.6 13", "10.0 12", "11.0 -"),
    /** Since TensorRT 8.6 or earlier, until 11.0. */
    kFP8("8.6 17", "10.0 15", "11.0 -"),
    /** Since TensorRT 9.0, until 11.0. */
    kBF16("9.0 19", "10.0 17", "11.0 -"),
    /** Since TensorRT 9.2, until 11.0. */
    kWEIGHTLESS("9.2 21", "10.0 19", "11.0 -"),
    /** Since TensorRT 10.1, until 11.0. */
    kINT4("10.1 22", "11.0 -"),
    /** Since TensorRT 10.8, until 11.0. */
    kFP4("10.8 26", "11.0 -"),
    /** Since TensorRT 8.6 or earlier, until 10.0. */
    kSTRICT_TYPES("8.6 4", "10.0 -"),
    /** Since TensorRT 8.6 or earlier, until 10.0. */
    kENABLE_TACTIC_HEURISTIC("8.6 14", "10.0 -");

    private static final BuilderFlag[] VALUES = values();

    private final VersionedNumber number;

    BuilderFlag(String... byVersion) {
        number = new VersionedNumber("BuilderFlag." + name(), byVersion);
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
    public static BuilderFlag of(int value) {
        for (BuilderFlag constant : VALUES) {
            if (constant.number.is(value)) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown BuilderFlag " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (BuilderFlag constant : VALUES) {
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
    public static int mask(Set<BuilderFlag> flags) {
        int mask = 0;
        for (BuilderFlag flag : flags) {
            mask |= 1 << flag.value();
        }
        return mask;
    }

    /** The flags whose bits are set; bits that are not known are left out. */
    public static Set<BuilderFlag> ofMask(int mask) {
        Set<BuilderFlag> flags = EnumSet.noneOf(BuilderFlag.class);
        for (BuilderFlag flag : VALUES) {
            if (flag.isAvailable() && (mask & 1 << flag.value()) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }
}
