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
 * Exchanges tensors with other devices. Made by {@link INetworkDefinition#addDistCollective}.
 *
 * <p>TensorRT's {@code class nvinfer1::IDistCollectiveLayer}. Since TensorRT 10.16.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_dist_collective_layer.html">{@code nvinfer1::IDistCollectiveLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IDistCollectiveLayer extends ILayer {

    IDistCollectiveLayer(long address, Lifetime life) {
        super(address, life);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IDistCollectiveLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IDistCollectiveLayer(address, life);
    }
}
