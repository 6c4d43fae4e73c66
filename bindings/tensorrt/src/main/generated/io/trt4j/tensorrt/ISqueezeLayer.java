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
 * Removes dimensions of length 1, which input 1 names. Made by {@link INetworkDefinition#addSqueeze}.
 *
 * <p>TensorRT's {@code class nvinfer1::ISqueezeLayer}. Since TensorRT 10.7.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_squeeze_layer.html">{@code nvinfer1::ISqueezeLayer}</a>
 */
@SuppressWarnings("deprecation")
public class ISqueezeLayer extends ILayer {

    ISqueezeLayer(long address, Lifetime life) {
        super(address, life);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ISqueezeLayer of(long address, Lifetime life) {
        return address == 0 ? null : new ISqueezeLayer(address, life);
    }
}
