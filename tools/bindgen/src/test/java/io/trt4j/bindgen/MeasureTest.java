package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.bindgen.Api.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The generator measures itself: what headers of our own declare, beside what it writes from them. */
class MeasureTest {
    private static final String HEADER = """
        enum class Mode : int32_t { kA = 0, kB = 1 };
        struct Pair { int32_t x; float y; };
        class IPluginRegistry
        {
        public:
            virtual int32_t f(int32_t a) = 0;
            virtual int32_t f(float a) = 0;
            virtual Mode g() const = 0;
        };
        extern "C" int32_t getInferLibVersion();
        """;
    private static final String NOT_PARSED = "NvInferVersion.h: nothing but macros\n";
    private static final String LIST = "[no part of the API]\nstd*: not TensorRT's\n" + NOT_PARSED;
    private static final String LACKS = "Java does not have what TensorRT's headers declare: ";
    private static final String ADVICE = ". Bind it, or list it in not-bound.txt with the reason.";

    @TempDir
    Path folder;

    private RefusedTrees trees;

    @BeforeEach
    void headers() throws IOException {
        trees = new RefusedTrees(folder).lacking(LIST);
    }

    private Path tree(String version, String header) throws IOException {
        return trees.tree(version, "namespace nvinfer1 {\n" + header + "}\n");
    }

    @Test
    void allThatTheHeadersDeclareIsRecorded() throws IOException {
        tree("10.6", HEADER);
        tree("11.0", HEADER.replace("float a", "double a").replace(", kB = 1", ", kC = 2"));
        assertThat(trees.generated().get("src/main/c/tensorrt.coverage")).endsWith("""

            version 10.6: 2 of 2 classes, 1 of 1 enums, 3 of 3 methods, 2 of 2 fields, 2 of 2 constants, 1 of 1 functions
            version 11.0: 2 of 2 classes, 1 of 1 enums, 3 of 3 methods, 2 of 2 fields, 2 of 2 constants, 1 of 1 functions

            namespace nvinfer1
              10.6- function getInferLibVersion()

            10.6- class nvinfer1::IPluginRegistry
              11.0- method f(double)
              10.6-11.0 method f(float)
              10.6- method f(int32_t)
              10.6- method g() const

            10.6- enum nvinfer1::Mode
              10.6- constant kA
              10.6-11.0 constant kB
              11.0- constant kC

            10.6- class nvinfer1::Pair
              10.6- field x
              10.6- field y
            """);
        assertThat(trees.run(0, "--coverage")).contains("version 10.6: 2 of 2 classes", "version 11.0: ");
    }

