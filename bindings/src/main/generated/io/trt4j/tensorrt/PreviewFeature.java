// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvinfer1::PreviewFeature}. Since TensorRT 10.0 or earlier. */
public enum PreviewFeature {
    kPROFILE_SHARING_0806(0),
    /** Since TensorRT 10.3. */
    kALIASED_PLUGIN_IO_10_03(1),
    /** Since TensorRT 10.10. */
    kRUNTIME_ACTIVATION_RESIZE_10_10(2),
    /** Since TensorRT 10.16. */
    kMULTIDEVICE_RUNTIME_10_16(3);

    private static final PreviewFeature[] VALUES = values();

    private final int value;

    PreviewFeature(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static PreviewFeature of(int value) {
        for (PreviewFeature constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown PreviewFeature " + value + ".");
    }
}
