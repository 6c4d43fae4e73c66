package io.trt4j.bench;

import io.trt4j.plugin.Plugin;
import io.trt4j.plugin.PluginRegistration;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;

/** Does nothing, so that what is measured is ours. */
record EmptyPlugin(Settings state) implements Plugin<EmptyPlugin.Settings> {
    record Settings(int number) {}

    static PluginRegistration<Settings> register() {
        return Plugins.register("Trt4jBenchEmpty", "1", Settings.class, EmptyPlugin::new);
    }

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
            long stream) {}
}
