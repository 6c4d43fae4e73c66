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
    kFP16(0),
    kINT8(1),
    kDEBUG(2),
    kGPU_FALLBACK(3),
    kREFIT(4),
    kDISABLE_TIMING_CACHE(5),
    kTF32(6),
    kSPARSE_WEIGHTS(7),
    kSAFETY_SCOPE(8),
    kOBEY_PRECISION_CONSTRAINTS(9),
    kPREFER_PRECISION_CONSTRAINTS(10),
    kDIRECT_IO(11),
    kREJECT_EMPTY_ALGORITHMS(12),
    kVERSION_COMPATIBLE(13),
    kEXCLUDE_LEAN_RUNTIME(14),
    kFP8(15),
    kERROR_ON_TIMING_CACHE_MISS(16),
    kBF16(17),
    kDISABLE_COMPILATION_CACHE(18),
    kSTRIP_PLAN(19),
    kWEIGHTLESS(19),
    kREFIT_IDENTICAL(20),
    kWEIGHT_STREAMING(21),
    /** Since TensorRT 10.1. */
    kINT4(22),
    /** Since TensorRT 10.2. */
    kREFIT_INDIVIDUAL(23),
    /** Since TensorRT 10.6. */
    kSTRICT_NANS(24),
    /** Since TensorRT 10.6. */
    kMONITOR_MEMORY(25),
    /** Since TensorRT 10.8. */
    kFP4(26),
    /** Since TensorRT 10.8. */
    kEDITABLE_TIMING_CACHE(27),
    /** Since TensorRT 10.12. */
    kDISTRIBUTIVE_INDEPENDENCE(28);

    private static final BuilderFlag[] VALUES = values();

    private final int value;

    BuilderFlag(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static BuilderFlag of(int value) {
        for (BuilderFlag constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown BuilderFlag " + value + ".");
    }
}
