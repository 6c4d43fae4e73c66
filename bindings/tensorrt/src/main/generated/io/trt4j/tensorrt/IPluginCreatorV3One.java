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
 * TensorRT's {@code class nvinfer1::IPluginCreatorV3One}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.0.
 */
@SuppressWarnings("deprecation")
public interface IPluginCreatorV3One extends IPluginCreatorInterface {

    /**
     * <pre>{@code IPluginV3 * IPluginCreatorV3One::createPlugin(const AsciiChar * name, const PluginFieldCollection * fc, TensorRTPhase phase)}</pre>
     * The result is deleted by TensorRT; never null.
     * Since TensorRT 10.0.
     */
    IPluginV3 createPlugin(String name, PluginFieldCollection fc, TensorRTPhase phase);

    /**
     * <pre>{@code const PluginFieldCollection * IPluginCreatorV3One::getFieldNames()}</pre>
     * Since TensorRT 10.0.
     */
    @Nullable PluginFieldCollection getFieldNames();

    /**
     * <pre>{@code const AsciiChar * IPluginCreatorV3One::getPluginName() const}</pre>
     * Since TensorRT 10.0.
     */
    String getPluginName();

    /**
     * <pre>{@code const AsciiChar * IPluginCreatorV3One::getPluginVersion() const}</pre>
     * Since TensorRT 10.0.
     */
    String getPluginVersion();

    /**
     * <pre>{@code const AsciiChar * IPluginCreatorV3One::getPluginNamespace() const}</pre>
     * Since TensorRT 10.0.
     */
    String getPluginNamespace();
}
