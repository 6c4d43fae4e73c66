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
 * TensorRT's {@code class nvinfer1::IPluginV2DynamicExt}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 *
 * @deprecated TensorRT has deprecated it.
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IPluginV2DynamicExt extends IPluginV2Ext {

    /**
     * <pre>{@code IPluginV2DynamicExt * IPluginV2DynamicExt::clone() const}</pre>
     * The result is deleted by TensorRT; never null.
     * Since TensorRT 8.6 or earlier.
     */
    @Override
    IPluginV2DynamicExt clone();

    /**
     * <pre>{@code DimsExprs IPluginV2DynamicExt::getOutputDimensions(int32_t outputIndex, const DimsExprs * inputs, int32_t nbInputs, IExprBuilder & exprBuilder)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    IDimensionExpr[] getOutputDimensions(int outputIndex, IDimensionExpr[][] inputs, IExprBuilder exprBuilder);

    /**
     * <pre>{@code bool IPluginV2DynamicExt::supportsFormatCombination(int32_t pos, const PluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    boolean supportsFormatCombination(int pos, PluginTensorDesc[] inOut, int nbInputs, int nbOutputs);

    /**
     * <pre>{@code void IPluginV2DynamicExt::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out);

    /**
     * <pre>{@code size_t IPluginV2DynamicExt::getWorkspaceSize(const PluginTensorDesc * inputs, int32_t nbInputs, const PluginTensorDesc * outputs, int32_t nbOutputs) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    long getWorkspaceSize(PluginTensorDesc[] inputs, PluginTensorDesc[] outputs);

    /**
     * <pre>{@code int32_t IPluginV2DynamicExt::enqueue(const PluginTensorDesc * inputDesc, const PluginTensorDesc * outputDesc, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream)}</pre>
     * The result is 0 for success.
     * Since TensorRT 8.6 or earlier.
     */
    int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream);

    /** Answered by {@code IPluginV2DynamicExt} for all, as in C++. */
    @Override
    default int getTensorRTVersion() {
        return PluginVersion.kV2_DYNAMICEXT.value() << 24 | TensorRT.version().number();
    }

    /** Answered by {@code IPluginV2DynamicExt} for all, as in C++. */
    @Override
    default void configurePlugin(Dims[] inputDims, Dims[] outputDims, DataType[] inputTypes, DataType[] outputTypes, boolean[] inputIsBroadcast, boolean[] outputIsBroadcast, TensorFormat floatFormat, int maxBatchSize) {
    }

    /** Answered by {@code IPluginV2DynamicExt} for all, as in C++. */
    @Override
    default boolean supportsFormat(DataType type, TensorFormat format) {
        return false;
    }

    /** Answered by {@code IPluginV2DynamicExt} for all, as in C++. */
    @Override
    default Dims getOutputDimensions(int index, Dims[] inputs) {
        return new Dims(-1, new long[0]);
    }

    /** Answered by {@code IPluginV2DynamicExt} for all, as in C++. */
    @Override
    default long getWorkspaceSize(int maxBatchSize) {
        return 0;
    }

    /** Answered by {@code IPluginV2DynamicExt} for all, as in C++. */
    @Override
    default int enqueue(int batchSize, long inputs, long outputs, long workspace, long stream) {
        return 1;
    }

    /** Answered by {@code IPluginV2DynamicExt} for all, as in C++. */
    @Override
    @Deprecated
    default boolean isOutputBroadcastAcrossBatch(int outputIndex, boolean[] inputIsBroadcasted) {
        return false;
    }

    /** Answered by {@code IPluginV2DynamicExt} for all, as in C++. */
    @Override
    @Deprecated
    default boolean canBroadcastInputAcrossBatch(int inputIndex) {
        return true;
    }
}
