package io.trt4j.samples.circpad.jcuda;

import io.trt4j.cli.StartTimes;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.samples.circpad.padding.CircPadPlugin;

/** Pads with a CUDA kernel: compiled once, when the first plugin is initialized, and launched on TensorRT's stream. */
public final class CircPadJcuda extends CircPadPlugin {
    private SharedKernel.Use kernel;
    private JcudaLauncher launcher;

    public CircPadJcuda(Attributes attributes) {
        super(attributes);
    }

    @Override
    public void initialize() {
        try (var phase = StartTimes.in(StartTimes.Phase.PLUGIN)) {
            kernel = SharedKernel.use();
            try {
                launcher = kernel.get().launcher(padding);
            } catch (RuntimeException e) {
                kernel.close();
                throw e;
            }
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
        launcher.launch(
                stream,
                elementSize(inputDesc),
                inputs.get(0),
                outputs.get(0),
                inputDesc.d(0, 0),
                inputDesc.d(0, 1),
                inputDesc.d(0, 2),
                inputDesc.d(0, 3));
    }

    @Override
    public void terminate() {
        try (SharedKernel.Use last = kernel) {
            launcher.close();
        }
    }
}
