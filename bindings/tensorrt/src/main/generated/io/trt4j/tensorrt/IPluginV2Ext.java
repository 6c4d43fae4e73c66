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
 * TensorRT's {@code class nvinfer1::IPluginV2Ext}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 *
 * @deprecated TensorRT has deprecated it.
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IPluginV2Ext extends IPluginV2 {

    /**
     * <pre>{@code DataType IPluginV2Ext::getOutputDataType(int32_t index, const DataType * inputTypes, int32_t nbInputs) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    DataType getOutputDataType(int index, DataType[] inputTypes);

    /**
     * <pre>{@code void IPluginV2Ext::configurePlugin(const Dims * inputDims, int32_t nbInputs, const Dims * outputDims, int32_t nbOutputs, const DataType * inputTypes, const DataType * outputTypes, const bool * inputIsBroadcast, const bool * outputIsBroadcast, PluginFormat floatFormat, int32_t maxBatchSize)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    void configurePlugin(Dims[] inputDims, Dims[] outputDims, DataType[] inputTypes, DataType[] outputTypes, boolean[] inputIsBroadcast, boolean[] outputIsBroadcast, TensorFormat floatFormat, int maxBatchSize);

    /**
     * <pre>{@code void IPluginV2Ext::attachToContext(cudnnContext * arg0, cublasContext * arg1, IGpuAllocator * arg2)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    default void attachToContext(long arg0, long arg1, IGpuAllocator arg2) {
    }

    /**
     * <pre>{@code void IPluginV2Ext::detachFromContext()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    default void detachFromContext() {
    }

    /**
     * <pre>{@code IPluginV2Ext * IPluginV2Ext::clone() const}</pre>
     * The result is deleted by TensorRT; never null.
     * Since TensorRT 8.6 or earlier.
     */
    @Override
    IPluginV2Ext clone();

    /**
     * <pre>{@code bool IPluginV2Ext::isOutputBroadcastAcrossBatch(int32_t outputIndex, const bool * inputIsBroadcasted, int32_t nbInputs) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    default boolean isOutputBroadcastAcrossBatch(int outputIndex, boolean[] inputIsBroadcasted) {
        throw new UnsupportedOperationException("IPluginV2Ext.isOutputBroadcastAcrossBatch is not implemented; TensorRT before 11.0 may call it.");
    }

    /**
     * <pre>{@code bool IPluginV2Ext::canBroadcastInputAcrossBatch(int32_t inputIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
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
