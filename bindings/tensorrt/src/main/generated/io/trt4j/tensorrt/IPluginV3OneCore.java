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
 * TensorRT's {@code class nvinfer1::IPluginV3OneCore}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.0.
 */
@SuppressWarnings("deprecation")
public interface IPluginV3OneCore extends IPluginCapability {

    /**
     * <pre>{@code const AsciiChar * IPluginV3OneCore::getPluginName() const}</pre>
     * Since TensorRT 10.0.
     */
    String getPluginName();

    /**
     * <pre>{@code const AsciiChar * IPluginV3OneCore::getPluginVersion() const}</pre>
     * Since TensorRT 10.0.
     */
    String getPluginVersion();

    /**
     * <pre>{@code const AsciiChar * IPluginV3OneCore::getPluginNamespace() const}</pre>
     * Since TensorRT 10.0.
     */
    String getPluginNamespace();
}
