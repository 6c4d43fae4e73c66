package io.trt4j.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.ffm.Libraries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real NVRTC, which needs no GPU. */
class NvrtcTest {
    private static final String SOURCE =
            "extern \"C\" __global__ void scale(float* x, float a) { x[threadIdx.x] *= a; }";

    private static final String HALF =
            "#include <cuda_fp16.h>\nextern \"C\" __global__ void f(__half* x) { *x = __float2half(1.5f); }";

    @Test
    void compilesToPtx() {
        byte[] ptx = Nvrtc.compile("scale.cu", SOURCE, "--gpu-architecture=compute_80");
        assertThat(ptx).endsWith((byte) 0);
        assertThat(new String(ptx, StandardCharsets.US_ASCII)).contains(".target sm_80", ".visible .entry scale(");
    }

    @Test
    void compilesToMachineCodeForAnArchitectureOfDevices() {
        byte[] cubin = Nvrtc.compile("scale.cu", SOURCE, "--gpu-architecture=sm_80");
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

    @TempDir
    Path folder;

    static final class CompilesHalf {
        public static void main(String[] args) {
            byte[] code = Nvrtc.compile("half.cu", HALF, "--gpu-architecture=compute_80");
            System.out.println(code.length > 0 ? "compiled" : "nothing");
            System.out.println(
                    new String(code, StandardCharsets.US_ASCII).contains("555") ? "own header" : "CUDA's header");
        }
    }

    @Test
    void cudasHeadersAreFoundWhereTheyAreInstalled() throws Exception {
        Path include = Files.createDirectory(folder.resolve("include"));
        Files.writeString(
                include.resolve("cuda_fp16.h"),
                "struct __half { short x; }; __device__ inline __half __float2half(float) { return {555}; }");
        for (String variable : new String[] {"CUDA_HOME", "CUDA_PATH"}) {
            assertThat(ChildJvm.run(CompilesHalf.class, Map.of(variable, folder.toString()))
                            .lines())
                    .containsExactly("compiled", "own header", "status 0");
        }
        assumeTrue(!CudaHeaders.folders().isEmpty(), "CUDA's headers are not installed");
        assertThat(Nvrtc.compile("half.cu", HALF, "--gpu-architecture=compute_80"))
                .isNotEmpty();
        assertThat(Nvrtc.compile("half.cu", HALF, "--gpu-architecture=compute_80", "--include-path=" + include))
                .as("the user's come first")
                .asString(StandardCharsets.US_ASCII)
                .contains("555");
    }

    @Test
    void cudasHeadersArePartOfTheKey() throws IOException {
        Path own = Files.writeString(folder.resolve("own.h"), "#include <cuda_fp16.h>");
        Program program = Program.of(folder.resolve("half.cu").toString(), "#include \"own.h\"", List.of());
        for (Path place : CudaHeaders.folders()) {
            assertThat(program.includes().files()).containsKey(place.resolve("cuda_fp16.h"));
            assertThat(program.options()).contains("--include-path=" + place);
        }
        assertThat(program.includes().files()).containsKey(own);
        assertThat(Program.of("half.cu", "int i;", List.of("-DX")).options())
                .as("where nothing is included")
                .containsExactly("-DX");
    }

    @Test
    void headersOfCAreThere() throws IOException {
        String source = """
            #include <stdint.h>
            #include <cstdint>
            #include <stddef.h>
            #include <cstddef>
            #include <limits.h>
            #include <climits>
            #include <float.h>
            #include <cfloat>
            struct S { char c; int64_t l; };
            static_assert(sizeof(std::uint16_t) == 2 && sizeof(uint_fast8_t) == 1 && sizeof(uintptr_t) == 8, "");
            static_assert(INT64_MIN < 0 && UINT32_MAX == 0xffffffff && INT64_C(1) << 40 != 0 && SIZE_MAX == ~size_t(0), "");
            static_assert(sizeof(std::ptrdiff_t) == 8 && sizeof(std::size_t) == 8, "");
            static_assert(CHAR_BIT == 8 && INT_MIN + INT_MAX == -1 && LONG_MAX == ULONG_MAX / 2 && LONG_MIN < 0, "");
            static_assert(LLONG_MIN + LLONG_MAX == -1 && CHAR_MIN < CHAR_MAX, "");
            static_assert(FLT_MAX > 3e38f && FLT_EPSILON + 1.0f != 1.0f && DBL_MAX > 1e308 && DBL_MIN < 1e-307, "");
            extern "C" __global__ void f(uint8_t* x, int32_t* y) { x[0] = y == NULL; x[1] = offsetof(S, l); }
            """;
        assertThat(Nvrtc.compile("c.cu", source, "--gpu-architecture=compute_80"))
                .isNotEmpty();
        for (String header : source.lines().filter(line -> line.startsWith("#")).toList()) {
            assertThat(Nvrtc.compile("c.cu", header, "--gpu-architecture=compute_80"))
                    .isNotEmpty();
        }
        Files.writeString(folder.resolve("stdint.h"), "#define OWN 7");
        String own = "#include <stdint.h>\nstatic_assert(OWN == 7, \"\");";
        assertThat(Nvrtc.compile("c.cu", own, "-I" + folder))
                .as("the user's come first")
                .isNotEmpty();
    }

    @Test
    void headersOfCWorkBesideCudas() {
        assumeTrue(!CudaHeaders.folders().isEmpty(), "CUDA's headers are not installed");
        String source = "#include <cuda_fp16.h>\n#include <cstdint>\n#include <limits.h>\n"
                + "extern \"C\" __global__ void f(__half* x, int64_t i) { *x = __float2half(INT_MAX + i); }";
        assertThat(Nvrtc.compile("half.cu", source, "--gpu-architecture=compute_80"))
                .isNotEmpty();
    }

    @Test
    void aMissingHeaderIsNamed() {
        String half = HALF.replace("cuda_fp16.h", "nowhere.h");
        assertThatThrownBy(() -> Nvrtc.compile("half.cu", half, "--gpu-architecture=compute_80"))
                .isInstanceOf(NvrtcException.class)
                .hasMessageContaining("NVRTC brings no nowhere.h, and ")
                .hasMessageContaining("--include-path");
    }

    @Test
    void theCallerIsInTheStackTraceAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Nvrtc.compile("mistake.cu", "mistake"))
                .satisfies(e -> assertThat(e.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(NvrtcTest.class.getName())));
        assertThat(Nvrtc.compile("scale.cu", SOURCE)).isNotEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aMistakeComesWithTheCompilersLog() {
        assertThatThrownBy(() -> Nvrtc.compile("mistake.cu", "\n__global__ void f() { undeclared = 1; }"))
                .isInstanceOfSatisfying(NvrtcException.class, e -> {
                    assertThat(e).hasMessageContaining("Compiling mistake.cu: NVRTC_ERROR_COMPILATION (6)");
                    assertThat(e.log())
                            .containsOnlyOnce("mistake.cu(2): error: identifier \"undeclared\" is undefined")
                            .containsOnlyOnce("__global__ void f() { undeclared = 1; }");
                });
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThatThrownBy(() -> Nvrtc.compile("scale.cu", SOURCE, "--no-such-option"))
                .isInstanceOf(NvrtcException.class)
                .hasMessageContaining("--no-such-option");
    }

    @Test
    void tellsWhatItIs() throws IOException {
        assertThat(Nvrtc.version()).matches("1\\d\\.\\d+");
        Path file = Libraries.load(CudaLibraries.NVRTC).path();
        assertThat(Nvrtc.identity())
                .as("other for each build of a version")
                .contains(Nvrtc.version(), file.getFileName() + " " + Files.size(file) + " ")
                .endsWith(Files.getLastModifiedTime(file).toString());
        assertThat(Nvrtc.architectures()).isSorted().contains(80, 90);
    }
}
