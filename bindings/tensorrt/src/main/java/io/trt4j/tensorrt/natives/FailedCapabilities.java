package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IPluginResourceContext;
import io.trt4j.tensorrt.IPluginV3;
import io.trt4j.tensorrt.IPluginV3OneBuild;
import io.trt4j.tensorrt.IPluginV3OneCore;
import io.trt4j.tensorrt.IPluginV3OneRuntime;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import org.jspecify.annotations.Nullable;

/** The capabilities of a plugin that there is not. They fail in whatever can fail. */
final class FailedCapabilities implements IPluginV3OneCore, IPluginV3OneBuild, IPluginV3OneRuntime {
    static final String NO_COPY = "This copy of a plugin could not be made.";
    static final String NO_CAPABILITY = "The plugin's getCapabilityInterface threw.";
    static final FailedCapabilities OF_COPY = new FailedCapabilities(NO_COPY);
    static final FailedCapabilities LOST = new FailedCapabilities(NO_CAPABILITY);

    private final String why;

    private FailedCapabilities(String why) {
        this.why = why;
    }

    @Override
    public IPluginV3 attachToContext(@Nullable IPluginResourceContext context) {
        return FailedPluginV3.one();
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
        throw new IllegalStateException(why);
    }

    @Override
    public int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes) {
        throw new IllegalStateException(why);
    }

    @Override
    public int getOutputShapes(
            IDimensionExpr[][] inputs,
            IDimensionExpr[][] shapeInputs,
            IDimensionExpr[][] outputs,
            IExprBuilder exprBuilder) {
        throw new IllegalStateException(why);
    }

    @Override
    public boolean supportsFormatCombination(int pos, DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
        throw new IllegalStateException(why);
    }

    @Override
    public int getNbOutputs() {
        throw new IllegalStateException(why);
    }

    @Override
    public int setTactic(int tactic) {
        throw new IllegalStateException(why);
    }

    @Override
    public int onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) {
        throw new IllegalStateException(why);
    }

    @Override
    public int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {
        throw new IllegalStateException(why);
    }

    @Override
    public PluginFieldCollection getFieldsToSerialize() {
        throw new IllegalStateException(why);
    }
}
