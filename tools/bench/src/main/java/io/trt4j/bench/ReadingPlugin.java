package io.trt4j.bench;

import io.trt4j.plugin.Plugin;
import io.trt4j.plugin.PluginRegistration;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;

/** Reads what a plugin needs before it launches a kernel. */
final class ReadingPlugin implements Plugin<ReadingPlugin.Settings> {
    record Settings() {}

    /** What was read, kept so that reading it cannot be left out. */
    private long read;

    static PluginRegistration<Settings> register() {
        return Plugins.register("Trt4jBenchReading", "1", Settings.class, settings -> new ReadingPlugin());
    }

    @Override
    public Settings state() {
        return new Settings();
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
            long stream) {
        read = inputDesc.volume(0) + inputDesc.type(0).value() + outputDesc.volume(0) + inputs.get(0) + outputs.get(0);
    }
}
