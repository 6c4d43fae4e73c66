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
 * Makes quick plugins, which TensorRT's Python module has made from functions: an {@link IPluginV3}
 * whose capabilities are an {@link IPluginV3QuickCore}, an {@link IPluginV3QuickBuild} and, unless the plugin gives a
 * compiled kernel by {@link IPluginV3QuickAOTBuild}, an {@link IPluginV3QuickRuntime}.
 * {@link INetworkDefinition#addPluginV3} adds one. An engine with one that runs in Java asks for it again when it is
 * deserialized: its creator must be registered then.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginCreatorV3Quick}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.6. <strong>Not part of TensorRT's stable API</strong>: NVIDIA has it for its Python module, says that others must not use it, and may change it in any version.
 */
@UnstableApi
@SuppressWarnings("deprecation")
public interface IPluginCreatorV3Quick extends IPluginCreatorInterface {

    /**
     * Makes a plugin. If it cannot, it throws an exception.
     * The result is never null; TensorRT deletes it.
     * <pre>{@code IPluginV3 * IPluginCreatorV3Quick::createPlugin(const AsciiChar * name, const AsciiChar * nspace, const PluginFieldCollection * fc, TensorRTPhase phase, QuickPluginCreationRequest quickPluginCreationRequest)}</pre>
     * Since TensorRT 10.9.
     *
     * @param name that of the layer
     * @param nspace the namespace of the plugin
     * @param fc the parameters; for {@link TensorRTPhase#kRUNTIME}, what
     *     {@link IPluginV3QuickRuntime#getFieldsToSerialize} gave
     * @param phase whether a network is built or an engine deserialized
     * @param quickPluginCreationRequest whether the plugin is to run in Java or to give a compiled kernel
     */
    IPluginV3 createPlugin(String name, String nspace, PluginFieldCollection fc, TensorRTPhase phase, QuickPluginCreationRequest quickPluginCreationRequest);

    /**
     * Returns the parameters that {@link #createPlugin} takes for {@link TensorRTPhase#kBUILD}.
     * <pre>{@code const PluginFieldCollection * IPluginCreatorV3Quick::getFieldNames()}</pre>
     * Since TensorRT 10.6.
     */
    @Nullable PluginFieldCollection getFieldNames();

    /**
     * Returns the name of its plugins, at most 1023 bytes.
     * <pre>{@code const AsciiChar * IPluginCreatorV3Quick::getPluginName() const}</pre>
     * Since TensorRT 10.6.
     */
    String getPluginName();

    /**
     * Returns the version of its plugins, at most 1023 bytes.
     * <pre>{@code const AsciiChar * IPluginCreatorV3Quick::getPluginVersion() const}</pre>
     * Since TensorRT 10.6.
     */
    String getPluginVersion();

    /**
     * Returns the namespace of its plugins, at most 1023 bytes; empty for none.
     * <pre>{@code const AsciiChar * IPluginCreatorV3Quick::getPluginNamespace() const}</pre>
     * Since TensorRT 10.6.
     */
    String getPluginNamespace();

    /**
     * Makes a plugin. If it cannot, it throws an exception.
     * The result is never null; TensorRT deletes it.
     * <pre>{@code IPluginV3 * IPluginCreatorV3Quick::createPlugin(const AsciiChar * name, const AsciiChar * nspace, const PluginFieldCollection * fc, TensorRTPhase phase)}</pre>
     * Since TensorRT 10.6, until 10.9.
     *
     * @param name that of the layer
     * @param nspace the namespace of the plugin
     * @param fc the parameters; for {@link TensorRTPhase#kRUNTIME}, what
     *     {@link IPluginV3QuickRuntime#getFieldsToSerialize} gave
     * @param phase whether a network is built or an engine deserialized
     */
    default IPluginV3 createPlugin(String name, String nspace, PluginFieldCollection fc, TensorRTPhase phase) {
        throw new UnsupportedOperationException("IPluginCreatorV3Quick.createPlugin is not implemented; TensorRT before 10.9 may call it.");
    }
}
