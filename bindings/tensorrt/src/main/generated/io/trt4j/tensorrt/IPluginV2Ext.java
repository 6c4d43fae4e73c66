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
 * Is a plugin of version 2 whose inputs and outputs may have different types.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV2Ext}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 *
 * @deprecated since TensorRT 8.5; implement {@link IPluginV3}
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_plugin_v2_ext.html">{@code nvinfer1::IPluginV2Ext}</a>
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IPluginV2Ext extends IPluginV2 {

    /**
     * Returns the type of an output.
     * <pre>{@code DataType IPluginV2Ext::getOutputDataType(int32_t index, const DataType * inputTypes, int32_t nbInputs) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputTypes {@code nbInputs} types of inputs, as numbers of 4 bytes
     */
    DataType getOutputDataType(int index, DataType[] inputTypes);

    /**
     * Tells the plugin the dimensions, types and layout to prepare for.
     * <pre>{@code void IPluginV2Ext::configurePlugin(const Dims * inputDims, int32_t nbInputs, const Dims * outputDims, int32_t nbOutputs, const DataType * inputTypes, const DataType * outputTypes, const bool * inputIsBroadcast, const bool * outputIsBroadcast, PluginFormat floatFormat, int32_t maxBatchSize)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputDims {@code nbInputs} dimensions, see {@link Dims#layout}
     * @param outputDims {@code nbOutputs} dimensions, see {@link Dims#layout}
     * @param inputTypes types as numbers of 4 bytes
     * @param outputTypes types as numbers of 4 bytes
     * @param inputIsBroadcast booleans of one byte
     * @param outputIsBroadcast booleans of one byte
     */
    void configurePlugin(Dims[] inputDims, Dims[] outputDims, DataType[] inputTypes, DataType[] outputTypes, boolean[] inputIsBroadcast, boolean[] outputIsBroadcast, TensorFormat floatFormat, int maxBatchSize);

    /**
     * Tells the plugin the resources of an execution context.
     * <pre>{@code void IPluginV2Ext::attachToContext(cudnnContext * arg0, cublasContext * arg1, IGpuAllocator * arg2)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param arg0 a handle of cuDNN, or 0
     * @param arg1 a handle of cuBLAS, or 0
     * @param arg2 what allocates device memory, or null
     */
    default void attachToContext(long arg0, long arg1, @Nullable IGpuAllocator arg2) {
    }

    /**
     * Tells the plugin that its execution context is closed.
     * <pre>{@code void IPluginV2Ext::detachFromContext()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    default void detachFromContext() {
    }

    /**
     * Returns a copy.
     * The result is never null; TensorRT deletes it.
     * <pre>{@code IPluginV2Ext * IPluginV2Ext::clone() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    @Override
    IPluginV2Ext clone();

    /**
     * Tells whether an output is the same for all of the batch.
     * <pre>{@code bool IPluginV2Ext::isOutputBroadcastAcrossBatch(int32_t outputIndex, const bool * inputIsBroadcasted, int32_t nbInputs) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param inputIsBroadcasted {@code nbInputs} booleans of one byte
     * @deprecated since TensorRT 10.0, which has no implicit batch dimension
     */
    @Deprecated
    default boolean isOutputBroadcastAcrossBatch(int outputIndex, boolean[] inputIsBroadcasted) {
        throw new UnsupportedOperationException("IPluginV2Ext.isOutputBroadcastAcrossBatch is not implemented; TensorRT before 11.0 may call it.");
    }

    /**
     * Tells whether the plugin can use one copy of an input for all of the batch.
     * <pre>{@code bool IPluginV2Ext::canBroadcastInputAcrossBatch(int32_t inputIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.0, which has no implicit batch dimension
     */
    @Deprecated
    default boolean canBroadcastInputAcrossBatch(int inputIndex) {
        throw new UnsupportedOperationException("IPluginV2Ext.canBroadcastInputAcrossBatch is not implemented; TensorRT before 11.0 may call it.");
    }

    /** Answered by {@code IPluginV2Ext} for all, as in C++. */
    @Override
    default int getTensorRTVersion() {
        return PluginVersion.kV2_EXT.value() << 24 | TensorRT.version().number();
    }

    /** Answered by {@code IPluginV2Ext} for all, as in C++. */
    @Override
    default void configureWithFormat(Dims[] inputDims, Dims[] outputDims, DataType type, TensorFormat format, int maxBatchSize) {
    }
}
