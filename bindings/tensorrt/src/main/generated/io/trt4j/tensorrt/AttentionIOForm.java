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
 * Says how sequences of different lengths lie in memory.
 *
 * <p>TensorRT's {@code enum class nvinfer1::AttentionIOForm}. Since TensorRT 11.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::AttentionIOForm}</a>
 */
@SuppressWarnings("deprecation")
public enum AttentionIOForm {
    /** Padded to one length: [batch, heads, length, head size]. */
    kPADDED_BHND(0),
    /** One after another: [tokens of all, heads, head size]. */
    kPACKED_NHD(1);

    private static final AttentionIOForm[] VALUES = values();

    private final int value;

    AttentionIOForm(int value) {
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
    public static AttentionIOForm of(int value) {
        for (AttentionIOForm constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown AttentionIOForm " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (AttentionIOForm constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
