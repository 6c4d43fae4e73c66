package io.trt4j.samples.circpad.padding;

import io.trt4j.cli.StartTimes;
import io.trt4j.cuda.CudaKernel;
import io.trt4j.cuda.KernelArguments;
import io.trt4j.cuda.KernelLauncher;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;

/** Pads with a kernel that {@code io.trt4j.cuda} launches; which one, and with how many threads, is the subclass's. */
public abstract class CircPadCuda implements PadWork {
    private final Padding padding;
    private PadShape shape;
    private KernelArguments arguments;
    private KernelLauncher fp32;
    private KernelLauncher fp16;

    protected CircPadCuda(Padding padding) {
        this.padding = padding;
        shape = new PadShape(padding);
    }

    /** The kernel for elements of a size, in the calling thread's current context. */
    protected abstract CudaKernel kernel(int elementSize);

    /** How many threads pad a tensor that is not empty. */
    protected abstract LaunchConfig config(PadShape shape, int elementSize);

    @Override
    public void load() {
        try (var phase = StartTimes.in(StartTimes.Phase.PLUGIN)) {
            CudaKernel kernel = kernel(4);
            if (arguments == null) {
                arguments = kernel.arguments();
                for (int i = Kernels.PARAMETERS; i < arguments.count(); i++) {
                    arguments.set(i, 0L); // Triton's scratch memory, which the kernel does not use
                }
            }
            fp32 = kernel.launcher(arguments);
            fp16 = kernel(2).launcher(arguments);
            shape = new PadShape(padding); // which the launchers are not told yet
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public void enqueue(
            TensorDescs inputDesc, TensorDescs outputDesc, TensorAddresses input, TensorAddresses output, long stream) {
        if (shape.set(inputDesc.d(0, 0), inputDesc.d(0, 1), inputDesc.d(0, 2), inputDesc.d(0, 3))) {
            reshape();
        }
        if (!shape.isEmpty()) {
            arguments.set(0, input.get(0)).set(1, output.get(0));
            (CircPadPlugin.elementSize(inputDesc) == 4 ? fp32 : fp16).launch(stream);
        }
    }

    private void reshape() {
        for (int i = 0; i < PadShape.PARAMETERS; i++) {
            arguments.set(2 + i, shape.parameter(i));
        }
        if (!shape.isEmpty()) {
            fp32.config(config(shape, 4));
            fp16.config(config(shape, 2));
        }
    }

    @Override
    public void close() {
        try (KernelLauncher first = fp32;
                KernelLauncher second = fp16) {
            fp32 = null;
            fp16 = null;
        }
    }
}
