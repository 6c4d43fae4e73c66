package io.trt4j.samples.circpad.triton;

import io.trt4j.cuda.CudaKernel;
import io.trt4j.cuda.KernelLauncher;
import io.trt4j.cuda.KernelSource;
import io.trt4j.cuda.SourceKernel;
import io.trt4j.samples.circpad.padding.CircPadCuda;
import io.trt4j.samples.circpad.padding.Kernels;
import io.trt4j.samples.circpad.padding.PadShape;

/** Pads with a kernel that Triton compiled ahead of time: no Python, and launched on TensorRT's stream. */
public final class CircPadTriton extends CircPadCuda {
    /** Blocks that CUDA allows along y. */
    private static final int MAX_BLOCKS = 65_535;

    /** Parameters that Triton adds, pointers to scratch memory, which this kernel does not use. */
    private static final int SCRATCH = 2;

    private static final Compiled FP32 = new Compiled(4);
    private static final Compiled FP16 = new Compiled(2);

    private static final class Compiled {
        private final TritonKernel launch;
        private final SourceKernel kernel;

        Compiled(int elementSize) {
            launch = TritonKernel.of(elementSize);
            kernel = KernelSource.ofImage(Kernels.entryPoint(elementSize) + ".ptx", TritonKernel.ptx(elementSize))
                    .kernel(launch.name());
        }
    }

    public CircPadTriton(Attributes attributes) {
        super(attributes, Kernels.PARAMETERS + SCRATCH);
    }

    private static Compiled compiled(int elementSize) {
        return elementSize == 4 ? FP32 : FP16;
    }

    @Override
    protected CudaKernel kernel(int elementSize) {
        return compiled(elementSize).kernel.load();
    }

    @Override
    protected void shape(KernelLauncher launcher, PadShape shape, int elementSize) {
        TritonKernel launch = compiled(elementSize).launch;
        int blocks = Math.ceilDiv(shape.outW(), launch.block());
        if (blocks > MAX_BLOCKS) {
            throw new IllegalArgumentException("Triton's kernel pads rows of at most " + MAX_BLOCKS * launch.block()
                    + " elements, but the output's have " + shape.outW() + ".");
        }
        launcher.shape(shape.rows(), blocks, 1, 32 * launch.numWarps(), 1, 1, launch.sharedBytes());
    }
}
