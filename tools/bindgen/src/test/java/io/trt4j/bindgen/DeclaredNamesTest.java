package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What headers of our own declare, as it is counted. */
class DeclaredNamesTest {
    @TempDir
    Path folder;

    private List<String> declared(String header) throws IOException {
        Path tree = Trees.write(folder, "10.6", "typedef int int32_t;\n" + header);
        try (LibClang clang = new LibClang(Trees.libclang())) {
            clang.parse("#include \"NvInfer.h\"", List.of("-xc++", "-std=c++17", "-I" + tree));
            Set<Declaration> names = DeclaredNames.read(clang, tree);
            return names.stream()
                    .filter(d -> d.kind() != Declaration.Kind.HEADER)
                    .map(Declaration::toString)
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "class A { public: int f(int a, char const* b) const; }; | class n::A; method n::A::f(int, const"
                        + " char*) const",
                "struct A { int f(int); int f(int*); static int f(); }; | class n::A; method n::A::f(); method"
                        + " n::A::f(int); method n::A::f(int*)",
                "class A { public: virtual void f(A const a[2], A& b, int const c) = 0; };"
                        + " | class n::A; method n::A::f(const A*, A&, int)",
                "class A { int f(); int x; protected: void g(); enum E { a }; public: A(); ~A(); A(A&&) = delete;"
                        + " A& operator=(A const&) = delete; }; | class n::A",
                "struct A { A& operator=(A const&); operator int(); };"
                        + " | class n::A; method n::A::operator int(); method n::A::operator=(const A&)",
                "struct A { int x; static int y; static constexpr int z = 1; };"
                        + " | class n::A; field n::A::x; variable n::A::y; variable n::A::z",
                "union A { int x; float y; }; | class n::A; field n::A::x; field n::A::y",
                "struct A { union { int x; float y; }; }; | class n::A; field n::A::x; field n::A::y",
                "struct A { struct B { int x; }; enum class C { c }; };"
                        + " | class n::A; class n::A::B; field n::A::B::x; enum n::A::C; constant n::A::C::c",
                "enum class A : char { a, b = 5 }; | enum n::A; constant n::A::a; constant n::A::b",
                "class A; enum class B : int; extern int c; | variable n::c",
                "class A; extern \"C\" int f(A* a); int f(A& a); | function n::f(A&); function n::f(A*)",
                "namespace { inline int f() { return 1; } } | function n::f()",
                "namespace m { namespace { int f(); } } | function n::m::f()",
                "template <class T> class A {}; template <class T> T f(); template <> int f<int>();"
                        + " | function n::f(); template n::A; template n::f",
                "namespace v_1_0 { class A { public: int f(); }; } using A = v_1_0::A;"
                        + " | class n::A; method n::A::f()",
                "namespace v_1_0 { class A {}; } namespace v_2_0 { class A {}; } using A = v_2_0::A;"
                        + " | class n::A; class n::v_1_0::A",
                "class A64 { public: enum class B { b }; }; using A = A64; using C = A64;"
                        + " | class n::A; enum n::A::B; constant n::A::B::b",
                "typedef int A; using B = long; static_assert(sizeof(A) == 4); | ``",
            })
    void isNamed(String header, String names) throws IOException {
        List<String> expected = names.isEmpty() ? List.of() : List.of(names.split("; "));
        assertThat(declared("namespace n { " + header + " }")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void whatIsOutsideNamespacesCounts() throws IOException {
        assertThat(declared("extern \"C\" int f(void); struct A { int x; }; static int const y = 1;"))
                .containsExactly("function f()", "variable y", "class A", "field A::x");
    }

    @Test
    void whatOtherHeadersDeclareDoesNotCount() throws IOException {
        Path other = Files.writeString(folder.resolve("other.h"), "namespace n { struct B { int x; }; }");
        assertThat(declared("#include \"" + other + "\"\nnamespace n { struct A : B {}; }"))
                .containsExactly("class n::A");
    }

    @Test
    void aHeaderThatIsNotIncludedIsNamed() throws IOException {
        Path tree = Trees.write(folder, "10.6", "");
        Files.writeString(Files.createDirectories(tree.resolve("impl")).resolve("NvNew.h"), "struct A {};");
        try (LibClang clang = new LibClang(Trees.libclang())) {
            clang.parse("#include \"NvInfer.h\"\n#include \"NvInferPlugin.h\"", List.of("-xc++", "-I" + tree));
            assertThat(DeclaredNames.read(clang, tree))
                    .extracting(Declaration::toString)
                    .containsExactly("header NvInferVersion.h", "header impl/NvNew.h");
        }
    }

    @Test
    void aDeclarationOfAnUnknownKindStopsTheCount() {
        assertThatThrownBy(() -> declared("struct A { template <class T> static constexpr T x = 1; };"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(
                        "NvInfer.h:5: the measure of coverage does not know libclang's kind 1 of declaration");
    }
}
