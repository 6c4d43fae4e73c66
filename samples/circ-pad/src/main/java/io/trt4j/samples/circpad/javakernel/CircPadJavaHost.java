package io.trt4j.samples.circpad.javakernel;

import io.trt4j.kernel.HalfView;
import io.trt4j.kernel.IntView;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.samples.circpad.padding.CircPadPlugin;
import io.trt4j.samples.circpad.padding.Kernels;
import io.trt4j.samples.circpad.padding.PadShape;
import io.trt4j.samples.circpad.padding.PadWork;
import io.trt4j.samples.circpad.padding.Padding;

/** Pads on the CPU with the Java methods that {@link CircPadJava} has the device run. */
public final class CircPadJavaHost implements PadWork {
    private final PadShape shape;

    public CircPadJavaHost(Padding padding) {
        shape = new PadShape(padding);
    }

    @Override
    public void enqueue(
            TensorDescs inputDesc, TensorDescs outputDesc, TensorAddresses input, TensorAddresses output, long stream) {
        shape.set(inputDesc.d(0, 0), inputDesc.d(0, 1), inputDesc.d(0, 2), inputDesc.d(0, 3));
        if (shape.isEmpty()) {
            return;
        }
        boolean fp32 = CircPadPlugin.elementSize(inputDesc) == 4;
        long x = input.get(0);
        long y = output.get(0);
        long elements = inputDesc.volume(0);
        Object[] arguments = new Object[Kernels.PARAMETERS];
        arguments[0] = fp32 ? IntView.of(x, elements) : HalfView.of(x, elements);
        arguments[1] = fp32 ? IntView.of(y, shape.elements()) : HalfView.of(y, shape.elements());
        for (int i = 0; i < PadShape.PARAMETERS; i++) {
            arguments[2 + i] = shape.parameter(i);
        }
        (fp32 ? CircPadJava.FP32 : CircPadJava.FP16)
                .runOnHost(PadKernels.config(shape.rows(), shape.outW()), arguments);
    }
}