    /** As a generator would leave it that overlooks one thing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "virtual Mode g() | virtual int32_t more() = 0; virtual Mode g() | method"
                        + " nvinfer1::IPluginRegistry::more()",
                "virtual Mode g() | virtual Mode g(int32_t a) = 0; virtual Mode g() | method"
                        + " nvinfer1::IPluginRegistry::g(int32_t)",
                "virtual Mode g() | virtual int32_t f(double a) = 0; virtual Mode g() | method"
                        + " nvinfer1::IPluginRegistry::f(double)",
                "virtual Mode g() | int32_t more() { return f(1); } virtual Mode g() | method"
                        + " nvinfer1::IPluginRegistry::more()",
                "float y; | float y; int32_t z; | field nvinfer1::Pair::z",
                "kB = 1 | kB = 1, kC = 2 | constant nvinfer1::Mode::kC",
                "struct Pair | enum class More : int32_t { kX }; struct Pair"
                        + " | enum nvinfer1::More (10.6-), constant nvinfer1::More::kX",
                "struct Pair | struct More { int32_t x; }; struct Pair"
                        + " | class nvinfer1::More (10.6-), field nvinfer1::More::x",
                "struct Pair | struct More { static void f(); }; struct Pair"
                        + " | class nvinfer1::More (10.6-), method nvinfer1::More::f()",
                "extern | namespace inner { extern \"C\" int32_t more(); } extern | function nvinfer1::inner::more()",
                "extern | extern \"C\" int32_t getInferLibMore(); extern | function nvinfer1::getInferLibMore()",
                "extern | static int32_t const kMORE = 1; extern | variable nvinfer1::kMORE",
                "extern | template <class T> T more(); extern | template nvinfer1::more",
            })
    void whatIsOverlookedIsNamed(String text, String instead, String name) throws IOException {
        tree("10.6", HEADER);
        trees.run(0);
        Path tree = tree("10.6", HEADER.replace(text, instead));
        Coverage coverage = new Coverage(NotBound.of(LIST));
        try (LibClang clang = new LibClang(Trees.libclang())) {
            clang.parse("#include \"NvInfer.h\"\n#include \"NvInferPlugin.h\"", List.of("-xc++", "-I" + tree));
            coverage.add(new Version(10, 6, 0), DeclaredNames.read(clang, tree));
        }
        BoundNames java = BoundNames.of(Coverage.sources(folder.resolve("out")));
        assertThatThrownBy(() -> coverage.requireBound(java)).hasMessage(LACKS + name + " (10.6-)" + ADVICE);
    }

    @Test
    void whatTheGeneratorDropsStopsIt() throws IOException {
        tree("10.6", HEADER);
        tree("10.8", "struct Dropped { static void f(); };\n" + HEADER);
        tree("11.0", HEADER);
        trees.end(LACKS + "class nvinfer1::Dropped (10.8-11.0), method nvinfer1::Dropped::f() (10.8-11.0)" + ADVICE);
    }

    @Test
    void whatIsListedMayLack() throws IOException {
        tree("10.6", "struct Dropped { static void f(); };\n" + HEADER);
        trees.lacking(LIST + "[no counterpart in Java]\nnvinfer1::Dropped*: of no use\n");
        assertThat(trees.generated().get("src/main/c/tensorrt.coverage"))
                .contains("\nversion 10.6: 2 of 3 classes, 1 of 1 enums, 3 of 4 methods,")
                .contains("\n10.6- class nvinfer1::Dropped\n  10.6- method f()\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nvinfer1::Dropped: gone", "nvinfer1::Pair::x: bound since", "nvinfer1::IPlug*: bound since"})
    void anEntryThatNothingNeedsStopsTheGenerator(String entry) throws IOException {
        tree("10.6", HEADER);
        trees.lacking(LIST + "[no counterpart in Java]\n" + entry);
        trees.end("not-bound.txt lists what TensorRT's headers do not declare, or Java has: "
                + entry.substring(0, entry.indexOf(": ")) + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nvinfer1::Pair", "nvinfer1::Pair:because", "[no use]"})
    void aListThatCannotBeReadStopsTheGenerator(String line) throws IOException {
        tree("10.6", HEADER);
        trees.lacking(LIST + line);
        trees.end("not-bound.txt has a line that is no \"NAME: reason\" below one of its headings: " + line);
    }

    @Test
    void aMeasureWritesNothingAndTellsWhatHasChanged() throws IOException {
        tree("10.6", HEADER);
        trees.run(0);
        Map<String, String> before = trees.contents();
        assertThat(trees.run(0, "--coverage"))
                .isEqualTo(
                        "version 10.6: 2 of 2 classes, 1 of 1 enums, 3 of 3 methods, 2 of 2 fields, 2 of 2 constants,"
                                + " 1 of 1 functions\n");
        assertThat(trees.contents()).isEqualTo(before);
        Path file = folder.resolve("out/src/main/c/tensorrt.coverage");
        Files.writeString(file, before.get("src/main/c/tensorrt.coverage").replace("2 of 2 fields", "3 of 3 fields"));
        assertThat(trees.run(2, "--coverage"))
                .isEqualTo("bindgen: " + file + " is not what was measured now: run tools/regenerate.\n");
        Path type = folder.resolve("out/src/main/generated/io/trt4j/tensorrt/Mode.java");
        Files.writeString(type, Files.readString(type).replace("kB(", "kGONE("));
        assertThat(trees.run(2, "--coverage"))
                .isEqualTo("bindgen: " + LACKS + "constant nvinfer1::Mode::kB (10.6-)" + ADVICE + "\n");
    }
}
