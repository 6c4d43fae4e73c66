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
 * TensorRT's {@code class nvinfer1::IPluginV3OneRuntime}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.0.
 */
@SuppressWarnings("deprecation")
public interface IPluginV3OneRuntime extends IPluginCapability {

    /**
     * <pre>{@code int32_t IPluginV3OneRuntime::setTactic(int32_t tactic)}</pre>
     * The result is 0 for success.
     * Since TensorRT 10.0.
     */
    default int setTactic(int tactic) {
        return 0;
    }

    /**
     * <pre>{@code int32_t IPluginV3OneRuntime::onShapeChange(const PluginTensorDesc * in, int32_t nbInputs, const PluginTensorDesc * out, int32_t nbOutputs)}</pre>
     * The result is 0 for success.
     * Since TensorRT 10.0.
     */
    int onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out);

    /**
     * <pre>{@code int32_t IPluginV3OneRuntime::enqueue(const PluginTensorDesc * inputDesc, const PluginTensorDesc * outputDesc, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream)}</pre>
     * The result is 0 for success.
     * Since TensorRT 10.0.
     */
    int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream);

    /**
     * <pre>{@code IPluginV3 * IPluginV3OneRuntime::attachToContext(IPluginResourceContext * context)}</pre>
     * The result is deleted by TensorRT; never null.
     * Since TensorRT 10.0.
     */
    IPluginV3 attachToContext(@Nullable IPluginResourceContext context);

    /**
     * <pre>{@code const PluginFieldCollection * IPluginV3OneRuntime::getFieldsToSerialize()}</pre>
     * Since TensorRT 10.0.
     */
    @Nullable PluginFieldCollection getFieldsToSerialize();
}
