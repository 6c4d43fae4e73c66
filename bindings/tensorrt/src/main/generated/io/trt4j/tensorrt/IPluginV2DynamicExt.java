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
 * Is a plugin of version 2 for dynamic shapes.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV2DynamicExt}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 *
 * @deprecated since TensorRT 10.0; implement {@link IPluginV3}
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_plugin_v2_dynamic_ext.html">{@code nvinfer1::IPluginV2DynamicExt}</a>
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IPluginV2DynamicExt extends IPluginV2Ext {

    /**
     * Returns a copy.
     * The result is never null; TensorRT deletes it.
     * <pre>{@code IPluginV2DynamicExt * IPluginV2DynamicExt::clone() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    @Override
    IPluginV2DynamicExt clone();

    /**
     * Returns the dimensions of an output, computed from those of the inputs.
     * <pre>{@code DimsExprs IPluginV2DynamicExt::getOutputDimensions(int32_t outputIndex, const DimsExprs * inputs, int32_t nbInputs, IExprBuilder & exprBuilder)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputs {@code nbInputs} dimensions, see {@link DimsExprs#layout}
     * @param exprBuilder makes new expressions
     */
    IDimensionExpr[] getOutputDimensions(int outputIndex, IDimensionExpr[][] inputs, IExprBuilder exprBuilder);

    /**
     * Tells whether the type and layout of an input or output is supported, given those before
     * it.
     * <pre>{@code bool IPluginV2DynamicExt::supportsFormatCombination(int32_t pos, const PluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param pos the index: inputs first, then outputs
     * @param inOut the inputs and outputs, see {@link PluginTensorDesc#layout}
     */
    boolean supportsFormatCombination(int pos, PluginTensorDesc[] inOut, int nbInputs, int nbOutputs);

    /**
     * Tells the plugin the inputs and outputs to prepare for, with the ranges of dimensions.
     * <pre>{@code void IPluginV2DynamicExt::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param in {@code nbInputs} inputs, see {@link DynamicPluginTensorDesc#layout}
     * @param out {@code nbOutputs} outputs, see {@link DynamicPluginTensorDesc#layout}
     */
    void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out);

    /**
     * Returns how many bytes of device memory an execution needs.
     * <pre>{@code size_t IPluginV2DynamicExt::getWorkspaceSize(const PluginTensorDesc * inputs, int32_t nbInputs, const PluginTensorDesc * outputs, int32_t nbOutputs) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputs {@code nbInputs} inputs, see {@link PluginTensorDesc#layout}
     * @param outputs {@code nbOutputs} outputs, see {@link PluginTensorDesc#layout}
     */
    long getWorkspaceSize(PluginTensorDesc[] inputs, PluginTensorDesc[] outputs);

    /**
     * Puts the computation on a stream.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV2DynamicExt::enqueue(const PluginTensorDesc * inputDesc, const PluginTensorDesc * outputDesc, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputDesc the inputs, see {@link PluginTensorDesc#layout}
     * @param outputDesc the outputs, see {@link PluginTensorDesc#layout}
     * @param inputs pointers to device memory of the inputs
     * @param outputs pointers to device memory of the outputs
     * @param workspace the address of as much device memory as {@link #getWorkspaceSize} told
     * @param stream the {@code cudaStream_t} as a number
     * @return 0 on success
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
