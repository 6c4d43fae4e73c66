package io.trt4j.hostmodel;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import io.trt4j.plugin.Plugin;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import java.lang.foreign.MemorySegment;

/** A plugin of version 2: y = 2 x. */
record TwicePlugin(TestPlugins.Nothing state) implements Plugin<TestPlugins.Nothing> {
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
        long size = inputDesc.volume(0);
        MemorySegment x = MemorySegment.ofAddress(inputs.get(0)).reinterpret(size * Float.BYTES);
        MemorySegment y = MemorySegment.ofAddress(outputs.get(0)).reinterpret(size * Float.BYTES);
        for (long i = 0; i < size; i++) {
            y.setAtIndex(JAVA_FLOAT, i, 2 * x.getAtIndex(JAVA_FLOAT, i));
        }
    }
}
