package io.trt4j.samples.circpad.javakernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.trt4j.cuda.LaunchConfig;
import io.trt4j.kernel.HalfView;
import io.trt4j.kernel.IntView;
import io.trt4j.kernel.JavaKernel;
import io.trt4j.samples.circpad.Reference;
import io.trt4j.samples.circpad.host.HostPad;
import io.trt4j.samples.circpad.padding.Kernels;
import io.trt4j.samples.circpad.padding.Padding;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kernels in Java, on the CPU. */
class PadKernelsTest {
    private static JavaKernel kernel(int elementSize) {
        return JavaKernel.of(PadKernels.class, Kernels.entryPoint(elementSize));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 2})
    void padsAsTheHostDoes(int elementSize) {
        SplittableRandom random = new SplittableRandom(elementSize);
        for (int i = 0; i < 60; i++) {
            long[] shape = random.longs(4, 1, 7).toArray();
            shape[3] = random.nextLong(1, 80);
            Padding padding =
                    new Padding(random.ints(2 * random.nextInt(1, 5), 0, 12).toArray());
            try (Arena arena = Arena.ofShared()) {
                padsAsTheHostDoes(shape, padding, elementSize, arena);
            }
        }
    }

    private static void padsAsTheHostDoes(long[] shape, Padding padding, int elementSize, Arena arena) {
        MemorySegment input = Reference.random(shape, elementSize, Arrays.hashCode(shape), arena);
        long[] outputShape = padding.outputShape(shape);
        MemorySegment expected = arena.allocate(HostPad.bytes(outputShape, elementSize));
        HostPad.pad(input, expected, shape, padding, elementSize);

        MemorySegment output = arena.allocate(expected.byteSize());
        int rows = (int) (outputShape[0] * outputShape[1] * outputShape[2]);
        int outW = (int) outputShape[3];
        boolean isHalf = elementSize == 2;
        kernel(elementSize)
                .runOnHost(
                        PadKernels.config(rows, outW),
                        isHalf ? HalfView.of(input) : IntView.of(input),
                        isHalf ? HalfView.of(output) : IntView.of(output),
                        (int) shape[0],
                        (int) shape[1],
                        (int) shape[2],
                        (int) shape[3],
                        rows,
                        (int) outputShape[1],
                        (int) outputShape[2],
                        outW,
                        shift(padding, shape, 0),
                        shift(padding, shape, 1),
                        shift(padding, shape, 2),
                        shift(padding, shape, 3));
        assertThat(expected.mismatch(output))
                .as("shape %s, pads %s", Arrays.toString(shape), padding)
                .isEqualTo(-1);
    }

    private static int shift(Padding padding, long[] shape, int dimension) {
        return Kernels.shift(padding.before(4, dimension), (int) shape[dimension]);
    }

    /** Several blocks and threads along each axis, and rows and columns that are left over. */
    @ParameterizedTest
    @ValueSource(ints = {4, 2})
    void coversTheOutputWithAnyGrid(int elementSize) {
        int[] extents = {2, 3, 5, 7};
        int rows = 4 * 3 * 5;
        int outW = 11;
        try (Arena arena = Arena.ofShared()) {
            MemorySegment input = arena.allocate(210L * elementSize);
            MemorySegment output = arena.allocate((long) rows * outW * elementSize);
            input.fill((byte) 1);
            boolean isHalf = elementSize == 2;
            kernel(elementSize)
                    .runOnHost(
                            LaunchConfig.of(1, 1).withGrid(3, 2, 1).withBlock(2, 4, 1),
                            isHalf ? HalfView.of(input) : IntView.of(input),
                            isHalf ? HalfView.of(output) : IntView.of(output),
                            extents[0],
                            extents[1],
                            extents[2],
                            extents[3],
                            rows,
                            3,
                            5,
                            outW,
                            1,
                            0,
                            0,
                            5);
            assertThat(output.toArray(ValueLayout.JAVA_BYTE)).containsOnly(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 2})
    void compilesWithTheParametersOfTheKernelInCuda(int elementSize) {
        JavaKernel kernel = kernel(elementSize);
        String ptx = new String(kernel.compile("--gpu-architecture=compute_90"), StandardCharsets.US_ASCII);
        int start = ptx.indexOf(".entry " + kernel.name() + "(");
        assertThat(start).isPositive();
        String parameters = ptx.substring(start, ptx.indexOf(')', start));
        assertThat(parameters.split("\\.param \\.u64")).hasSize(2 + 1);
        assertThat(parameters.split("\\.param \\.u32")).hasSize(Kernels.PARAMETERS - 2 + 1);
        // Nothing is calculated with 16 bits or floats: elements are moved.
        assertThat(ptx).doesNotContain("cvt.f32.f16", "cvt.rn.f16.f32", ".f32 \t");
    }
}
