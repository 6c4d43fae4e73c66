package io.trt4j.samples.circpad.jcuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.Libraries;
import io.trt4j.samples.circpad.padding.Kernels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelsTest {
    @BeforeAll
    static void loadNvrtc() {
        Libraries.load(CudaLibraries.NVRTC);
    }

    @Test
    void compilesToMachineCode() {
        byte[] image = JcudaKernel.compile(Kernels.SOURCE, "sm_90");
        assertThat(image).startsWith(0x7f, 'E', 'L', 'F');
        assertThat(new String(image, StandardCharsets.ISO_8859_1)).contains(Kernels.FP32, Kernels.FP16);
    }

    @ParameterizedTest
    @ValueSource(strings = {Kernels.FP32, Kernels.FP16})
    void hasTheDocumentedParameters(String name) {
        byte[] image = JcudaKernel.compile(Kernels.SOURCE, "compute_90");
        assertThat(image).endsWith(0);
        String ptx = new String(image, StandardCharsets.US_ASCII);
        int start = ptx.indexOf(".entry " + name + "(");
        assertThat(start).isPositive();
        String[] parameters = ptx.substring(ptx.indexOf('(', start) + 1, ptx.indexOf(')', start))
                .split(",");
        String[] expected = new String[Kernels.PARAMETERS];
        Arrays.setAll(expected, i -> (i < 2 ? ".param .u64 " : ".param .u32 ") + name + "_param_" + i);
        assertThat(Arrays.stream(parameters).map(String::strip)).containsExactly(expected);
    }

    @Test
    void tellsWhyASourceDoesNotCompile() {
        assertThatIllegalStateException()
                .isThrownBy(() -> JcudaKernel.compile("__global__ void k() { nonsense; }", "sm_90"))
                .withMessageContaining("sm_90")
                .withMessageContaining("identifier \"nonsense\" is undefined");
        assertThatIllegalStateException()
                .isThrownBy(() -> JcudaKernel.compile(Kernels.SOURCE, "sm_1"))
                .withMessageContaining("invalid value for --gpu-architecture");
    }

    @Test
    void choosesTheTarget() {
        assertThat(JcudaKernel.supported()).contains(90);
        int[] supported = {75, 80, 90};
        assertThat(JcudaKernel.target(90, supported)).isEqualTo("sm_90");
        assertThat(JcudaKernel.target(89, supported)).isEqualTo("compute_80");
        assertThat(JcudaKernel.target(120, supported)).isEqualTo("compute_90");
        assertThatIllegalStateException()
                .isThrownBy(() -> JcudaKernel.target(70, supported))
                .withMessageContaining("compute capability 75 and up, but the device has 70");
    }

    @Test
    void knowsEntryPoints() {
        assertThat(Kernels.entryPoint(4)).isEqualTo(Kernels.FP32);
        assertThat(Kernels.entryPoint(2)).isEqualTo(Kernels.FP16);
        assertThatIllegalArgumentException().isThrownBy(() -> Kernels.entryPoint(8));
    }

    @ParameterizedTest
    @CsvSource({"0,5", "1,5", "5,5", "7,5", "2147483647,3", "2147483647,2147483647", "3,1"})
    void shiftsTheFirstElementBehindThePadding(int before, int extent) {
        int shift = Kernels.shift(before, extent);
        assertThat(shift).isBetween(0, extent - 1);
        assertThat(((long) before + shift) % extent).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "8192,1", "8193,2", "17592186044416,2147483648"})
    void blocksAreEnough(long bytes, long blocks) {
        if (blocks > Integer.MAX_VALUE) {
            assertThatThrownBy(() -> Kernels.blocks(bytes)).isInstanceOf(ArithmeticException.class);
        } else {
            assertThat(Kernels.blocks(bytes)).isEqualTo((int) blocks);
        }
    }
}
