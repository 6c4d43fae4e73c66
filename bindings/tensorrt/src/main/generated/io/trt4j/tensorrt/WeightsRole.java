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
 * Says what weights of a layer are for, see {@link IRefitter#setWeights}.
 *
 * <p>TensorRT's {@code enum class nvinfer1::WeightsRole}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/namespacenvinfer1.html">{@code nvinfer1::WeightsRole}</a>
 */
@SuppressWarnings("deprecation")
public enum WeightsRole {
    /** The kernel of {@link IConvolutionLayer} or {@link IDeconvolutionLayer}. */
    kKERNEL(0),
    /** The bias of {@link IConvolutionLayer} or {@link IDeconvolutionLayer}. */
    kBIAS(1),
    /** What {@link IScaleLayer} adds. */
    kSHIFT(2),
    /** What {@link IScaleLayer} multiplies by. */
    kSCALE(3),
    /** The elements of {@link IConstantLayer}. */
    kCONSTANT(4),
    /** Anything else, such as weights with a name. */
    kANY(5);

    private static final WeightsRole[] VALUES = values();

    private final int value;

    WeightsRole(int value) {
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
    public static WeightsRole of(int value) {
        for (WeightsRole constant : VALUES) {
            if (constant.value == value) {
                return constant;
            }
        }
        throw new TensorRTException("TensorRT gave the unknown WeightsRole " + value + ".");
    }

    /** Whether there is a constant that TensorRT knows by {@code value}. */
    public static boolean isKnown(int value) {
        for (WeightsRole constant : VALUES) {
            if (constant.value == value) {
                return true;
            }
        }
        return false;
    }
}
