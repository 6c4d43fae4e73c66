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
 * Inserts dimensions of length 1 where input 1 says. Made by {@link INetworkDefinition#addUnsqueeze}.
 *
 * <p>TensorRT's {@code class nvinfer1::IUnsqueezeLayer}. Since TensorRT 10.7.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_unsqueeze_layer.html">{@code nvinfer1::IUnsqueezeLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IUnsqueezeLayer extends ILayer {

    IUnsqueezeLayer(long address, Lifetime life) {
        super(address, life);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IUnsqueezeLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IUnsqueezeLayer(address, life);
    }
}
