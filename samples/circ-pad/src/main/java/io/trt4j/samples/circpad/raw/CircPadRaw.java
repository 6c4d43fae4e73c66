package io.trt4j.samples.circpad.raw;

import static io.trt4j.plugin.declare.Declarations.input;
import static io.trt4j.plugin.declare.Declarations.launch;
import static io.trt4j.plugin.declare.Declarations.output;
import static io.trt4j.plugin.declare.Declarations.perType;

import io.trt4j.cuda.CudaKernel;
import io.trt4j.cuda.KernelSource;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.cuda.SourceKernel;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.samples.circpad.padding.CircPadCuda;
import io.trt4j.samples.circpad.padding.CircPadShort;
import io.trt4j.samples.circpad.padding.Kernels;
import io.trt4j.samples.circpad.padding.PadShape;
import io.trt4j.samples.circpad.padding.Padding;
import io.trt4j.tensorrt.DataType;

/** Pads with the sample's kernel, compiled and launched without JNI. */
public final class CircPadRaw extends CircPadCuda {
    public static final KernelSource MODULE = KernelSource.of("circpad.cu", Kernels.SOURCE);

    public CircPadRaw(Padding padding) {
        super(padding);
    }

    @Override
    protected CudaKernel kernel(int elementSize) {
        return source(elementSize).load();
    }

    @Override
    protected LaunchConfig config(PadShape shape, int elementSize) {
        return LaunchConfig.of(Kernels.blocks(shape.elements() * elementSize), Kernels.THREADS);
    }

    private static SourceKernel source(int elementSize) {
        return MODULE.kernel(Kernels.entryPoint(elementSize));
    }

    /** The same in the short form. Of FP16 a thread writes twice as many elements, and the second half of them have none. */
    public static PluginDeclaration<CircPadShort> declaration() {
        return CircPadShort.declaration()
                .launch(launch(
                                perType(input(0), type -> source(type == DataType.kHALF ? 2 : 4)),
                                CircPadShort.arguments())
                        .over(output(0).volume().ceilDiv(Kernels.THREAD_BYTES / 4))
                        .block(Kernels.THREADS));
    }
}
