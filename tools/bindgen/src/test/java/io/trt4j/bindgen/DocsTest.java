package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written by hand about headers of our own. */
class DocsTest {
    private static final String HEADER = """
        namespace nvinfer1
        {
        enum class Kind : int { kFIRST = 0, kOLD [[deprecated]] = 1 };
        struct Box { int side; };
        class ILayer { public:
            virtual int f(int x, int y) noexcept = 0;
            virtual int f(int x) noexcept = 0;
            [[deprecated]] virtual void old() noexcept = 0; };
        namespace v_1_0 { class ILogger { public:
            enum class Severity : int { kERROR = 1 };
            virtual void log(int severity) noexcept = 0; }; }
        using ILogger = v_1_0::ILogger;
        }
        """;

    private static final String DOCS = """
        # What a test needs.
        Kind: Names a kind.
          kFIRST: The first one.
          kOLD: Another one.
            @deprecated since TensorRT 10.0; use {@link #kFIRST}
        Box: Holds a box.
          side: its side in millimeters,
            more than 0
        ILayer: Describes a layer.
            It belongs to the network.
          f: Returns f.
            @param x at most
                100
            @return null, never
          f(x, y): Returns f of two.
          old: Does nothing.
            @deprecated since TensorRT 10.0; use {@link #f}
        ILogger: Logs.
          log: Called with a message.
        ILogger.Severity: Says how bad it is.
          kERROR: Bad.
        """;

    @TempDir
    Path folder;

    private void generate(String docs) throws IOException {
        Api tree = Trees.read(Trees.write(folder, "10.6", HEADER));
        new Generator(MergedApi.of(List.of(tree)), Docs.of(docs), folder).run();
    }

    private String type(String name) throws IOException {
        return Files.readString(folder.resolve("src/main/generated/io/trt4j/tensorrt/" + name + ".java"));
    }

    @Test
    void entriesBecomeJavadocWithTheSignatureTheVersionsAndAPageOfNvidia() throws IOException {
        generate(DOCS);
        String pages = "https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/";
        assertThat(type("ILayer")).contains("""
            /**
             * Describes a layer.
             * It belongs to the network.
             *
             * <p>TensorRT's {@code class nvinfer1::ILayer}. Since TensorRT 10.6 or earlier.
             *
             * @see <a href="%sclassnvinfer1_1_1_i_layer.html">{@code nvinfer1::ILayer}</a>
             */
            """.formatted(pages), """
                /**
                 * Returns f of two.
                 * <pre>{@code int ILayer::f(int x, int y)}</pre>
                 * Since TensorRT 10.6 or earlier.
                 */
                public int f(int x, int y) {
            """, """
                 * Since TensorRT 10.6 or earlier.
                 *
                 * @param x at most
                 *     100
                 * @return null, never
                 */
                public int f(int x) {
            """, """
                 * @deprecated since TensorRT 10.0; use {@link #f}
                 */
                @Deprecated
                public void old() {
            """);
        assertThat(type("Box"))
                .contains(" * @param side its side in millimeters,\n *     more than 0\n * @see <a href=\"" + pages
                        + "structnvinfer1_1_1_box.html\">");
        assertThat(type("Kind"))
                .contains(
                        " * Names a kind.\n",
                        pages + "namespacenvinfer1.html",
                        "    /** The first one. */\n    kFIRST(",
                        """
                            /**
                             * Another one.
                             *
                             * @deprecated since TensorRT 10.0; use {@link #kFIRST}
                             */
                            @Deprecated
                            kOLD(1);
                        """);
        assertThat(type("ILogger"))
                .contains(
                        pages + "classnvinfer1_1_1v__1__0_1_1_i_logger.html\">{@code nvinfer1::v_1_0::ILogger}",
                        pages + "classnvinfer1_1_1v__1__0_1_1_i_logger.html\">{@code nvinfer1::ILogger::Severity}");
    }

    @Test
    void allThatIsNotDocumentedStopsTheGeneratorAtOnce() {
        String less = DOCS.replaceAll("(?m)^  (kFIRST|log): .*\\R", "")
                .replaceAll("(?m)^    @deprecated .*\\R", "")
                .replaceAll("  side: .*\\R.*\\R", "")
                .replaceAll("  f: (.*\\R){4}", "")
                .replace("ILogger.Severity: Says how bad it is.\n  kERROR: Bad.\n", "");
        assertThatThrownBy(() -> generate(less))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the documentation in tools/bindgen/src/main/resources lacks Box.side; ILayer.f(x);"
                        + " ILayer.old() @deprecated; ILogger.Severity; ILogger.Severity.kERROR; ILogger.log(severity);"
                        + " Kind.kFIRST; Kind.kOLD @deprecated.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kind: | INone: Is not there. | INone",
                "Kind: | INone.f: Is not there. | INone.f",
                "  kFIRST: |   kSECOND: Is not there. | Kind.kSECOND",
                "  f(x, y): |   g: Is not there. | ILayer.g",
                "  f(x, y): |   f(x, z): Is not there. | ILayer.f(x, z)",
                "    @return |     @param z Is not there. | ILayer.f @param z",
                "  log: |   f(x): Is another type's. | ILogger.f(x)"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void anEntryOfWhatTheHeadersDoNotHaveStopsTheGenerator(String before, String line, String name) {
        String at = before.stripTrailing();
        String more = DOCS.replace(at, line.substring(1).stripTrailing() + "\n" + at);
        assertThat(more).isNotEqualTo(DOCS);
        assertThatThrownBy(() -> generate(more))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the documentation in tools/bindgen/src/main/resources has what the headers do not have:"
                        + name + ".");
        assertThat(folder.resolve("src")).doesNotExist();
    }

    @Test
    void aDeprecationThatTensorRTDoesNotTellOfStopsTheGenerator() {
        String more =
                DOCS.replace("    @return null, never\n", "    @return null, never\n    @deprecated for no reason\n");
        assertThatThrownBy(() -> generate(more))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith(" has what the headers do not have: ILayer.f @deprecated.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A: a.~A: b. | docs has a second entry of A.",
                "A: a.~  f: b.~    @return c~    @return d | docs:4 has a second @return of A.f.",
                "A: a.~  f b. | docs:2 is neither \"Type: text\" nor \"  member: text\" nor a line of a text, indented"
                        + " by 4:   f b.",
                "  f: b. | docs:1 is neither \"Type: text\" nor \"  member: text\" nor a line of a text, indented by 4:"
                        + "   f: b."
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void aFileThatIsNotUnderstoodIsRefused(String text, String sentence) {
        assertThatThrownBy(() -> Docs.of(text.stripTrailing().replace('~', '\n')))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(sentence.strip());
    }

    @Test
    void theFilesThatLieBesideTheGeneratorAreUnderstood() {
        assertThat(Docs.load().type("IBuilder", false).text()).startsWith("Builds ");
    }
}
