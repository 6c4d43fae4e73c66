package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IPluginV3QuickBuild;
import io.trt4j.tensorrt.IPluginV3QuickCore;
import io.trt4j.tensorrt.IPluginV3QuickRuntime;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;

/** {@link FailedCapabilities} of a quick plugin. */
final class FailedQuickCapabilities implements IPluginV3QuickCore, IPluginV3QuickBuild, IPluginV3QuickRuntime {
    static final FailedQuickCapabilities OF_COPY = new FailedQuickCapabilities(FailedCapabilities.NO_COPY);
    static final FailedQuickCapabilities LOST = new FailedQuickCapabilities(FailedCapabilities.NO_CAPABILITY);

    static final FailedQuickCapabilities UNMADE = new FailedQuickCapabilities("The quick plugin could not be made.");

    private final String why;

    private FailedQuickCapabilities(String why) {
        this.why = why;
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
    public int getOutputDataTypes(DataType[] outputTypes, DataType[] inputTypes, int[] inputRanks) {
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
    public int configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
        throw new IllegalStateException(why);
    }

    @Override
    public int getNbSupportedFormatCombinations(DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
        throw new IllegalStateException(why);
    }

    @Override
    public int getSupportedFormatCombinations(
            DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs, PluginTensorDesc[] supportedCombinations) {
        throw new IllegalStateException(why);
    }

    @Override
    public int getNbOutputs() {
        throw new IllegalStateException(why);
    }

    @Override
    public int setTactic(int tactic) {
        if (this == UNMADE) {
            return 0; // TensorRT 10.6 loses the plugin if this fails while it loads an engine
        }
        throw new IllegalStateException(why);
    }

    @Override
    public int enqueue(
            long inputDesc,
            long outputDesc,
            long inputs,
            long outputs,
            long inputStrides,
            long outputStrides,
            int nbInputs,
            int nbOutputs,
            long stream) {
        throw new IllegalStateException(why);
    }

    @Override
    public PluginFieldCollection getFieldsToSerialize() {
        throw new IllegalStateException(why);
    }
}
