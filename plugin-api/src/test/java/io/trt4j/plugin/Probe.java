package io.trt4j.plugin;

import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A plugin that does nothing but note how it is initialized and terminated; tests make it do more. */
public class Probe<S extends Record> implements Plugin<S> {
    public final List<String> calls = new CopyOnWriteArrayList<>();
    private final S state;

    public Probe(S state) {
        this.state = state;
    }

    @Override
    public S state() {
        return state;
    }

    @Override
    public void initialize() throws Exception {
        calls.add("initialize");
    }

    @Override
    public void terminate() {
        calls.add("terminate");
    }

    @Override
    public IDimensionExpr[] getOutputDimensions(int outputIndex, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
        return inputs[0];
    }

    @Override
    public void enqueue(
            TensorDescs inputDesc,
            TensorDescs outputDesc,
            TensorAddresses inputs,
            TensorAddresses outputs,
            long workspace,
            long stream)
            throws Exception {}
}
