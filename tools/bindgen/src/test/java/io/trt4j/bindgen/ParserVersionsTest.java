package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ONNX parser's header, which some trees have and some have not. */
class ParserVersionsTest {
    private static final List<String> VERSIONS = List.of("10.6", "10.8", "11.0");

    private static final String PARSER =
            "namespace nvonnxparser { struct Box { int a; }; enum class Kind : int { kA = 1 };"
                    + " class IParser { public: virtual void parse(Box const& box, Kind kind) = 0; }; }";

    @TempDir
    Path folder;

    private RefusedTrees trees(String parser, String with) throws IOException {
        RefusedTrees generator = new RefusedTrees(folder);
        for (String version : VERSIONS) {
            Path tree = generator.tree(
                    version, "namespace nvinfer1 { class ILogger { public: virtual void log() = 0; }; }");
            if (version.equals(with)) {
                Files.writeString(tree.resolve("NvOnnxParser.h"), parser);
            }
        }
        return generator;
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.6", "10.8", "11.0"})
    void whatOneTreeAloneHasIsThere(String version) throws IOException {
        Map<String, String> files = trees(PARSER, version).generated();
        assertThat(files.keySet().stream().filter(name -> name.contains("onnxparser")))
                .containsExactly(
                        "src/main/generated/io/trt4j/onnxparser/Box.java",
                        "src/main/generated/io/trt4j/onnxparser/IParser.java",
                        "src/main/generated/io/trt4j/onnxparser/Kind.java");
        assertThat(files.get("src/main/c/tensorrt.manifest"))
                .contains(
                        "\ninterface nvonnxparser::IParser " + version + "-\n",
                        "  slots " + version + ": parse\n",
                        "  " + version + "- void IParser::parse(const Box & box, Kind kind)\n",
                        "\nstruct nvonnxparser::Box " + version + "-\n",
                        "\nenum nvonnxparser::Kind " + version + "- size 4\n");
    }

    /** Before there was an exception without a word, where a tree has the header and no interface is in it. */
    @Test
    void aParserOfEnumsAndStructsAloneIsThere() throws IOException {
        String parser = "namespace nvonnxparser { struct Box { int a; }; enum class Kind : int { kA = 1 }; }";
        Map<String, String> files = trees(parser, "10.8").generated();
        assertThat(files.get("src/main/c/tensorrt.manifest"))
                .contains("\nstruct nvonnxparser::Box 10.8-\n", "\nenum nvonnxparser::Kind 10.8- size 4\n");
    }

    @Test
    void whatAVersionOfTheParserDropsEndsThere() throws IOException {
        MergedApi merged = MergedApi.of(List.of(
                Trees.read(Trees.write(folder, "10.6", PARSER)),
                Trees.read(Trees.write(folder, "10.8", "")),
                Trees.read(
                        Trees.write(folder, "11.0", "namespace nvonnxparser { enum class Kind : int { kA = 1 }; }"))));
        Api.Version first = new Api.Version(10, 6, 0);
        Api.Version last = new Api.Version(11, 0, 0);
        assertThat(merged.structs().get("nvonnxparser::Box").span())
                .isEqualTo(new Api.Span(first, true, Optional.of(last), false));
        assertThat(merged.enums().get("nvonnxparser::Kind").span())
                .isEqualTo(new Api.Span(first, true, Optional.empty(), false));
    }
}
