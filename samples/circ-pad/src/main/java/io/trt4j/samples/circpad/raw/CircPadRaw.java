package io.trt4j.samples.circpad.raw;

import io.trt4j.cuda.CudaKernel;
import io.trt4j.cuda.KernelLauncher;
import io.trt4j.cuda.KernelSource;
import io.trt4j.samples.circpad.padding.CircPadCuda;
import io.trt4j.samples.circpad.padding.Kernels;
import io.trt4j.samples.circpad.padding.PadShape;

/** Pads with the sample's kernel, compiled and launched without JNI. */
public final class CircPadRaw extends CircPadCuda {
    public static final KernelSource MODULE = KernelSource.of("circpad.cu", Kernels.SOURCE);

    public CircPadRaw(Attributes attributes) {
        super(attributes, Kernels.PARAMETERS);
    }

    @Override
    protected CudaKernel kernel(int elementSize) {
        return MODULE.kernel(Kernels.entryPoint(elementSize)).load();
    }

    @Override
    protected void shape(KernelLauncher launcher, PadShape shape, int elementSize) {
        launcher.shape(Kernels.blocks(shape.elements() * elementSize), 1, 1, Kernels.THREADS, 1, 1, 0);
    }
}
