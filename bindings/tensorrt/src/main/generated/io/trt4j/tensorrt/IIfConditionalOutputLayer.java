// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * Stands for an output of an {@link IIfConditional}; it has the outputs of both branches as
 * inputs.
 *
 * <p>TensorRT's {@code class nvinfer1::IIfConditionalOutputLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_if_conditional_output_layer.html">{@code nvinfer1::IIfConditionalOutputLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IIfConditionalOutputLayer extends IIfConditionalBoundaryLayer {

    IIfConditionalOutputLayer(long address, Lifetime life) {
        super(address, life);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IIfConditionalOutputLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IIfConditionalOutputLayer(address, life);
    }
}
