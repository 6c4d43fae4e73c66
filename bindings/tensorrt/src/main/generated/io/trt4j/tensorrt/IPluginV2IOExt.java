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
 * TensorRT's {@code class nvinfer1::IPluginV2IOExt}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 *
 * @deprecated TensorRT has deprecated it.
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IPluginV2IOExt extends IPluginV2Ext {

    /**
     * <pre>{@code void IPluginV2IOExt::configurePlugin(const PluginTensorDesc * in, int32_t nbInput, const PluginTensorDesc * out, int32_t nbOutput)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    void configurePlugin(PluginTensorDesc[] in, PluginTensorDesc[] out);

    /**
     * <pre>{@code bool IPluginV2IOExt::supportsFormatCombination(int32_t pos, const PluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs) const}</pre>
     * Since TensorRT 8.6 or earlier.
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
