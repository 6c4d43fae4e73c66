package io.trt4j.samples.circpad.javakernel;

import static io.trt4j.plugin.declare.Declarations.constant;
import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.launch;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.perType;

import io.trt4j.cuda.CudaKernel;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.kernel.JavaKernel;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.samples.circpad.padding.CircPadCuda;
import io.trt4j.samples.circpad.padding.CircPadShort;
import io.trt4j.samples.circpad.padding.PadShape;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.tensorrt.DataType;

/** Pads with a kernel that is a Java method, {@link PadKernels}. */
public final class CircPadJava extends CircPadCuda {
    static final JavaKernel FP32 = JavaKernel.of(PadKernels.class, "circPadFp32");
    static final JavaKernel FP16 = JavaKernel.of(PadKernels.class, "circPadFp16");

    private static final int ROWS = PadKernels.THREADS / PadKernels.WARP;
    private static final int MAX_BLOCKS_OF_A_ROW = 64;

    public CircPadJava(Padding padding) {
        super(padding);
    }

    @Override
    protected CudaKernel kernel(int elementSize) {
        return (elementSize == 4 ? FP32 : FP16).onDevice().load();
    }

    @Override
    protected LaunchConfig config(PadShape shape, int elementSize) {
        return PadKernels.config(shape.rows(), shape.outW());
    }

    /**
     * The same in the short form, which needs no {@link CircPadJavaHost}: it runs on the device and on the CPU. Its blocks are
     * those of {@link PadKernels#config} for rows of {@value PadKernels#WARP} elements or more.
     */
    public static PluginDeclaration<CircPadShort> declaration() {
        return CircPadShort.declaration()
                .launch(launch(
                                perType(input(0), type -> type == DataType.kHALF ? FP16 : FP32),
                                CircPadShort.arguments())
                        .grid(
                                output(0).rows().ceilDiv(ROWS).min(PadKernels.MAX_BLOCKS),
                                output(0).dim(-1).ceilDiv(8 * PadKernels.WARP).min(MAX_BLOCKS_OF_A_ROW),
                                constant(1))
                        .block(PadKernels.WARP, ROWS, 1));
    }
}
