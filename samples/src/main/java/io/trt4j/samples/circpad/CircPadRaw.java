package io.trt4j.samples.circpad;

import io.trt4j.cuda.CudaKernel;
import io.trt4j.cuda.KernelLauncher;
import io.trt4j.cuda.KernelSource;

/** Pads with the sample's kernel, compiled and launched without JNI. */
final class CircPadRaw extends CircPadCuda {
    static final KernelSource MODULE = KernelSource.of("circpad.cu", Kernels.SOURCE);

    CircPadRaw(Attributes attributes) {
        super(attributes, Kernels.PARAMETERS);
    }

    @Override
    CudaKernel kernel(int elementSize) {
        return MODULE.kernel(Kernels.entryPoint(elementSize)).load();
    }

    @Override
    void shape(KernelLauncher launcher, PadShape shape, int elementSize) {
        launcher.shape(Kernels.blocks(shape.elements() * elementSize), 1, 1, Kernels.THREADS, 1, 1, 0);
    }
}
