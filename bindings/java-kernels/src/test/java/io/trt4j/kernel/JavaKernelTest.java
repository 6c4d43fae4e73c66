package io.trt4j.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaLibraries;
import io.trt4j.cuda.LaunchConfig;
import io.trt4j.ffm.Libraries;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kernels on the CPU, and what is said of those on the device. */
class JavaKernelTest {
    private static IntView ints(int... values) {
        return IntView.of(MemorySegment.ofArray(values));
    }

    @Test
    void runsEveryThreadOfEveryBlockOnce() {
        int[] out = new int[2 * 3 * 4 * 5 * 6 * 7 + 1];
        JavaKernel.of(Corpus.class, "grid")
                .runOnHost(LaunchConfig.of(1, 1).withGrid(2, 3, 4).withBlock(5, 6, 7), ints(out), out.length);
        int[] expected = new int[out.length];
        Arrays.setAll(expected, i -> i + 1 == out.length ? 0 : i % 210 + 1000 * (i / 210) + 4);
        assertThat(out).containsExactly(expected);
    }

    @Test
    void runsWhereOnlyTheCallerMayReadTheMemory() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ValueLayout.JAVA_INT, 5000);
            JavaKernel.of(Corpus.class, "grid").runOnHost(LaunchConfig.of(50, 100), IntView.of(out), 5000);
            assertThat(out.getAtIndex(ValueLayout.JAVA_INT, 4999)).isEqualTo(99 + 49_000 + 1);
        }
    }

    @Test
    void anIndexThatIsNotThereIsNamed() {
        assertThatThrownBy(
                        () -> JavaKernel.of(Corpus.class, "grid").runOnHost(LaunchConfig.of(1, 4), ints(1, 2, 3), 100))
                .isInstanceOf(KernelException.class)
                .hasMessage(
                        "Corpus.grid failed in block (0, 0, 0), thread (3, 0, 0): java.lang.IndexOutOfBoundsException:"
                                + " There is no element 3 in IntView of 3 elements at 0x0.")
                .hasCauseInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ints(1).get(-1)).hasMessage("There is no element -1 in IntView of 1 elements at 0x0.");
        assertThatThrownBy(() -> ints(1).get(1L << 62)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void thereAreNoThreadsOutsideAKernel() {
        for (int i = 0; i < 2; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(CudaThread::threadIdxX)
                    .withMessage(
                            "There is no CUDA thread here: run the method on a device, or by JavaKernel.runOnHost.");
            JavaKernel.of(Corpus.class, "grid").runOnHost(LaunchConfig.of(1, 1), ints(1), 1);
        }
    }

    @Test
    void argumentsMustFit() {
        JavaKernel grid = JavaKernel.of(Corpus.class, "grid");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid.runOnHost(LaunchConfig.of(1, 1), ints(1)))
                .withMessage("Corpus.grid has 2 parameters, but got 1 arguments.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid.runOnHost(LaunchConfig.of(1, 1), ints(1), 1L))
                .withMessage("Corpus.grid wants Integer as its parameter 1, but got Long.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid.runOnHost(LaunchConfig.of(1, 1), null, 1))
                .withMessage("Corpus.grid wants IntView as its parameter 0, but got null.");
        assertThatNullPointerException()
                .isThrownBy(() -> grid.runOnHost(null, ints(1), 1))
                .withMessage("The config is null.");
    }

    @Test
    void aSegmentIsTakenForAView() {
        int[] out = new int[5];
        JavaKernel grid = JavaKernel.of(Corpus.class, "grid");
        assertThat(grid.parameterTypes()).contains(List.of(MemorySegment.class, int.class));
        grid.runOnHost(LaunchConfig.of(1, 5), MemorySegment.ofArray(out), 5);
        int[] expected = new int[5];
        grid.runOnHost(LaunchConfig.of(1, 5), ints(expected), 5);
        assertThat(out).isEqualTo(expected);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid.runOnHost(LaunchConfig.of(1, 1), MemorySegment.ofArray(new byte[3]), 1))
                .withMessage("IntView has elements of 4 bytes, which 3 bytes are no multiple of.");
    }

    @Test
    void anEmptyTensorRunsNothing() {
        int[] out = {0};
        JavaKernel grid = JavaKernel.of(Corpus.class, "grid");
        grid.runOnHost(LaunchConfig.of(0, 1), ints(out), 1);
        grid.runOnHost(LaunchConfig.of(1, 1).withGrid(1, 0, 1), ints(out), 1);
        grid.runOnHost(LaunchConfig.of(1, 1).withGrid(1, 1, 0), ints(out), 1);
        assertThat(out).containsExactly(0);
    }

    @Test
    void theFirstFailureEndsARunOfAnySize() {
        JavaKernel grid = JavaKernel.of(Corpus.class, "grid");
        int most = Integer.MAX_VALUE;
        assertThatThrownBy(() -> grid.runOnHost(LaunchConfig.of(1, 1).withGrid(most, 65_535, 65_535), ints(1), most))
                .isInstanceOf(KernelException.class)
                .hasCauseInstanceOf(IndexOutOfBoundsException.class);
        try (Arena arena = Arena.ofConfined()) {
            IntView own = IntView.of(arena.allocate(4));
            assertThatThrownBy(() -> grid.runOnHost(LaunchConfig.of(1, 1).withGrid(most, 65_535, 65_535), own, most))
                    .isInstanceOf(KernelException.class);
        }
    }

    @Test
    void viewsOfOneKernelMustNotOverlapWhereItWrites() {
        JavaKernel saxpy = JavaKernel.of(Corpus.class, "gridStride");
        MemorySegment memory = MemorySegment.ofArray(new float[8]);
        FloatView first = FloatView.of(memory.asSlice(0, 20));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> saxpy.runOnHost(LaunchConfig.of(1, 1), first, FloatView.of(memory.asSlice(16)), 1f, 1))
                .withMessage("Corpus.gridStride writes its parameter 1, which overlaps parameter 0.");
        saxpy.runOnHost(LaunchConfig.of(1, 1), first, FloatView.of(memory.asSlice(20)), 1f, 1);
        JavaKernel ints = JavaKernel.of(Corpus.class, "ints");
        IntView read = ints(1, 2);
        ints.runOnHost(LaunchConfig.of(1, 2), read, read, ints(new int[64]), 2);
    }

    @Test
    void viewsMustBeWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LongView.of(MemorySegment.ofArray(new int[3])))
                .withMessage("LongView has elements of 8 bytes, which 12 bytes are no multiple of.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HalfView.of(0x1001, 1))
                .withMessage("The address 0x1001 is no multiple of 2, as a device wants for elements of that size.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HalfView.of(0x1000, -1))
                .withMessage("A view cannot have -1 elements.");
        assertThat(HalfView.of(0x1000, 3)).hasToString("HalfView of 3 elements at 0x1000");
        assertThat(HalfView.of(0x1000, 3).elements()).isEqualTo(3);
    }

    @Test
    void viewsOfAddressesReadThere() {
        try (Arena arena = Arena.ofConfined()) {
            long address = arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 1, 2, 3).address();
            DoubleView.of(address, 3).set(1, 5);
            assertThat(DoubleView.of(address, 3).get(1)).isEqualTo(5);
        }
    }

    static void functions(DoubleView in, DoubleView out) {
        int i = CudaThread.threadIdxX();
        double x = in.get(i);
        out.set(6 * i, Math.exp(x));
        out.set(6 * i + 1, Math.log(x));
        out.set(6 * i + 2, Math.sin(x));
        out.set(6 * i + 3, Math.cos(x));
        out.set(6 * i + 4, Math.tanh(x));
        out.set(6 * i + 5, Math.pow(x, 1.5));
    }

    @Test
    void saysWhatItCallsOnTheDevice() {
        JavaKernel functions = JavaKernel.of(JavaKernelTest.class, "functions");
        assertThat(functions.name()).isEqualTo("JavaKernelTest_functions");
        assertThat(functions).hasToString("JavaKernelTest.functions");
        assertThat(functions.source())
                .contains("extern \"C\" __global__ void JavaKernelTest_functions(const double* __restrict__ vd0,"
                        + " double* __restrict__ vd1)")
                .contains("exp(d3)", "log(d3)", "sin(d3)", "cos(d3)", "tanh(d3)", "powDouble(d3, 1.5)")
                .containsPattern("#line \\d+ \"JavaKernelTest.java\"")
                .doesNotContain("addLong");
        double[] out = new double[6];
        functions.runOnHost(
                LaunchConfig.of(1, 1),
                DoubleView.of(MemorySegment.ofArray(new double[] {2})),
                DoubleView.of(MemorySegment.ofArray(out)));
        assertThat(out[0]).isCloseTo(7.389056098930650, within(1e-14));
    }

    static void product(FloatView x, float a, float b) {
        x.set(0, x.get(0) * a + b);
    }

    @Test
    void roundsProductAndSumEachByItself() {
        assumeTrue(Libraries.report(CudaLibraries.NVRTC).loaded().isPresent(), "there is no NVRTC");
        String ptx = new String(
                JavaKernel.of(JavaKernelTest.class, "product").compile("--gpu-architecture=compute_80"),
                StandardCharsets.US_ASCII);
        assertThat(ptx).contains("mul.rn.f32", "add.rn.f32").doesNotContain("fma.");
    }
}
