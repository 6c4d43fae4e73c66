package io.trt4j.samples.circpad.javakernel;

import io.trt4j.cuda.CudaKernel;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.kernel.JavaKernel;
import io.trt4j.samples.circpad.padding.CircPadCuda;
import io.trt4j.samples.circpad.padding.PadShape;

/** Pads with a kernel that is a Java method, {@link PadKernels}. */
public final class CircPadJava extends CircPadCuda {
    static final JavaKernel FP32 = JavaKernel.of(PadKernels.class, "circPadFp32");
    static final JavaKernel FP16 = JavaKernel.of(PadKernels.class, "circPadFp16");

    public CircPadJava(Attributes attributes) {
        super(attributes);
    }

    @Override
    protected CudaKernel kernel(int elementSize) {
        return (elementSize == 4 ? FP32 : FP16).onDevice().load();
    }

    @Override
    protected LaunchConfig config(PadShape shape, int elementSize) {
        return PadKernels.config(shape.rows(), shape.outW());
    }
}
