// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvinfer1::BuilderFlag}. Since TensorRT 10.0 or earlier. */
public enum BuilderFlag {
    kDEBUG("10.0 2"),
    kGPU_FALLBACK("10.0 3"),
    kREFIT("10.0 4"),
    kDISABLE_TIMING_CACHE("10.0 5"),
    kTF32("10.0 6"),
    kSPARSE_WEIGHTS("10.0 7"),
    kSAFETY_SCOPE("10.0 8"),
    kDIRECT_IO("10.0 11"),
    kVERSION_COMPATIBLE("10.0 13", "11.0 12"),
    kEXCLUDE_LEAN_RUNTIME("10.0 14", "11.0 13"),
    kERROR_ON_TIMING_CACHE_MISS("10.0 16", "11.0 15"),
    kDISABLE_COMPILATION_CACHE("10.0 18", "11.0 17"),
    kSTRIP_PLAN("10.0 19", "11.0 18"),
    kREFIT_IDENTICAL("10.0 20", "11.0 19"),
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
    /** Since TensorRT 10.0 or earlier, until 11.0. */
    kFP16("10.0 0", "11.0 -"),
    /** Since TensorRT 10.0 or earlier, until 11.0. */
    kINT8("10.0 1", "11.0 -"),
    /** Since TensorRT 10.0 or earlier, until 11.0. */
    kOBEY_PRECISION_CONSTRAINTS("10.0 9", "11.0 -"),
    /** Since TensorRT 10.0 or earlier, until 11.0. */
    kPREFER_PRECISION_CONSTRAINTS("10.0 10", "11.0 -"),
    /** Since TensorRT 10.0 or earlier, until 11.0. */
    kREJECT_EMPTY_ALGORITHMS("10.0 12", "11.0 -"),
    /** Since TensorRT 10.0 or earlier, until 11.0. */
    kFP8("10.0 15", "11.0 -"),
    /** Since TensorRT 10.0 or earlier, until 11.0. */
    kBF16("10.0 17", "11.0 -"),
    /** Since TensorRT 10.0 or earlier, until 11.0. */
    kWEIGHTLESS("10.0 19", "11.0 -"),
    /** Since TensorRT 10.1, until 11.0. */
    kINT4("10.1 22", "11.0 -"),
    /** Since TensorRT 10.8, until 11.0. */
    kFP4("10.8 26", "11.0 -");

    private static final BuilderFlag[] VALUES = values();

    private final VersionedNumber number;

    BuilderFlag(String... byVersion) {
        number = new VersionedNumber("BuilderFlag." + name(), byVersion);
    }

    /**
     * The number that the loaded TensorRT knows this by, which differs between major versions.
     *
     * @throws TensorRTException if the loaded version does not have it
     */
    public int value() {
        return number.get();
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
}
