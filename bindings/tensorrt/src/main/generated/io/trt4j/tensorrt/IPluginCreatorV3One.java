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
 * Makes plugins of version 3.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginCreatorV3One}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_plugin_creator_v3_one.html">{@code nvinfer1::v_1_0::IPluginCreatorV3One}</a>
 */
@SuppressWarnings("deprecation")
public interface IPluginCreatorV3One extends IPluginCreatorInterface {

    /**
     * Makes a plugin. If it cannot, it throws an exception.
     * The result is never null; TensorRT deletes it.
     * <pre>{@code IPluginV3 * IPluginCreatorV3One::createPlugin(const AsciiChar * name, const PluginFieldCollection * fc, TensorRTPhase phase)}</pre>
     * Since TensorRT 10.0.
     *
     * @param name that of the layer
     * @param fc the parameters; for {@link TensorRTPhase#kRUNTIME}, what
     *     {@link IPluginV3OneRuntime#getFieldsToSerialize} gave
     * @param phase whether a network is built or an engine deserialized
     */
    IPluginV3 createPlugin(String name, PluginFieldCollection fc, TensorRTPhase phase);

    /**
     * Returns the parameters that {@link #createPlugin} takes for {@link TensorRTPhase#kBUILD}.
     * <pre>{@code const PluginFieldCollection * IPluginCreatorV3One::getFieldNames()}</pre>
     * Since TensorRT 10.0.
     */
    @Nullable PluginFieldCollection getFieldNames();

    /**
     * Returns the name of its plugins, at most 1023 bytes.
     * <pre>{@code const AsciiChar * IPluginCreatorV3One::getPluginName() const}</pre>
     * Since TensorRT 10.0.
     */
    String getPluginName();

    /**
     * Returns the version of its plugins, at most 1023 bytes.
     * <pre>{@code const AsciiChar * IPluginCreatorV3One::getPluginVersion() const}</pre>
     * Since TensorRT 10.0.
     */
    String getPluginVersion();

    /**
     * Returns the namespace of its plugins, at most 1023 bytes; empty for none.
     * <pre>{@code const AsciiChar * IPluginCreatorV3One::getPluginNamespace() const}</pre>
     * Since TensorRT 10.0.
     */
    String getPluginNamespace();
}
