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
 * Says up to which key a query sees, see {@link IAttention#setCausalKind}. They differ if there are more
 * keys than queries.
 *
 * <p>TensorRT's {@code enum class nvinfer1::CausalMaskKind}. Since TensorRT 11.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::CausalMaskKind}</a>
 */
@SuppressWarnings("deprecation")
public enum CausalMaskKind {
    /** It sees all keys. */
    kNONE(0),
    /** The first query sees the first key only. */
    kUPPER_LEFT(1),
    /** The last query sees all keys, as when text is generated. */
    kLOWER_RIGHT(2);

    private static final CausalMaskKind[] VALUES = values();

    private final int value;

    CausalMaskKind(int value) {
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
    public static CausalMaskKind of(int value) {
        for (CausalMaskKind constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown CausalMaskKind " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (CausalMaskKind constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
