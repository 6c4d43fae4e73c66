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
 * Tells the builder what a quick plugin puts out and all combinations of types and layouts that it
 * supports.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV3QuickBuild}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.6. <strong>Not part of TensorRT's stable API</strong>: NVIDIA has it for its Python module, says that others must not use it, and may change it in any version.
 */
@UnstableApi
@SuppressWarnings("deprecation")
public interface IPluginV3QuickBuild extends IPluginCapability {

    /**
     * Gives the types of the outputs.
     * Fill {@code outputTypes} before returning 0.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3QuickBuild::getOutputDataTypes(DataType * outputTypes, int32_t nbOutputs, const DataType * inputTypes, const int32_t * inputRanks, int32_t nbInputs) const}</pre>
     * Since TensorRT 10.6.
     *
     * @param outputTypes one for each output, to be set
     * @param inputTypes the types of the inputs
     * @param inputRanks how many dimensions each input has
     */
    int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes, int[] inputRanks);

    /**
     * Gives the dimensions of the outputs, computed from those of the inputs.
     * Fill {@code outputs} before returning 0.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3QuickBuild::getOutputShapes(const DimsExprs * inputs, int32_t nbInputs, const DimsExprs * shapeInputs, int32_t nbShapeInputs, DimsExprs * outputs, int32_t nbOutputs, IExprBuilder & exprBuilder)}</pre>
     * Since TensorRT 10.6.
     *
     * @param inputs the dimensions of each input
     * @param shapeInputs the values of each shape input, as if they were dimensions
     * @param outputs the dimensions of each output, to be set
     * @param exprBuilder makes new expressions
     */
    int getOutputShapes(IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IDimensionExpr[][] outputs, IExprBuilder exprBuilder);

    /**
     * Called before the plugin is timed, with the types and layouts and the ranges of dimensions.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3QuickBuild::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs)}</pre>
     * Since TensorRT 10.6.
     *
     * @param in the inputs
     * @param out the outputs
     */
    int configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out);

    /**
     * Returns how many combinations of types and layouts the plugin supports for these
     * inputs and outputs.
     * <pre>{@code int32_t IPluginV3QuickBuild::getNbSupportedFormatCombinations(const DynamicPluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs)}</pre>
     * Since TensorRT 10.6.
     *
     * @param inOut the inputs, then the outputs, of which TensorRT may not have set the types and layouts yet
     * @param nbInputs how many of them are inputs
     * @param nbOutputs how many of them are outputs
     */
    int getNbSupportedFormatCombinations(DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs);

    /**
     * Gives the combinations of types and layouts that the plugin supports.
     * Fill {@code supportedCombinations} before returning 0.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3QuickBuild::getSupportedFormatCombinations(const DynamicPluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs, PluginTensorDesc * supportedCombinations, int32_t nbFormatCombinations)}</pre>
     * Since TensorRT 10.6.
     *
     * @param inOut the inputs, then the outputs, of which TensorRT may not have set the types and layouts yet
     * @param nbInputs how many of them are inputs
     * @param nbOutputs how many of them are outputs
     * @param supportedCombinations to be set: as many combinations as {@link #getNbSupportedFormatCombinations} told, one
     *     after the other, each the inputs and then the outputs
     */
    int getSupportedFormatCombinations(DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs, PluginTensorDesc[] supportedCombinations);

    /**
     * Returns the number of outputs, at least 1.
     * <pre>{@code int32_t IPluginV3QuickBuild::getNbOutputs() const}</pre>
     * Since TensorRT 10.6.
     */
    int getNbOutputs();

    /**
     * Returns the input whose memory an output shares.
     * <pre>{@code int32_t IPluginV3QuickBuild::getAliasedInput(int32_t outputIndex)}</pre>
     * Since TensorRT 10.6.
     *
     * @param outputIndex from 0 to {@link #getNbOutputs} - 1
     * @return -1, the default, if it shares none
     */
    default int getAliasedInput(int outputIndex) {
        return -1;
    }

    /**
     * Gives the tactics to time for the types and layouts that {@link #configurePlugin} was told.
     * Fill {@code tactics} before returning 0.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3QuickBuild::getValidTactics(int32_t * tactics, int32_t nbTactics)}</pre>
     * Since TensorRT 10.6.
     *
     * @param tactics as many as {@link #getNbTactics} tells, to be set to different numbers, none of them 0
     */
    default int getValidTactics(int[] tactics) {
        return 0;
    }

    /**
     * Returns the number of tactics, 0 by default.
     * <pre>{@code int32_t IPluginV3QuickBuild::getNbTactics()}</pre>
     * Since TensorRT 10.6.
     */
    default int getNbTactics() {
        return 0;
    }

    /**
     * Returns a text by which the timing cache tells plugins with other parameters apart.
     * <pre>{@code const char * IPluginV3QuickBuild::getTimingCacheID()}</pre>
     * Since TensorRT 10.6.
     *
     * @return null, the default, keeps the plugin out of the timing cache
     */
    default @Nullable String getTimingCacheID() {
        return null;
    }

    /**
     * Returns a text about the plugin's parameters for {@link IEngineInspector}.
     * <pre>{@code const char * IPluginV3QuickBuild::getMetadataString()}</pre>
     * Since TensorRT 10.6.
     *
     * @return null, the default, for none
     */
    default @Nullable String getMetadataString() {
        return null;
    }
}
