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
 * Multiplies negative elements by a slope, input 1. Made by
 * {@link INetworkDefinition#addParametricReLU}.
 *
 * <p>TensorRT's {@code class nvinfer1::IParametricReLULayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_parametric_re_l_u_layer.html">{@code nvinfer1::IParametricReLULayer}</a>
 */
@SuppressWarnings("deprecation")
public class IParametricReLULayer extends ILayer {

    IParametricReLULayer(long address, Lifetime life) {
        super(address, life);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IParametricReLULayer of(long address, Lifetime life) {
        return address == 0 ? null : new IParametricReLULayer(address, life);
    }
}
