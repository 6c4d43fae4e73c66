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
 * Is a plugin of version 2 that is asked about the type and layout of each input and output.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV2IOExt}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 *
 * @deprecated since TensorRT 10.0; implement {@link IPluginV3}
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_plugin_v2_i_o_ext.html">{@code nvinfer1::IPluginV2IOExt}</a>
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IPluginV2IOExt extends IPluginV2Ext {

    /**
     * Tells the plugin the inputs and outputs to prepare for.
     * <pre>{@code void IPluginV2IOExt::configurePlugin(const PluginTensorDesc * in, int32_t nbInput, const PluginTensorDesc * out, int32_t nbOutput)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param in {@code nbInput} inputs, see {@link PluginTensorDesc#layout}
     * @param out {@code nbOutput} outputs, see {@link PluginTensorDesc#layout}
     */
    void configurePlugin(PluginTensorDesc[] in, PluginTensorDesc[] out);

    /**
     * Tells whether the type and layout of an input or output is supported, given those before
     * it.
     * <pre>{@code bool IPluginV2IOExt::supportsFormatCombination(int32_t pos, const PluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param pos the index: inputs first, then outputs
     * @param inOut the inputs and outputs, see {@link PluginTensorDesc#layout}
     */
    boolean supportsFormatCombination(int pos, PluginTensorDesc[] inOut, int nbInputs, int nbOutputs);

    /** Answered by {@code IPluginV2IOExt} for all, as in C++. */
    @Override
    default int getTensorRTVersion() {
        return PluginVersion.kV2_IOEXT.value() << 24 | TensorRT.version().number();
    }

    /** Answered by {@code IPluginV2IOExt} for all, as in C++. */
    @Override
    default void configurePlugin(Dims[] inputDims, Dims[] outputDims, DataType[] inputTypes, DataType[] outputTypes, boolean[] inputIsBroadcast, boolean[] outputIsBroadcast, TensorFormat floatFormat, int maxBatchSize) {
    }

    /** Answered by {@code IPluginV2IOExt} for all, as in C++. */
    @Override
    default boolean supportsFormat(DataType type, TensorFormat format) {
        return false;
    }
}
