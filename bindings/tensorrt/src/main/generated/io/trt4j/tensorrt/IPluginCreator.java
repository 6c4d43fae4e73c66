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
 * TensorRT's {@code class nvinfer1::IPluginCreator}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 *
 * @deprecated TensorRT has deprecated it.
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IPluginCreator extends IPluginCreatorInterface {

    /**
     * <pre>{@code const AsciiChar * IPluginCreator::getPluginName() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    String getPluginName();

    /**
     * <pre>{@code const AsciiChar * IPluginCreator::getPluginVersion() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    String getPluginVersion();

    /**
     * <pre>{@code const PluginFieldCollection * IPluginCreator::getFieldNames()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    PluginFieldCollection getFieldNames();

    /**
     * <pre>{@code IPluginV2 * IPluginCreator::createPlugin(const AsciiChar * name, const PluginFieldCollection * fc)}</pre>
     * The result is deleted by TensorRT; never null.
     * Since TensorRT 8.6 or earlier.
     */
    IPluginV2 createPlugin(String name, PluginFieldCollection fc);

    /**
     * <pre>{@code IPluginV2 * IPluginCreator::deserializePlugin(const AsciiChar * name, const void * serialData, size_t serialLength)}</pre>
     * The result is deleted by TensorRT; never null.
     * Since TensorRT 8.6 or earlier.
     */
    IPluginV2 deserializePlugin(String name, MemorySegment serialData);

    /** The same with an array. */
    default IPluginV2 deserializePlugin(String name, byte[] serialData) {
        return deserializePlugin(name, MemorySegment.ofArray(Calls.given(serialData, "serialData")));
    }

    /**
     * <pre>{@code void IPluginCreator::setPluginNamespace(const AsciiChar * pluginNamespace)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    void setPluginNamespace(String pluginNamespace);

    /**
     * <pre>{@code const AsciiChar * IPluginCreator::getPluginNamespace() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    String getPluginNamespace();

    /**
     * <pre>{@code int32_t IPluginCreator::getTensorRTVersion() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    default int getTensorRTVersion() {
        return TensorRT.version().number();
    }
}
