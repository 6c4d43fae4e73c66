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
 * Executes a quick plugin.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV3QuickRuntime}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.6. <strong>Not part of TensorRT's stable API</strong>: NVIDIA has it for its Python module, says that others must not use it, and may change it in any version.
 */
@UnstableApi
@SuppressWarnings("deprecation")
public interface IPluginV3QuickRuntime extends IPluginCapability {

    /**
     * Called with the tactic to use from now on.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3QuickRuntime::setTactic(int32_t tactic)}</pre>
     * Since TensorRT 10.6.
     *
     * @param tactic one of {@link IPluginV3QuickBuild#getValidTactics}, or 0 if there are none
     */
    default int setTactic(int tactic) {
        return 0;
    }

    /**
     * Puts the computation on a stream and returns without waiting. It must not allocate device memory.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3QuickRuntime::enqueue(const PluginTensorDesc * inputDesc, const PluginTensorDesc * outputDesc, const void *const * inputs, void *const * outputs, const Dims * inputStrides, const Dims * outputStrides, int32_t nbInputs, int32_t nbOutputs, cudaStream_t stream)}</pre>
     * Since TensorRT 10.6.
     *
     * @param inputDesc the address of {@link PluginTensorDesc}s, one for each input
     * @param outputDesc the address of {@link PluginTensorDesc}s, one for each output
     * @param inputs the address, on the host, of the device addresses of the inputs
     * @param outputs the address, on the host, of the device addresses of the outputs
     * @param inputStrides the address of {@link Dims}, one for each input
     * @param outputStrides the address of {@link Dims}, one for each output
     * @param nbInputs the number of inputs
     * @param nbOutputs the number of outputs
     * @param stream the {@code cudaStream_t} as a number
     */
    int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long inputStrides, long outputStrides, int nbInputs, int nbOutputs, long stream);

    /**
     * Returns what the creator needs to make the plugin again when the engine is deserialized.
     * Memory of the fields must last until the plugin is closed or asked again.
     * <pre>{@code const PluginFieldCollection * IPluginV3QuickRuntime::getFieldsToSerialize()}</pre>
     * Since TensorRT 10.6.
     */
    @Nullable PluginFieldCollection getFieldsToSerialize();
}
