package io.trt4j.samples.circpad.padding;

import io.trt4j.plugin.Plugin;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.samples.circpad.padding.CircPadPlugin.Attributes;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.IDimensionExpr;
import io.trt4j.tensorrt.IExprBuilder;
import java.util.function.Function;

/** Circular padding as a plugin of version 2, as in TensorRT's sample; how it pads is the backend's. */
public final class CircPadV2 implements Plugin<Attributes> {
    private final Attributes attributes;
    private final Padding padding;
    private final PadWork work;

    public CircPadV2(Attributes attributes, Function<Padding, PadWork> backend) {
        this.attributes = attributes;
        padding = new Padding(attributes.pads());
        work = backend.apply(padding);
    }

    @Override
    public Attributes state() {
        return attributes;
    }

    @Override
    public IDimensionExpr[] getOutputDimensions(int outputIndex, IDimensionExpr[][] inputs, IExprBuilder exprBuilder) {
        return CircPadPlugin.outputShape(inputs[0], padding, work, exprBuilder);
    }

    @Override
    public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
        work.requireShape(in[0].desc().dims().d());
    }

    @Override
    public void initialize() {
        work.load();
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
    public void terminate() {
        work.close();
    }
}
