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
 * Names an operation of {@link IElementWiseLayer} on two elements.
 *
 * <p>TensorRT's {@code enum class nvinfer1::ElementWiseOperation}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::ElementWiseOperation}</a>
 */
@SuppressWarnings("deprecation")
public enum ElementWiseOperation {
    /** The sum. */
    kSUM(0),
    /** The product. */
    kPROD(1),
    /** The greater one. */
    kMAX(2),
    /** The lesser one. */
    kMIN(3),
    /** The first minus the second. */
    kSUB(4),
    /** The first divided by the second. */
    kDIV(5),
    /** The first to the power of the second. */
    kPOW(6),
    /** The first divided by the second, rounded down. */
    kFLOOR_DIV(7),
    /** Whether both are true. */
    kAND(8),
    /** Whether one is true, or both. */
    kOR(9),
    /** Whether one is true, but not both. */
    kXOR(10),
    /** Whether they are equal. */
    kEQUAL(11),
    /** Whether the first is greater. */
    kGREATER(12),
    /** Whether the first is less. */
    kLESS(13);

    private static final ElementWiseOperation[] VALUES = values();

    private final int value;

    ElementWiseOperation(int value) {
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
    public static ElementWiseOperation of(int value) {
        for (ElementWiseOperation constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown ElementWiseOperation " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (ElementWiseOperation constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
