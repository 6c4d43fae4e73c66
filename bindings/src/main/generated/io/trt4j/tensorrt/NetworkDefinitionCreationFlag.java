// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** TensorRT's {@code enum class nvinfer1::NetworkDefinitionCreationFlag}. Since TensorRT 10.0 or earlier. */
public enum NetworkDefinitionCreationFlag {
    kEXPLICIT_BATCH(0),
    kSTRONGLY_TYPED(1),
    /** Since TensorRT 10.9. */
    kPREFER_JIT_PYTHON_PLUGINS(2),
    /** Since TensorRT 10.9. */
    kPREFER_AOT_PYTHON_PLUGINS(3);

    private static final NetworkDefinitionCreationFlag[] VALUES = values();

    private final int value;

    NetworkDefinitionCreationFlag(int value) {
        this.value = value;
    }

    /** The number TensorRT knows this by. */
    public int value() {
        return value;
    }

    /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
    public static NetworkDefinitionCreationFlag of(int value) {
        for (NetworkDefinitionCreationFlag constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown NetworkDefinitionCreationFlag " + value + ".");
    }
}
