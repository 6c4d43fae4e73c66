package io.trt4j.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaLibraries;
import io.trt4j.ffm.Libraries;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What kernels were translated to does what the methods do, bit for bit. */
class CorpusTest {
    static List<Case> cases() {
        return Case.allOf(Corpus.class);
    }

    @Test
    void agreesWhenCompiledForTheCpu(@TempDir Path folder) throws Throwable {
        List<Case> cases = cases();
        assertThat(agreeing(cases, folder)).isEqualTo(cases.size());
    }

    /** Compares all kernels. Returns how many of them wrote anything. */
    static int agreeing(List<Case> cases, Path folder) throws Throwable {
        try (Arena arena = Arena.ofShared()) {
            Optional<SymbolLookup> fast = HostCompiler.compile(cases, false, folder, arena);
            assumeTrue(fast.isPresent(), "there is no g++");
            SymbolLookup checked =
                    HostCompiler.compile(cases, true, folder, arena).orElseThrow();
            MemorySegment undefined = checked.find("undefined").orElseThrow().reinterpret(4);
            int writing = 0;
            StringBuilder differences = new StringBuilder();
            for (int i = 0; i < cases.size(); i++) {
                Case one = cases.get(i);
                try (Arena memory = Arena.ofShared()) {
                    Object[] expected = one.arguments(memory);
                    Object[] actual = one.arguments(memory);
                    one.runOnHost(expected);
                    writing += one.difference(expected, actual).isEmpty() ? 0 : 1;
                    HostCompiler.run(fast.get(), one, i, actual);
                    String difference = one.difference(expected, actual);
                    differences.append(difference.isEmpty() ? "" : difference + "\n");

                    HostCompiler.run(checked, one, i, one.arguments(memory));
                    if (undefined.get(ValueLayout.JAVA_INT, 0) != 0) {
                        differences.append(one).append(" does what C++ leaves undefined\n");
                        undefined.set(ValueLayout.JAVA_INT, 0, 0);
                    }
                }
            }
            assertThat(differences.toString()).isEmpty();
            return writing;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isCompiledByNvrtc(Case one) {
        assumeTrue(Libraries.report(CudaLibraries.NVRTC).loaded().isPresent(), "there is no NVRTC");
        String ptx = new String(
                one.kernel().compile("--gpu-architecture=compute_80", "--generate-line-info"),
                StandardCharsets.US_ASCII);
        assertThat(ptx).contains(".entry " + one.kernel().name() + "(", "Corpus.java");
    }
}
