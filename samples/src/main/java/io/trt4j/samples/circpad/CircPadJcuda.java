package io.trt4j.samples.circpad;

import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;

/** Pads with a CUDA kernel: compiled once, when the first plugin is initialized, and launched on TensorRT's stream. */
final class CircPadJcuda extends CircPadPlugin {
    private SharedKernel.Use kernel;
    private JcudaKernel.Launcher fp32;
    private JcudaKernel.Launcher fp16;

    CircPadJcuda(Attributes attributes) {
        super(attributes);
    }

    @Override
    public void initialize() {
        kernel = SharedKernel.use();
        fp32 = kernel.get().launcher(padding, 4);
        fp16 = kernel.get().launcher(padding, 2);
    }

    @Override
    public void enqueue(
            TensorDescs inputDesc,
            TensorDescs outputDesc,
            TensorAddresses inputs,
            TensorAddresses outputs,
            long workspace,
            long stream) {
        (elementSize(inputDesc) == 4 ? fp32 : fp16)
                .launch(
                        stream,
                        inputs.get(0),
                        outputs.get(0),
                        inputDesc.d(0, 0),
                        inputDesc.d(0, 1),
                        inputDesc.d(0, 2),
                        inputDesc.d(0, 3));
    }

    @Override
    public void terminate() {
        kernel.close();
    }
}
