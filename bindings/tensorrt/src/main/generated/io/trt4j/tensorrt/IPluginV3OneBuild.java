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
 * TensorRT's {@code class nvinfer1::IPluginV3OneBuild}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.0.
 */
@SuppressWarnings("deprecation")
public interface IPluginV3OneBuild extends IPluginCapability {

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs)}</pre>
     * The result is 0 for success.
     * Since TensorRT 10.0.
     */
    int configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out);

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getOutputDataTypes(DataType * outputTypes, int32_t nbOutputs, const DataType * inputTypes, int32_t nbInputs) const}</pre>
     * To be filled where the result is 0: {@code outputTypes}.
     * The result is 0 for success.
     * Since TensorRT 10.0.
     */
    int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes);

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getOutputShapes(const DimsExprs * inputs, int32_t nbInputs, const DimsExprs * shapeInputs, int32_t nbShapeInputs, DimsExprs * outputs, int32_t nbOutputs, IExprBuilder & exprBuilder)}</pre>
     * To be filled where the result is 0: {@code outputs}.
     * The result is 0 for success.
     * Since TensorRT 10.0.
     */
    int getOutputShapes(IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IDimensionExpr[][] outputs, IExprBuilder exprBuilder);

    /**
     * <pre>{@code bool IPluginV3OneBuild::supportsFormatCombination(int32_t pos, const DynamicPluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs)}</pre>
     * Since TensorRT 10.0.
     */
    boolean supportsFormatCombination(int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs);

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getNbOutputs() const}</pre>
     * Since TensorRT 10.0.
     */
    int getNbOutputs();

    /**
     * <pre>{@code size_t IPluginV3OneBuild::getWorkspaceSize(const DynamicPluginTensorDesc * inputs, int32_t nbInputs, const DynamicPluginTensorDesc * outputs, int32_t nbOutputs) const}</pre>
     * Since TensorRT 10.0.
     */
    default long getWorkspaceSize(DynamicPluginTensorDesc[] inputs, DynamicPluginTensorDesc[] outputs) {
        return 0;
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getValidTactics(int32_t * tactics, int32_t nbTactics)}</pre>
     * To be filled where the result is 0: {@code tactics}.
     * The result is 0 for success.
     * Since TensorRT 10.0.
     */
    default int getValidTactics(int[] tactics) {
        return 0;
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getNbTactics()}</pre>
     * Since TensorRT 10.0.
     */
    default int getNbTactics() {
        return 0;
    }

    /**
     * <pre>{@code const char * IPluginV3OneBuild::getTimingCacheID()}</pre>
     * Since TensorRT 10.0.
     */
    default @Nullable String getTimingCacheID() {
        return null;
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getFormatCombinationLimit()}</pre>
     * Since TensorRT 10.0.
     */
    default int getFormatCombinationLimit() {
        return 100;
    }

    /**
     * <pre>{@code const char * IPluginV3OneBuild::getMetadataString()}</pre>
     * Since TensorRT 10.0.
     */
    default @Nullable String getMetadataString() {
        return null;
    }
}
