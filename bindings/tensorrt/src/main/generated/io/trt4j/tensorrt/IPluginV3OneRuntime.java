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
 * Executes a plugin.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV3OneRuntime}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_plugin_v3_one_runtime.html">{@code nvinfer1::v_1_0::IPluginV3OneRuntime}</a>
 */
@SuppressWarnings("deprecation")
public interface IPluginV3OneRuntime extends IPluginCapability {

    /**
     * Called with the tactic to use from now on.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3OneRuntime::setTactic(int32_t tactic)}</pre>
     * Since TensorRT 10.0.
     *
     * @param tactic one of {@link IPluginV3OneBuild#getValidTactics}, or 0 if there are none
     */
    default int setTactic(int tactic) {
        return 0;
    }

    /**
     * Called before an execution with other dimensions than the last.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3OneRuntime::onShapeChange(const PluginTensorDesc * in, int32_t nbInputs, const PluginTensorDesc * out, int32_t nbOutputs)}</pre>
     * Since TensorRT 10.0.
     *
     * @param in the inputs
     * @param out the outputs
     */
    int onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out);

    /**
     * Puts the computation on a stream and returns without waiting. It must not allocate device memory.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3OneRuntime::enqueue(const PluginTensorDesc * inputDesc, const PluginTensorDesc * outputDesc, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream)}</pre>
     * Since TensorRT 10.0.
     *
     * @param inputDesc the address of {@link PluginTensorDesc}s, one for each input
     * @param outputDesc the address of {@link PluginTensorDesc}s, one for each output
     * @param inputs the address, on the host, of the device addresses of the inputs
     * @param outputs the address, on the host, of the device addresses of the outputs
     * @param workspace the address of as much device memory as {@link IPluginV3OneBuild#getWorkspaceSize} told
     * @param stream the {@code cudaStream_t} as a number
     */
    int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream);

    /**
     * Returns a copy of the whole plugin for an execution context.
     * The result is never null; TensorRT deletes it.
     * <pre>{@code IPluginV3 * IPluginV3OneRuntime::attachToContext(IPluginResourceContext * context)}</pre>
     * Since TensorRT 10.0.
     *
     * @param context what the copy may use until it is closed
     */
    IPluginV3 attachToContext(@Nullable IPluginResourceContext context);

    /**
     * Returns what the creator needs to make the plugin again when the engine is deserialized.
     * Memory of the fields must last until the plugin is closed or asked again.
     * <pre>{@code const PluginFieldCollection * IPluginV3OneRuntime::getFieldsToSerialize()}</pre>
     * Since TensorRT 10.0.
     */
    @Nullable PluginFieldCollection getFieldsToSerialize();
}
