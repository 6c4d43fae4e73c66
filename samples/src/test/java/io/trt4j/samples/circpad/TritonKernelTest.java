package io.trt4j.samples.circpad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TritonKernelTest {
    /** What is committed must go together, and have the parameters that the plugin gives. */
    @ParameterizedTest
    @ValueSource(ints = {4, 2})
    void thePtxIsAsTheMetadataSays(int elementSize) {
        TritonKernel kernel = TritonKernel.of(elementSize);
        String ptx = new String(TritonKernel.ptx(elementSize), StandardCharsets.US_ASCII);
        assertThat(ptx)
                .contains(".target sm_" + kernel.capability() + "\n")
                .contains(".visible .entry " + kernel.name() + "(")
                .contains(".reqntid " + 32 * kernel.numWarps())
                .contains("st.global.b" + 8 * elementSize)
                .doesNotContain(".file", ".loc"); // which would name folders
        String parameters = ptx.substring(ptx.indexOf(".entry"), ptx.indexOf(".reqntid"));
        String sizes = String.join(
                " ",
                Pattern.compile("\\.param \\.u(\\d\\d)")
                        .matcher(parameters)
                        .results()
                        .map((MatchResult result) -> result.group(1))
                        .toList());
        // After those of Kernels come Triton's own, scratch memory, which these kernels do not ask for.
        assertThat(sizes)
                .startsWith("64 64" + " 32".repeat(PadShape.PARAMETERS))
                .matches("64 64( 32){12}( 64)*");
    }

    @Test
    void whatIsNotAKernelsMetadataIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TritonKernel.parse("{"))
                .withMessageContaining("is not what samples/triton/compile.py writes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TritonKernel.parse("{\"name\": \"k\", \"numWarps\": 4}"))
                .withMessageContaining("block is missing or wrong");
    }
}
