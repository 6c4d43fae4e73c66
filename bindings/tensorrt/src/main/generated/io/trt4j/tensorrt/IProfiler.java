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
 * Is told how long each layer took. See {@link IExecutionContext#setProfiler}.
 *
 * <p>TensorRT's {@code class nvinfer1::IProfiler}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_profiler.html">{@code nvinfer1::v_1_0::IProfiler}</a>
 */
@SuppressWarnings("deprecation")
public interface IProfiler {

    /**
     * Called for each layer after an execution.
     * <pre>{@code void IProfiler::reportLayerTime(const char * layerName, float ms)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param layerName its index if the engine was built with {@link ProfilingVerbosity#kNONE}
     * @param ms milliseconds
     */
    void reportLayerTime(String layerName, float ms);
}
