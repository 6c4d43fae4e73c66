package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import io.trt4j.plugin.Plugin;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import java.lang.foreign.MemorySegment;

/** y = factor * x, on host memory; refuses a factor of 0 when it runs. */
record ScalePlugin(Scale state) implements Plugin<ScalePlugin.Scale> {
    record Scale(float factor) {}

    @Override
    public IDimensionExpr[] getOutputDimensions(int output, IDimensionExpr[][] inputs, IExprBuilder builder) {
        return inputs[0];
    }

    @Override
    public void enqueue(
            TensorDescs inputDesc,
            TensorDescs outputDesc,
            TensorAddresses inputs,
            TensorAddresses outputs,
            long workspace,
            long stream) {
        if (state.factor == 0) {
            throw new IllegalArgumentException("nothing is left of it");
        }
        long size = inputDesc.volume(0);
        MemorySegment x = MemorySegment.ofAddress(inputs.get(0)).reinterpret(4 * size);
        MemorySegment y = MemorySegment.ofAddress(outputs.get(0)).reinterpret(4 * size);
        for (long i = 0; i < size; i++) {
            y.setAtIndex(JAVA_FLOAT, i, state.factor * x.getAtIndex(JAVA_FLOAT, i));
        }
    }
}
