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
 * Tells what a quick plugin is called. The names match those of its creator.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV3QuickCore}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.6. <strong>Not part of TensorRT's stable API</strong>: NVIDIA has it for its Python module, says that others must not use it, and may change it in any version.
 */
@UnstableApi
@SuppressWarnings("deprecation")
public interface IPluginV3QuickCore extends IPluginCapability {

    /**
     * Returns the name, at most 1023 bytes.
     * <pre>{@code const AsciiChar * IPluginV3QuickCore::getPluginName() const}</pre>
     * Since TensorRT 10.6.
     */
    String getPluginName();

    /**
     * Returns the version, at most 1023 bytes.
     * <pre>{@code const AsciiChar * IPluginV3QuickCore::getPluginVersion() const}</pre>
     * Since TensorRT 10.6.
     */
    String getPluginVersion();

    /**
     * Returns the namespace, at most 1023 bytes; empty for none.
     * <pre>{@code const AsciiChar * IPluginV3QuickCore::getPluginNamespace() const}</pre>
     * Since TensorRT 10.6.
     */
    String getPluginNamespace();
}
