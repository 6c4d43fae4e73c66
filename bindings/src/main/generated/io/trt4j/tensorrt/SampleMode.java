// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvinfer1::SampleMode}. Since TensorRT 10.0 or earlier. */
public enum SampleMode {
    kSTRICT_BOUNDS(0),
    kWRAP(1),
    kCLAMP(2),
    kFILL(3),
    kREFLECT(4);

    private static final SampleMode[] VALUES = values();

    private final int value;

    SampleMode(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static SampleMode of(int value) {
        for (SampleMode constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown SampleMode " + value + ".");
    }
}
