package io.trt4j.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The real NVRTC, which needs no GPU. */
class NvrtcTest {
    private static final String SOURCE =
            "extern \"C\" __global__ void scale(float* x, float a) { x[threadIdx.x] *= a; }";

    @Test
    void compilesToPtx() {
        byte[] ptx = Nvrtc.compile(SOURCE, "scale.cu", "--gpu-architecture=compute_80");
        assertThat(ptx).endsWith((byte) 0);
        assertThat(new String(ptx, StandardCharsets.US_ASCII)).contains(".target sm_80", ".visible .entry scale(");
    }

    @Test
    void compilesToMachineCodeForAnArchitectureOfDevices() {
        byte[] cubin = Nvrtc.compile(SOURCE, "scale.cu", "--gpu-architecture=sm_80");
        assertThat(cubin).startsWith(0x7f, 'E', 'L', 'F');
    }

    @Test
    void aLogIsGivenTheLinesOfTheSourceThatItDoesNotHave() {
        String source = "one\n  two(x);\nthree\n";
        String log = """
            s.cu(2): error: no x
            s.cu(3): warning: odd
              three
                  ^
            t.cu(1): error: another file
            s.cu(9): error: no such line
            1 error
            """;
        assertThat(NvrtcException.withLines(log, "s.cu", source)).isEqualTo("""
            s.cu(2): error: no x
              two(x);
            s.cu(3): warning: odd
              three
                  ^
            t.cu(1): error: another file
            s.cu(9): error: no such line
            1 error
            """);
        assertThat(NvrtcException.withLines("s.cu(1): error: last", "s.cu", source))
                .isEqualTo("s.cu(1): error: last\n  one\n");
    }

    @Test
    void aMissingHeaderIsNamed() {
        String half = "#include <cuda_fp16.h>\nextern \"C\" __global__ void f(__half* x) { *x = __float2half(1.5f); }";
        // NVRTC brings no headers of the toolkit; without --include-path it must name the one it lacks.
        assertThatThrownBy(() -> Nvrtc.compile(half, "half.cu", "--gpu-architecture=compute_80"))
                .isInstanceOf(NvrtcException.class)
                .hasMessageContaining("cuda_fp16.h");
    }

    @Test
    void aMistakeComesWithTheCompilersLog() {
        assertThatThrownBy(() -> Nvrtc.compile("\n__global__ void f() { undeclared = 1; }", "mistake.cu"))
                .isInstanceOfSatisfying(NvrtcException.class, e -> {
                    assertThat(e).hasMessageContaining("Compiling mistake.cu: NVRTC_ERROR_COMPILATION (6)");
                    assertThat(e.log())
                            .containsOnlyOnce("mistake.cu(2): error: identifier \"undeclared\" is undefined")
                            .containsOnlyOnce("__global__ void f() { undeclared = 1; }");
                });
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThatThrownBy(() -> Nvrtc.compile(SOURCE, "scale.cu", "--no-such-option"))
                .isInstanceOf(NvrtcException.class)
                .hasMessageContaining("--no-such-option");
    }

    @Test
    void tellsWhatItIs() {
        assertThat(Nvrtc.version()).matches("1\\d\\.\\d+");
        assertThat(Nvrtc.architectures()).isSorted().contains(80, 90);
    }
}
