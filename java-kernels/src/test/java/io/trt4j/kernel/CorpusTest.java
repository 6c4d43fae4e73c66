package io.trt4j.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.bindings.Libraries;
import io.trt4j.bindings.Library;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
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
            Optional<SymbolLookup> library = HostCompiler.compile(cases, folder, arena);
            assumeTrue(library.isPresent(), "there is no g++");
            int writing = 0;
            StringBuilder differences = new StringBuilder();
            for (int i = 0; i < cases.size(); i++) {
                Case one = cases.get(i);
                try (Arena memory = Arena.ofShared()) {
                    Object[] expected = one.arguments(memory);
                    Object[] actual = one.arguments(memory);
                    one.runOnHost(expected);
                    writing += one.difference(expected, actual).isEmpty() ? 0 : 1;
                    HostCompiler.run(library.get(), one, i, actual);
                    String difference = one.difference(expected, actual);
                    differences.append(difference.isEmpty() ? "" : difference + "\n");
                }
            }
            assertThat(differences.toString()).isEmpty();
            return writing;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isCompiledByNvrtc(Case one) {
        assumeTrue(Libraries.report(Library.NVRTC).loaded().isPresent(), "there is no NVRTC");
        String ptx = new String(
                one.kernel().compile("--gpu-architecture=compute_80", "--generate-line-info"),
                StandardCharsets.US_ASCII);
        assertThat(ptx)
                .contains(".entry " + one.kernel().name() + "(", "Corpus.java")
                .doesNotContain("fma.rn.f32 \t%f1, %f1");
    }
}
