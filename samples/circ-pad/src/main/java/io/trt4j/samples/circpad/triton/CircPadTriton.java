package io.trt4j.samples.circpad.triton;

import static io.trt4j.plugin.declare.Declarations.constant;
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
import java.util.Arrays;
import java.util.stream.Stream;

/** Pads with a kernel that Triton compiled ahead of time: no Python, and launched on TensorRT's stream. */
public final class CircPadTriton extends CircPadCuda {
    /** Blocks that CUDA allows along y. */
    private static final int MAX_BLOCKS = 65_535;

    /** Triton's own arguments come last: memory that the kernels do not use. */
    private static final long SCRATCH = 0;

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

    public CircPadTriton(Padding padding) {
        super(padding);
    }

    private static Compiled compiled(int elementSize) {
        return elementSize == 4 ? FP32 : FP16;
    }

    @Override
    protected CudaKernel kernel(int elementSize) {
        return compiled(elementSize).kernel.load();
    }

    @Override
    protected LaunchConfig config(PadShape shape, int elementSize) {
        TritonKernel launch = compiled(elementSize).launch;
        int blocks = Math.ceilDiv(shape.outW(), launch.block());
        if (blocks > MAX_BLOCKS) {
            throw new IllegalArgumentException("Triton's kernel pads rows of at most " + MAX_BLOCKS * launch.block()
                    + " elements, but the output's have " + shape.outW() + ".");
        }
        return LaunchConfig.of(shape.rows(), 32 * launch.numWarps())
                .withGrid(shape.rows(), blocks, 1)
                .withSharedBytes(launch.sharedBytes());
    }

    /** The same in the short form, where one geometry is for both kernels: they are compiled for the same one. */
    public static PluginDeclaration<CircPadShort> declaration() {
        TritonKernel launch = FP32.launch;
        return CircPadShort.declaration()
                .launch(launch(
                                perType(input(0), type -> compiled(type == DataType.kHALF ? 2 : 4).kernel),
                                Stream.concat(Arrays.stream(CircPadShort.arguments()), Stream.of(SCRATCH, SCRATCH))
                                        .toArray())
                        .grid(output(0).rows(), output(0).dim(-1).ceilDiv(launch.block()), constant(1))
                        .block(32 * launch.numWarps())
                        .sharedBytes(constant(launch.sharedBytes())));
    }
}
