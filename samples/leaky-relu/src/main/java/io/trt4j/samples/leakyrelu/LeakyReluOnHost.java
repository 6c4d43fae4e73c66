package io.trt4j.samples.leakyrelu;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import io.trt4j.plugin.Plugin;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.PluginTensorDesc;
import java.lang.foreign.MemorySegment;

/** {@link LeakyReluPlugin} with another {@code enqueue}: the host engine's tensors are in host memory, where no kernel runs. */
final class LeakyReluOnHost implements Plugin<LeakyReluPlugin.Attributes> {
    private final LeakyReluPlugin plugin;

    LeakyReluOnHost(LeakyReluPlugin.Attributes attributes) {
        plugin = new LeakyReluPlugin(attributes);
    }

    @Override
    public LeakyReluPlugin.Attributes state() {
        return plugin.state();
    }

    @Override
    public IDimensionExpr[] getOutputDimensions(int output, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
        return plugin.getOutputDimensions(output, inputs, exprBuilder);
    }

    @Override
    public boolean supportsFormatCombination(int pos, PluginTensorDesc[] inOut, int nbInputs, int nbOutputs) {
        return plugin.supportsFormatCombination(pos, inOut, nbInputs, nbOutputs);
    }

    @Override
    public void enqueue(
            TensorDescs inputDesc,
            TensorDescs outputDesc,
            TensorAddresses inputs,
            TensorAddresses outputs,
            long workspace,
            long stream) {
        long n = inputDesc.volume(0);
        MemorySegment x = MemorySegment.ofAddress(inputs.get(0)).reinterpret(4 * n);
        MemorySegment y = MemorySegment.ofAddress(outputs.get(0)).reinterpret(4 * n);
        for (long i = 0; i < n; i++) {
            float value = x.getAtIndex(JAVA_FLOAT, i);
            y.setAtIndex(JAVA_FLOAT, i, value > 0 ? value : state().alpha() * value);
        }
    }
}
