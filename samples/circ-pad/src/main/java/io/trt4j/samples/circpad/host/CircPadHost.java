package io.trt4j.samples.circpad.host;

import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.samples.circpad.padding.CircPadPlugin;
import io.trt4j.samples.circpad.padding.CircPadShort;
import io.trt4j.samples.circpad.padding.PadWork;
import io.trt4j.samples.circpad.padding.Padding;

/** Pads on the CPU, by copying runs of memory. */
public final class CircPadHost implements PadWork {
    private final Padding padding;

    public CircPadHost(Padding padding) {
        this.padding = padding;
    }

    @Override
    public void enqueue(
            TensorDescs inputDesc, TensorDescs outputDesc, TensorAddresses input, TensorAddresses output, long stream) {
        HostPad.pad(
                input.get(0),
                output.get(0),
                CircPadPlugin.shape(inputDesc),
                padding,
                CircPadPlugin.elementSize(inputDesc));
    }

    /** The same in the short form, whose work is code and no kernel. */
    public static PluginDeclaration<CircPadShort> declaration() {
        return CircPadShort.declaration()
                .enqueue(call -> new CircPadHost(new Padding(call.attributes().pads()))
                        .enqueue(call.inputDesc(), call.outputDesc(), call.inputs(), call.outputs(), call.stream()));
    }
}
