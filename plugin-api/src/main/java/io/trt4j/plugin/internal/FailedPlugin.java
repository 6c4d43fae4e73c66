package io.trt4j.plugin.internal;

import io.trt4j.plugin.Plugin;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.PluginTensorDesc;

/**
 * Stands for a copy that could not be made. TensorRT allows {@code clone} to give null, but 10.6 ends the process then; so it gets
 * a plugin that supports nothing and fails in whatever can fail.
 */
final class FailedPlugin<S extends Record> implements Plugin<S> {
    /** Fails too, so that a copy of this is one of these again. */
    @Override
    public S state() {
        throw failed();
    }

    @Override
    public boolean supportsFormatCombination(int pos, PluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
        return false;
    }

    @Override
    public IDimensionExpr[] getOutputDimensions(int outputIndex, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
        return inputs[0];
    }

    @Override
    public void initialize() {
        throw failed();
    }

    @Override
    public void enqueue(
            TensorDescs inputDesc,
            TensorDescs outputDesc,
            TensorAddresses inputs,
            TensorAddresses outputs,
            long workspace,
            long stream) {
        throw failed();
    }

    private static IllegalStateException failed() {
        return new IllegalStateException("This copy of a plugin could not be made.");
    }
}
