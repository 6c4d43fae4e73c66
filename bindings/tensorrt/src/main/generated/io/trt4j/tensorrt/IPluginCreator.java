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
 * Makes plugins of version 2.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginCreator}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 *
 * @deprecated since TensorRT 10.0; implement {@link IPluginCreatorV3One}
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_plugin_creator.html">{@code nvinfer1::v_1_0::IPluginCreator}</a>
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IPluginCreator extends IPluginCreatorInterface {

    /**
     * Returns the name of its plugins.
     * <pre>{@code const AsciiChar * IPluginCreator::getPluginName() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    String getPluginName();

    /**
     * Returns the version of its plugins.
     * <pre>{@code const AsciiChar * IPluginCreator::getPluginVersion() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    String getPluginVersion();

    /**
     * Returns the parameters that {@link #createPlugin} takes.
     * <pre>{@code const PluginFieldCollection * IPluginCreator::getFieldNames()}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if it tells none
     */
    @Nullable PluginFieldCollection getFieldNames();

    /**
     * Makes a plugin.
     * The result is never null; TensorRT deletes it.
     * <pre>{@code IPluginV2 * IPluginCreator::createPlugin(const AsciiChar * name, const PluginFieldCollection * fc)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param name that of the layer
     * @param fc the parameters
     */
    IPluginV2 createPlugin(String name, PluginFieldCollection fc);

    /**
     * Makes a plugin again that was serialized.
     * The result is never null; TensorRT deletes it.
     * <pre>{@code IPluginV2 * IPluginCreator::deserializePlugin(const AsciiChar * name, const void * serialData, size_t serialLength)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param name that of the layer
     * @param serialData what {@link IPluginV2#serialize} wrote
     */
    IPluginV2 deserializePlugin(String name, MemorySegment serialData);

    /** The same with an array. */
    default IPluginV2 deserializePlugin(String name, byte[] serialData) {
        return deserializePlugin(name, MemorySegment.ofArray(Given.argument(serialData, "serialData")));
    }

    /**
     * Sets the namespace, at most 1023 bytes.
     * <pre>{@code void IPluginCreator::setPluginNamespace(const AsciiChar * pluginNamespace)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    void setPluginNamespace(String pluginNamespace);

    /**
     * Returns the namespace, empty for none.
     * <pre>{@code const AsciiChar * IPluginCreator::getPluginNamespace() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    String getPluginNamespace();

    /**
     * Returns the version of TensorRT that the creator was compiled with; the upper byte is a
     * {@link PluginCreatorVersion}.
     * <pre>{@code int32_t IPluginCreator::getTensorRTVersion() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    default int getTensorRTVersion() {
        return TensorRT.version().number();
    }
}
