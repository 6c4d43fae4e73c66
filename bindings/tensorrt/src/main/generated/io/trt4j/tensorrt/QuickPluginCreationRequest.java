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
 * Which kind of quick plugin is wanted: one that runs in its language, or one that gives a
 * compiled kernel.
 *
 * <p>TensorRT's {@code enum class nvinfer1::QuickPluginCreationRequest}. Since TensorRT 10.9. <strong>Not part of TensorRT's stable API</strong>: NVIDIA has it for its Python module, says that others must not use it, and may change it in any version.
 */
@UnstableApi
@SuppressWarnings("deprecation")
public enum QuickPluginCreationRequest {
    /** Either. */
    kUNKNOWN(0),
    /** One that runs in its language, if there is one. */
    kPREFER_JIT(1),
    /** One that gives a compiled kernel, if there is one. */
    kPREFER_AOT(2),
    /** One that runs in its language, and no other. */
    kSTRICT_JIT(3),
    /** One that gives a compiled kernel, and no other. */
    kSTRICT_AOT(4);

    private static final QuickPluginCreationRequest[] VALUES = values();

    private final int value;

    QuickPluginCreationRequest(int value) {
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
    public static QuickPluginCreationRequest of(int value) {
        for (QuickPluginCreationRequest constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown QuickPluginCreationRequest " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (QuickPluginCreationRequest constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
