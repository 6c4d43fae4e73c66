package io.trt4j.samples.circpad.padding;

import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.samples.circpad.padding.CircPadPlugin.Attributes;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import io.trt4j.tensorrt.PluginTensorDesc;
import java.util.function.Function;

/**
 * The same as {@link CircPadV2} as a plugin of version 3: what is saved is what it was made from, and in place of {@code
 * initialize} and {@code terminate} there is what comes before the first enqueue and after the last.
 */
public final class CircPadV3 implements PluginV3<Attributes> {
    private final Padding padding;
    private final PadWork work;
    private boolean loaded;

    public CircPadV3(Attributes attributes, Function<Padding, PadWork> backend) {
        padding = new Padding(attributes.pads());
        work = backend.apply(padding);
    }

    @Override
    public IDimensionExpr[][] getOutputShapes(
            IDimensionExpr[][] inputs, IDimensionExpr[][] shapeInputs, IExprBuilder exprBuilder) {
        return new IDimensionExpr[][] {CircPadPlugin.outputShape(inputs[0], padding, work, exprBuilder)};
    }

    @Override
    public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
        work.requireShape(in[0].desc().dims().d());
    }

    @Override
    public void onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) {
        if (!loaded) { // an enqueue may be captured, in which nothing can be loaded
            work.load();
            loaded = true;
        }
    }

    @Override
    public void enqueue(
            TensorDescs inputDesc,
            TensorDescs outputDesc,
            TensorAddresses inputs,
            TensorAddresses outputs,
            long workspace,
            long stream) {
        work.enqueue(inputDesc, outputDesc, inputs, outputs, stream);
    }

    @Override
    public void close() {
        if (loaded) {
            work.close();
        }
    }
}
