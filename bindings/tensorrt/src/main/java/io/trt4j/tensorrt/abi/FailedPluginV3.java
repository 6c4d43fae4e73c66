package io.trt4j.tensorrt.abi;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IPluginCapability;
import io.trt4j.tensorrt.IPluginResourceContext;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3OneBuild;
import io.trt4j.tensorrt.IPluginV3OneCore;
import io.trt4j.tensorrt.IPluginV3OneRuntime;
import io.trt4j.tensorrt.PluginCapabilityType;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.natives.IPluginV3Native;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a copy of a plugin that could not be made: TensorRT 10.6 crashes if it gets none. It fails in whatever can fail.
 */
public final class FailedPluginV3 implements IPluginV3, IPluginV3OneCore, IPluginV3OneBuild, IPluginV3OneRuntime {
    private FailedPluginV3() {}

    /**
     * The address of one.
     *
     * @param self what could not be copied
     * @return 0 if there is no memory for it
     */
    public static long create(long self) {
        try {
            return IPluginV3Native.TYPE.create(new FailedPluginV3(), self).address();
        } catch (OutOfMemoryError e) {
            return 0;
        }
    }

    private static IllegalStateException failed() {
        return new IllegalStateException("This copy of a plugin could not be made.");
    }

    @Override
    public IPluginCapability getCapabilityInterface(PluginCapabilityType type) {
        return this;
    }

    @Override
    public IPluginV3 clone() {
        return new FailedPluginV3();
    }

    @Override
    public IPluginV3 attachToContext(@Nullable IPluginResourceContext context) {
        return new FailedPluginV3();
    }

    @Override
    public String getPluginName() {
        return "";
    }

    @Override
    public String getPluginVersion() {
        return "";
    }

    @Override
    public String getPluginNamespace() {
        return "";
    }

    @Override
    public int configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
        throw failed();
    }

    @Override
    public int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes) {
        throw failed();
    }

    @Override
    public int getOutputShapes(
            IDimensionExpr[][] inputs,
            IDimensionExpr[][] shapeInputs,
            IDimensionExpr[][] outputs,
            IExprBuilder exprBuilder) {
        throw failed();
    }

    @Override
    public boolean supportsFormatCombination(int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
        throw failed();
    }

    @Override
    public int getNbOutputs() {
        throw failed();
    }

    @Override
    public int setTactic(int tactic) {
        throw failed();
    }

    @Override
    public int onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) {
        throw failed();
    }

    @Override
    public int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {
        throw failed();
    }

    @Override
    public PluginFieldCollection getFieldsToSerialize() {
        throw failed();
    }
}
