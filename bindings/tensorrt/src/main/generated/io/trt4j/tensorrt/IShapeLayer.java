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
 * Puts out the shape of its input, a tensor of one dimension; of type {@code kINT64} from TensorRT 10 on,
 * {@code kINT32} before. Made by {@link INetworkDefinition#addShape}.
 *
 * <p>TensorRT's {@code class nvinfer1::IShapeLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_shape_layer.html">{@code nvinfer1::IShapeLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IShapeLayer extends ILayer {

    IShapeLayer(long address, Lifetime life) {
        super(address, life);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IShapeLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IShapeLayer(address, life);
    }
}
