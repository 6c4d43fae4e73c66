// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvinfer1::PluginVersion}. Since TensorRT 10.0 or earlier. */
public enum PluginVersion {
    kV2(0),
    kV2_EXT(1),
    kV2_IOEXT(2),
    kV2_DYNAMICEXT(3),
    kV2_DYNAMICEXT_PYTHON(67);

    private static final PluginVersion[] VALUES = values();

    private final int value;

    PluginVersion(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static PluginVersion of(int value) {
        for (PluginVersion constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown PluginVersion " + value + ".");
    }
}
