package io.trt4j.samples.circpad.triton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.samples.circpad.padding.CircPadShort;
import io.trt4j.samples.circpad.padding.Kernels;
import io.trt4j.samples.circpad.padding.PadShape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TritonKernelTest {
    private static final Path SCRIPT = Path.of("triton/compile.py");

    /** What is committed must go together, and have the parameters that the plugin gives. */
    @ParameterizedTest
    @ValueSource(ints = {4, 2})
    void thePtxIsAsTheMetadataSays(int elementSize) {
        check(TritonKernel.of(elementSize), TritonKernel.ptx(elementSize), elementSize);
    }

    private static void check(TritonKernel kernel, byte[] code, int elementSize) {
        String ptx = new String(code, StandardCharsets.US_ASCII);
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

    /** The short form has one launch for both. */
    @Test
    void bothKernelsAreLaunchedInTheSameWay() {
        assertThat(TritonKernel.of(4)).isEqualTo(TritonKernel.of(2));
        for (int elementSize : new int[] {4, 2}) {
            String ptx = new String(TritonKernel.ptx(elementSize), StandardCharsets.US_ASCII);
            String parameters = ptx.substring(ptx.indexOf(".entry"), ptx.indexOf(".reqntid"));
            assertThat(parameters.split("\\.param ")).hasSize(1 + CircPadShort.arguments().length + 2);
        }
    }

    /** Needs Python with Triton, and is skipped without them. */
    @Test
    void theScriptWritesWhatIsCommitted(@TempDir Path folder) throws IOException, InterruptedException {
        Path script =
                Files.exists(SCRIPT) ? SCRIPT : Path.of("samples/circ-pad").resolve(SCRIPT);
        assumeTrue(Files.exists(script), "the script is not here");
        assumeTrue(python("-c", "import triton.language") == 0, "no Triton");
        assertThat(python(script.toString(), "--output", folder.toString())).isZero();
        for (int elementSize : new int[] {4, 2}) {
            String name = Kernels.entryPoint(elementSize);
            TritonKernel written = TritonKernel.parse(Files.readString(folder.resolve(name + ".json")));
            byte[] ptx = Files.readAllBytes(folder.resolve(name + ".ptx"));
            check(written, ptx, elementSize);
            TritonKernel committed = TritonKernel.of(elementSize);
            assertThat(written)
                    .usingRecursiveComparison()
                    .ignoringFields("triton")
                    .isEqualTo(committed);
            if (written.triton().equals(committed.triton())) {
                assertThat(ptx).isEqualTo(TritonKernel.ptx(elementSize));
            }
        }
    }

    /** Its exit status; -1 where there is none. */
    private static int python(String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    void whatIsNotAKernelsMetadataIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TritonKernel.parse("{"))
                .withMessageContaining("is not what samples/circ-pad/triton/compile.py writes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TritonKernel.parse("{\"name\": \"k\", \"numWarps\": 4}"))
                .withMessageContaining("block is missing or wrong");
    }
}
