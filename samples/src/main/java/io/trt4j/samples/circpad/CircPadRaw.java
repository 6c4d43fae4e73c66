package io.trt4j.samples.circpad;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaKernel;
import io.trt4j.cuda.CudaModule;
import io.trt4j.cuda.KernelLauncher;
import io.trt4j.cuda.Nvrtc;

/** Pads with the sample's kernel, compiled and launched without JNI. */
final class CircPadRaw extends CircPadCuda {
    private CudaModule module;

    CircPadRaw(Attributes attributes) {
        super(attributes);
    }

    @Override
    CudaKernel kernel(int elementSize) {
        try (CudaContext context = CudaContext.current()) {
            if (module == null) module = CudaModule.load(context, Nvrtc.compile(Kernels.SOURCE, "circpad.cu"));
            return module.kernel(Kernels.entryPoint(elementSize));
        }
    }

    @Override
    void shape(KernelLauncher launcher, PadShape shape, int elementSize) {
        launcher.shape(Kernels.blocks(shape.elements() * elementSize), 1, 1, Kernels.THREADS, 1, 1, 0);
    }
}
