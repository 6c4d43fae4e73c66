package io.trt4j.samples.circpad.host;

import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.samples.circpad.padding.CircPadPlugin;

/** Pads on the CPU, by copying runs of memory. */
public final class CircPadHost extends CircPadPlugin {
    public CircPadHost(Attributes attributes) {
        super(attributes);
    }

    @Override
    public void enqueue(
            TensorDescs inputDesc,
            TensorDescs outputDesc,
            TensorAddresses inputs,
            TensorAddresses outputs,
            long workspace,
            long stream) {
        long[] shape = new long[inputDesc.nbDims(0)];
        for (int axis = 0; axis < shape.length; axis++) {
            shape[axis] = inputDesc.d(0, axis);
        }
        HostPad.pad(inputs.get(0), outputs.get(0), shape, padding, elementSize(inputDesc));
    }
}
