package io.trt4j.samples.circpad.raw;

import io.trt4j.cuda.CudaKernel;
import io.trt4j.cuda.KernelSource;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.samples.circpad.padding.CircPadCuda;
import io.trt4j.samples.circpad.padding.Kernels;
import io.trt4j.samples.circpad.padding.PadShape;

/** Pads with the sample's kernel, compiled and launched without JNI. */
public final class CircPadRaw extends CircPadCuda {
    public static final KernelSource MODULE = KernelSource.of("circpad.cu", Kernels.SOURCE);

    public CircPadRaw(Attributes attributes) {
        super(attributes);
    }

    @Override
    protected CudaKernel kernel(int elementSize) {
        return MODULE.kernel(Kernels.entryPoint(elementSize)).load();
    }

    @Override
    protected LaunchConfig config(PadShape shape, int elementSize) {
        return LaunchConfig.of(Kernels.blocks(shape.elements() * elementSize), Kernels.THREADS);
    }
}
