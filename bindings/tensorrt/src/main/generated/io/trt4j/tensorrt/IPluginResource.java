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
 * Is something that plugins share, such as weights on the device. See
 * {@link IPluginRegistry#acquirePluginResource}.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginResource}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_plugin_resource.html">{@code nvinfer1::v_1_0::IPluginResource}</a>
 */
@SuppressWarnings("deprecation")
public interface IPluginResource extends AutoCloseable {

    /**
     * Releases what an implementation holds: called when its owner deletes the native object. On an object that was
     * not made in Java, deletes it: its owner calls this once.
     */
    @Override
    default void close() {}

    /**
     * Frees what it holds. It can be cloned afterwards, too.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginResource::release()}</pre>
     * Since TensorRT 10.0.
     */
    int release();

    /**
     * Returns a copy, which is the one that is shared; allocate here.
     * The result is never null; TensorRT deletes it.
     * <pre>{@code IPluginResource * IPluginResource::clone()}</pre>
     * Since TensorRT 10.0.
     */
    IPluginResource clone();
}
