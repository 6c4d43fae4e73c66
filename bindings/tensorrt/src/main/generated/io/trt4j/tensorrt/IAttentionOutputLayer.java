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
 * Stands for the output of an attention in the list of layers; made together with it.
 *
 * <p>TensorRT's {@code class nvinfer1::IAttentionOutputLayer}. Since TensorRT 10.14.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_attention_output_layer.html">{@code nvinfer1::IAttentionOutputLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IAttentionOutputLayer extends IAttentionBoundaryLayer {

    IAttentionOutputLayer(long address, Lifetime life) {
        super(address, life);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IAttentionOutputLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IAttentionOutputLayer(address, life);
    }
}
