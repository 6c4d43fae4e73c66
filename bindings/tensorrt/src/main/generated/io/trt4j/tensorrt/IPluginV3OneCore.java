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
 * Tells what a plugin is called. The names match those of its creator.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV3OneCore}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_plugin_v3_one_core.html">{@code nvinfer1::v_1_0::IPluginV3OneCore}</a>
 */
@SuppressWarnings("deprecation")
public interface IPluginV3OneCore extends IPluginCapability {

    /**
     * Returns the name, at most 1023 bytes.
     * <pre>{@code const AsciiChar * IPluginV3OneCore::getPluginName() const}</pre>
     * Since TensorRT 10.0.
     */
    String getPluginName();

    /**
     * Returns the version, at most 1023 bytes.
     * <pre>{@code const AsciiChar * IPluginV3OneCore::getPluginVersion() const}</pre>
     * Since TensorRT 10.0.
     */
    String getPluginVersion();

    /**
     * Returns the namespace, at most 1023 bytes; empty for none.
     * <pre>{@code const AsciiChar * IPluginV3OneCore::getPluginNamespace() const}</pre>
     * Since TensorRT 10.0.
     */
    String getPluginNamespace();
}
