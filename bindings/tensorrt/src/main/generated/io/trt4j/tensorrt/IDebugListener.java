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
 * Is shown the values of debug tensors. See {@link IExecutionContext#setDebugListener}.
 *
 * <p>TensorRT's {@code class nvinfer1::IDebugListener}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_debug_listener.html">{@code nvinfer1::v_1_0::IDebugListener}</a>
 */
@SuppressWarnings("deprecation")
public interface IDebugListener {

    /**
     * Called with the values of a tensor whose debug state is on.
     * <pre>{@code bool IDebugListener::processDebugTensor(const void * addr, TensorLocation location, DataType type, const Dims & shape, const char * name, cudaStream_t stream)}</pre>
     * Since TensorRT 10.0.
     *
     * @param addr their address, valid until the method returns
     * @param location whether the address is of the device or the host
     * @param stream the {@code cudaStream_t} that computes them, as a number
     * @return whether it succeeded
     */
    boolean processDebugTensor(long addr, TensorLocation location, DataType type, Dims shape, String name, long stream);
}
