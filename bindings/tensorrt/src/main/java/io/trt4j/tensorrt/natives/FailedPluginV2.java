package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.IPluginV2DynamicExt;
import io.trt4j.tensorrt.IPluginV2IOExt;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.abi.ObjectTable;
import io.trt4j.tensorrt.abi.UpcallTarget;
import java.lang.foreign.MemorySegment;

/**
 * Stands for a copy of a plugin that could not be made. TensorRT allows {@code clone} to give null, but 10.6 ends the process
 * then; so it gets a plugin of the same kind and name that supports nothing and fails in whatever can fail.
 */
@SuppressWarnings("deprecation")
public final class FailedPluginV2 implements IPluginV2DynamicExt, IPluginV2IOExt, UpcallTarget.Named {
    private final IPluginV2 original;

    private FailedPluginV2(IPluginV2 original) {
        this.original = original instanceof FailedPluginV2 failed ? failed.original : original;
    }

    /** Loads the class. */
    static void prepare() {}

    /**
     * The address of one.
     *
     * @param self what could not be copied
     * @return 0 if it was freed, or if there is no memory for the copy
     */
    public static long create(long self) {
        try {
            if (ObjectTable.find(self) instanceof IPluginV2 original) {
                FailedPluginV2 failed = new FailedPluginV2(original);
                return IPluginV2Native.typeOf(failed.original)
                        .create(failed, self)
                        .address();
            }
            return 0;
        } catch (OutOfMemoryError e) {
            return 0;
        }
    }

    private static IllegalStateException failed() {
        return new IllegalStateException("This copy of a plugin could not be made.");
    }

    @Override
    public String name() {
        return original instanceof UpcallTarget.Named named ? named.name() : "IPluginV2";
    }

    @Override
    public int getTensorRTVersion() {
        return original.getTensorRTVersion();
    }

    @Override
    public String getPluginType() {
        return original.getPluginType();
    }

    @Override
    public String getPluginVersion() {
        return original.getPluginVersion();
    }

    @Override
    public String getPluginNamespace() {
        return original.getPluginNamespace();
    }

    @Override
    public void setPluginNamespace(String pluginNamespace) {}

    @Override
    public FailedPluginV2 clone() {
        throw failed();
    }

    @Override
    public int getNbOutputs() {
        return 1;
    }

    @Override
    public DataType getOutputDataType(int index, DataType[] inputTypes) {
        return inputTypes[0];
    }

    @Override
    public IDimensionExpr[] getOutputDimensions(int outputIndex, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
        return inputs[0];
    }

    @Override
    public Dims getOutputDimensions(int index, Dims[] inputs) {
        return inputs[0];
    }

    @Override
    public boolean supportsFormat(DataType type, TensorFormat format) {
        return false;
    }

    @Override
    public boolean supportsFormatCombination(int pos, PluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
        return false;
    }

    @Override
    @Deprecated
    public boolean isOutputBroadcastAcrossBatch(int outputIndex, boolean[] inputIsBroadcasted) {
        return false;
    }

    @Override
    @Deprecated
    public boolean canBroadcastInputAcrossBatch(int inputIndex) {
        return false;
    }

    @Override
    public void configurePlugin(
            Dims[] inputDims,
            Dims[] outputDims,
            DataType[] inputTypes,
            DataType[] outputTypes,
            boolean[] inputIsBroadcast,
            boolean[] outputIsBroadcast,
            TensorFormat floatFormat,
            int maxBatchSize) {}

    @Override
    public void configurePlugin(PluginTensorDesc[] in, PluginTensorDesc[] out) {}

    @Override
    public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {}

    @Override
    public long getWorkspaceSize(PluginTensorDesc[] inputs, PluginTensorDesc[] outputs) {
        return 0;
    }

    @Override
    public int initialize() {
        throw failed();
    }

    @Override
    public void terminate() {}

    @Override
    public long getSerializationSize() {
        throw failed();
    }

    @Override
    public void serialize(MemorySegment buffer) {
        throw failed();
    }

    @Override
    public int enqueue(int batchSize, long inputs, long outputs, long workspace, long stream) {
        throw failed();
    }

    @Override
    public int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {
        throw failed();
    }
}
