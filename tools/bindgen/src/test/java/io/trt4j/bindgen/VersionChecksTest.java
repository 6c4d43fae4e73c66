package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two versions declare in ways that the generated code could not tell apart. */
class VersionChecksTest {
    private static final String TYPES =
            "enum class A { k }; enum class B { k }; struct In { int a; }; struct On { int a; };";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int side | float side | int | float",
                "long side | void* side | long | void *",
                "int side | unsigned side | int | unsigned int",
                "int side | A side | int | A",
                "A side | B side | A | B",
                "In side | On side | In | On",
                "In* side | On* side | In * | On *",
                "void* side | char const* side | void * | const char *",
                "void* side | void const* side | void * | const void *",
                "char const* side | short const* side | const char * | const short *",
                "long side | int side | long | int",
                "double side | float side | double | float",
                "int side[2] | int side[3] | int[2] | int[3]",
                "int side[2] | unsigned side[2] | int[2] | unsigned int[2]"
            })
    void aFieldOfAnotherTypeIsRefused(String older, String newer, String was, String is) throws IOException {
        RefusedTrees.of(
                folder,
                TYPES + "struct Box { " + older + "; };",
                TYPES + "struct Box { " + newer + "; };",
                "this generator does not know how to read field side of struct Box, which is a " + was
                        + " in TensorRT 10.6 and a " + is + " in 11.0.");
    }

    @Test
    void aFieldThatIsNoMoreIsRefused() throws IOException {
        RefusedTrees.of(
                folder,
                "struct Box { int a; int b; };",
                "struct Box { int a; int c; };",
                "this generator does not know how to drop field b of struct Box, which TensorRT 10.6 has and 11.0 does"
                        + " not.");
    }

    @Test
    void anEnumOfAnotherSizeIsRefused() throws IOException {
        RefusedTrees.of(
                folder,
                "enum class Kind : int { kA = 0 };",
                "enum class Kind : unsigned char { kA = 0 };",
                "this generator does not know how to use enum Kind, which has 4 bytes in TensorRT 10.6 and 1 in 11.0.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%s class ILayer : public A { public: virtual void f() = 0; };"
                        + " | class A { public: virtual void f() = 0; }; class ILayer : public A {}; | f[]",
                "class A { public: virtual void f(int a) = 0; }; class ILayer : public A {};"
                        + " | %s class ILayer : public A { public: virtual void f(int a) = 0; }; | f[int]"
            })
    void aMethodThatMovesToAnotherClassIsRefused(String older, String newer, String method) throws IOException {
        String base = "class A { public: virtual void a() = 0; };";
        boolean up = older.startsWith("%s");
        RefusedTrees.of(
                folder,
                older.formatted(base),
                newer.formatted(base),
                "this generator does not know how to call ILayer::" + method + ", which is declared by "
                        + (up ? "ILayer" : "A") + " in TensorRT 10.6 and by " + (up ? "A" : "ILayer") + " in 11.0.");
    }

    @Test
    void anInlineMethodThatMovesToAnotherClassIsRefused() throws IOException {
        String header = "namespace apiv { struct VLayer { virtual void f() = 0; }; }"
                + " class A { public: %s apiv::VLayer* mImpl; }; class ILayer : public A { public: %s"
                + " apiv::VLayer* mOther; };";
        RefusedTrees.of(
                folder,
                header.formatted("", "void f() { mImpl->f(); }"),
                header.formatted("void f() { mImpl->f(); }", ""),
                "this generator does not know how to call ILayer::f[], which is declared by ILayer in TensorRT 10.6 and"
                        + " by A in 11.0.");
    }

    @Test
    void anotherDefaultIsRefused() throws IOException {
        String header = "class ILayer { public: virtual void f(int a, int b = %s) = 0; };";
        RefusedTrees.of(
                folder,
                header.formatted("-5"),
                header.formatted("7"),
                "this generator does not know how to call void ILayer::f(int a, int b), which has - 5 for b in TensorRT"
                        + " 10.6 and 7 in 11.0.");
    }

    @Test
    void anotherDefaultBodyIsRefused() throws IOException {
        String header = "class IProfiler { public: virtual int f() { return %s; } };";
        RefusedTrees.of(
                folder,
                header.formatted("1"),
                header.formatted("2"),
                "this generator does not know how to answer int IProfiler::f(), which does { return 1 ; } in TensorRT"
                        + " 10.6 and { return 2 ; } in 11.0.");
    }

    /** An implementation in Java says of itself what the newest headers do. */
    @Test
    void anInterfaceOfAnotherVersionIsRefused() throws IOException {
        String header = "struct InterfaceInfo { char const* kind; int major; int minor; };"
                + " class IVersionedInterface { public: virtual InterfaceInfo getInterfaceInfo() const = 0; };"
                + " namespace v_%1$s_0 { class IProfiler : public IVersionedInterface { public:"
                + " InterfaceInfo getInterfaceInfo() const override { return InterfaceInfo{\"P\", %1$s, 0}; } }; }"
                + " using IProfiler = v_%1$s_0::IProfiler;";
        RefusedTrees.of(
                folder,
                header.formatted("1"),
                header.formatted("2"),
                "this generator does not know how to answer IProfiler::getInterfaceInfo, which is InterfaceInfo(\"P\","
                        + " 1, 0) in TensorRT 10.6 and InterfaceInfo(\"P\", 2, 0) in 11.0.");
    }

    @ParameterizedTest
    @CsvSource({"10.6, 10.6.1", "10.6.1, 10.6"})
    void twoTreesOfAVersionAreRefused(String one, String other) throws IOException {
        RefusedTrees refusals = new RefusedTrees(folder);
        refusals.tree(one, "");
        refusals.tree(other, "");
        refusals.end("there are two trees of headers of TensorRT 10.6: give one of each version.");
    }

    @Test
    void theSameTreeTwiceIsRefused() throws IOException {
        RefusedTrees refusals = new RefusedTrees(folder);
        Path tree = refusals.tree("10.6", "");
        refusals.with("--tensorrt-include", "10=" + tree)
                .end("there are two trees of headers of TensorRT 10.6: give one of each version.");
    }

    /** A class of another version namespace in its place is the same one with another name for C++. */
    @Test
    void anInterfaceOfAnotherVersionNamespaceIsKnownByBothNames() throws IOException {
        String header = "namespace nvinfer1 { namespace v_%1$s_0 { class ILayer { public: virtual void f() = 0; }; }"
                + " using ILayer = v_%1$s_0::ILayer; }";
        MergedApi merged = MergedApi.of(List.of(
                Trees.read(Trees.write(folder, "10.6", header.formatted("1"))),
                Trees.read(Trees.write(folder, "11.0", header.formatted("2")))));
        assertThat(merged.typeNames("nvinfer1::ILayer").values())
                .containsExactly(List.of("N8nvinfer15v_1_06ILayerE"), List.of("N8nvinfer15v_2_06ILayerE"));
    }
}
