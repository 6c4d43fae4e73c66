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
 * Is a plugin of version 3, a layer whose computation the application implements: an object that gives out
 * the parts that do the work.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV3}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_plugin_v3.html">{@code nvinfer1::v_1_0::IPluginV3}</a>
 */
@SuppressWarnings("deprecation")
public interface IPluginV3 extends AutoCloseable {

    /**
     * Releases what an implementation holds: called when its owner deletes the native object. On an object that was
     * not made in Java, deletes it: its owner calls this once.
     */
    @Override
    default void close() {}

    /**
     * Returns the part of the plugin for a purpose: an {@link IPluginV3OneCore}, an
     * {@link IPluginV3OneBuild} or an {@link IPluginV3OneRuntime}. The plugin owns it.
     * <pre>{@code IPluginCapability * IPluginV3::getCapabilityInterface(PluginCapabilityType type)}</pre>
     * Since TensorRT 10.0.
     *
     * @return null if it has none; while building, all three are needed, afterwards the first and the last
     */
    @Nullable IPluginCapability getCapabilityInterface(PluginCapabilityType type);

    /**
     * Returns a copy that is ready to be used, with the same parameters.
     * The result is never null; TensorRT deletes it.
     * <pre>{@code IPluginV3 * IPluginV3::clone()}</pre>
     * Since TensorRT 10.0.
     */
    IPluginV3 clone();
}
