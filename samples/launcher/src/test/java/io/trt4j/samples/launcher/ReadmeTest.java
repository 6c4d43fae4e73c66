package io.trt4j.samples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what there is. */
class ReadmeTest {
    private static final Path ROOT = Files.exists(Path.of("README.md")) ? Path.of("") : Path.of("../..");

    /** A link to a file of the project. */
    private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)(?:#[^)]*)?\\)");

    @Test
    void itsPluginIsTheSample() throws IOException {
        String source = Files.readString(
                ROOT.resolve("samples/leaky-relu/src/main/java/io/trt4j/samples/leakyrelu/LeakyReluPlugin.java"));
        String shown = source.substring(source.indexOf("import"));
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(shown);
    }

    @Test
    void thePluginOfTheDocsIsCompiledAndShort() throws IOException {
        String source =
                Files.readString(ROOT.resolve("plugin-api/src/test/java/io/trt4j/plugin/declare/LeakyReluText.java"));
        String shown = source.substring(source.indexOf("record"));
        assertThat(Files.readString(ROOT.resolve("docs/plugins.md"))).contains(shown);
        assertThat(shown.lines()).hasSizeLessThan(15);
    }

    /** But for the code that the host engine runs in place of the kernels. */
    @Test
    void aPluginWithTwoTacticsIsShort() throws IOException {
        String source = Files.readString(
                ROOT.resolve("samples/rms-norm/src/main/java/io/trt4j/samples/rmsnorm/RmsNormPlugin.java"));
        String shown =
                source.substring(source.indexOf("public record"), source.indexOf("    private static void onHost"));
        assertThat(shown).contains("tactic(2");
        assertThat(shown.lines()).hasSizeLessThan(40);
    }

    @Test
    void itIsShort() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void linksLeadToWhatIsThere() throws IOException {
        List<Path> texts = new ArrayList<>(List.of(ROOT.resolve("bindings/cuda/README.md")));
        for (Path folder : List.of(ROOT.toAbsolutePath(), ROOT.resolve("docs"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(texts::add);
            }
        }
        assertThat(texts).hasSizeGreaterThan(8);
        for (Path text : texts) {
            Matcher link = LINK.matcher(Files.readString(text));
            while (link.find()) {
                assertThat(text.resolveSibling(link.group(1)))
                        .as(text.toString())
                        .exists();
            }
        }
    }
}
