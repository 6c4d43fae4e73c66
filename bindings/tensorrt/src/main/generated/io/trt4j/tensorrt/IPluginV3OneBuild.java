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
 * Tells the builder what a plugin puts out and which types and layouts it supports.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV3OneBuild}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_plugin_v3_one_build.html">{@code nvinfer1::v_1_0::IPluginV3OneBuild}</a>
 */
@SuppressWarnings("deprecation")
public interface IPluginV3OneBuild extends IPluginCapability {

    /**
     * Called before the plugin is timed, with the types and layouts and the ranges of dimensions.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3OneBuild::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs)}</pre>
     * Since TensorRT 10.0.
     *
     * @param in the inputs
     * @param out the outputs
     */
    int configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out);

    /**
     * Gives the types of the outputs.
     * Fill {@code outputTypes} before returning 0.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3OneBuild::getOutputDataTypes(DataType * outputTypes, int32_t nbOutputs, const DataType * inputTypes, int32_t nbInputs) const}</pre>
     * Since TensorRT 10.0.
     *
     * @param outputTypes one for each output, to be set
     * @param inputTypes the types of the inputs
     */
    int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes);

    /**
     * Gives the dimensions of the outputs, computed from those of the inputs.
     * Fill {@code outputs} before returning 0.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3OneBuild::getOutputShapes(const DimsExprs * inputs, int32_t nbInputs, const DimsExprs * shapeInputs, int32_t nbShapeInputs, DimsExprs * outputs, int32_t nbOutputs, IExprBuilder & exprBuilder)}</pre>
     * Since TensorRT 10.0.
     *
     * @param inputs the dimensions of each input
     * @param shapeInputs the values of each shape input, as if they were dimensions
     * @param outputs the dimensions of each output, to be set
     * @param exprBuilder makes new expressions
     */
    int getOutputShapes(IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IDimensionExpr[][] outputs, IExprBuilder exprBuilder);

    /**
     * Tells whether the plugin supports the type and layout of an input or output, given those
     * before it. Look at no later ones.
     * <pre>{@code bool IPluginV3OneBuild::supportsFormatCombination(int32_t pos, const DynamicPluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs)}</pre>
     * Since TensorRT 10.0.
     *
     * @param pos the index: inputs first, then outputs
     * @param inOut the inputs and outputs
     * @param nbInputs how many of them are inputs
     * @param nbOutputs how many of them are outputs
     */
    boolean supportsFormatCombination(int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs);

    /**
     * Returns the number of outputs, at least 1.
     * <pre>{@code int32_t IPluginV3OneBuild::getNbOutputs() const}</pre>
     * Since TensorRT 10.0.
     */
    int getNbOutputs();

    /**
     * Returns how many bytes of device memory an execution needs beside inputs and outputs, at most.
     * <pre>{@code size_t IPluginV3OneBuild::getWorkspaceSize(const DynamicPluginTensorDesc * inputs, int32_t nbInputs, const DynamicPluginTensorDesc * outputs, int32_t nbOutputs) const}</pre>
     * Since TensorRT 10.0.
     *
     * @param inputs the inputs with their ranges of dimensions
     * @param outputs the outputs with their ranges of dimensions
     */
    default long getWorkspaceSize(DynamicPluginTensorDesc[] inputs, DynamicPluginTensorDesc[] outputs) {
        return 0;
    }

    /**
     * Gives the tactics to time for the types and layouts that {@link #configurePlugin} was told.
     * Fill {@code tactics} before returning 0.
     * Returns 0 for success, another number for failure.
     * <pre>{@code int32_t IPluginV3OneBuild::getValidTactics(int32_t * tactics, int32_t nbTactics)}</pre>
     * Since TensorRT 10.0.
     *
     * @param tactics as many as {@link #getNbTactics} tells, to be set to different numbers, none of them 0
     */
    default int getValidTactics(int[] tactics) {
        return 0;
    }

    /**
     * Returns the number of tactics, 0 by default.
     * <pre>{@code int32_t IPluginV3OneBuild::getNbTactics()}</pre>
     * Since TensorRT 10.0.
     */
    default int getNbTactics() {
        return 0;
    }

    /**
     * Returns a text by which the timing cache tells plugins with other parameters apart.
     * <pre>{@code const char * IPluginV3OneBuild::getTimingCacheID()}</pre>
     * Since TensorRT 10.0.
     *
     * @return null, the default, keeps the plugin out of the timing cache
     */
    default @Nullable String getTimingCacheID() {
        return null;
    }

    /**
     * Returns how many combinations of types and layouts are timed at most, 100 by default.
     * <pre>{@code int32_t IPluginV3OneBuild::getFormatCombinationLimit()}</pre>
     * Since TensorRT 10.0.
     */
    default int getFormatCombinationLimit() {
        return 100;
    }

    /**
     * Returns a text about the plugin's parameters for {@link IEngineInspector}.
     * <pre>{@code const char * IPluginV3OneBuild::getMetadataString()}</pre>
     * Since TensorRT 10.0.
     *
     * @return null, the default, for none
     */
    default @Nullable String getMetadataString() {
        return null;
    }
}
