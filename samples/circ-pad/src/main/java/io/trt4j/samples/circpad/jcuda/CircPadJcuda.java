package io.trt4j.samples.circpad.jcuda;

import io.trt4j.cli.StartTimes;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.samples.circpad.padding.CircPadPlugin;
import io.trt4j.samples.circpad.padding.PadWork;
import io.trt4j.samples.circpad.padding.Padding;

/** Pads with a CUDA kernel: compiled once, when the first plugin needs it, and launched on TensorRT's stream. */
public final class CircPadJcuda implements PadWork {
    private final Padding padding;
    private SharedKernel.Use kernel;
    private JcudaLauncher launcher;

    public CircPadJcuda(Padding padding) {
        this.padding = padding;
    }

    @Override
    public void load() {
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
            TensorDescs inputDesc, TensorDescs outputDesc, TensorAddresses input, TensorAddresses output, long stream) {
        launcher.launch(
                stream,
                CircPadPlugin.elementSize(inputDesc),
                input.get(0),
                output.get(0),
                inputDesc.d(0, 0),
                inputDesc.d(0, 1),
                inputDesc.d(0, 2),
                inputDesc.d(0, 3));
    }

    @Override
    public void close() {
        try (SharedKernel.Use last = kernel) {
            launcher.close();
        }
    }
}
