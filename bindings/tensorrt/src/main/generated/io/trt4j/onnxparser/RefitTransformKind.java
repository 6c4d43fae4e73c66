// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.onnxparser;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * Names a way to make a weight from an ONNX model.
 *
 * <p>TensorRT's {@code enum class nvonnxparser::RefitTransformKind}. Since TensorRT 11.2. Reconstructed from public facts, not read from TensorRT's header.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvonnxparser.html">{@code nvonnxparser::RefitTransformKind}</a>
 */
@SuppressWarnings("deprecation")
public enum RefitTransformKind {
    /** The weight is a tensor of the model. */
    kIDENTITY(0),
    /** The weight is a tensor of the model, in FP32 for FP64. */
    kDOUBLE_TO_FLOAT(1),
    /** The weight is the factor that a batch normalization multiplies by. */
    kBATCH_NORM_FOLD_SCALE(2),
    /** The weight is the number that a batch normalization adds. */
    kBATCH_NORM_FOLD_BIAS(3),
    /** The weight is the value of a Constant node. */
    kCONSTANT_NODE(4),
    /** The weight is what a ConstantOfShape node makes. */
    kCONSTANT_OF_SHAPE(5);

    private static final RefitTransformKind[] VALUES = values();

    private final int value;

    RefitTransformKind(int value) {
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
    public static RefitTransformKind of(int value) {
        for (RefitTransformKind constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown RefitTransformKind " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (RefitTransformKind constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
