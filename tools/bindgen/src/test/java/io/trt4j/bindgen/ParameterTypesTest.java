package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters and results of methods that Java calls: what they are in Java, or that the method is left out. */
class ParameterTypesTest {
    @TempDir
    Path folder;

    private Map<String, String> generated(String method) throws IOException {
        RefusedTrees generator = new RefusedTrees(folder);
        generator.tree("10.6", """
            namespace nvinfer1
            {
            template <class T> class Template { T t; };
            struct Empty {};
            class IPluginRegistry { public: virtual void first() = 0; %s };
            }
            """.formatted(method));
        return generator.generated();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void f(int32_t a);",
                "void f(int32_t a) {}",
                "void f(int32_t a) = delete;",
                "static void f(int32_t a) {}",
                "virtual void f(std::vector<int32_t> a) = 0;",
                "virtual void f(std::vector<int32_t> const& a) = 0;",
                "virtual std::vector<int32_t>* f() = 0;",
                "virtual void f(Template<int32_t> a) = 0;",
                "virtual void f(Empty a) = 0;",
                "virtual void f(IPluginRegistry a) = 0;",
                "virtual void f(int32_t&& a) = 0;",
                "virtual void f(void (*a)(int32_t)) = 0;",
                "virtual void f(int32_t IPluginRegistry::* a) = 0;",
                "virtual long double f() = 0;"
            })
    void aMethodThatJavaCannotCallIsLeftOutAndListed(String method) throws IOException {
        Map<String, String> files = generated(method);
        assertThat(files.get("src/main/generated/io/trt4j/tensorrt/IPluginRegistry.java"))
                .contains(" first()")
                .doesNotContain(" f(");
        assertThat(files.get("src/main/c/tensorrt.manifest"))
                .contains("version 10.6: 1 interfaces, 1 of their 2 methods; its headers are without NvOnnxParser.h\n")
                .containsPattern("\n"
                        + "left out .* IPluginRegistry::f\\(.*: .*(has no counterpart in Java|calls no virtual"
                        + " method)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "void*& a | MemorySegment a | V_JA",
                "IPluginRegistry*& a | MemorySegment a | V_JA",
                "int32_t& a | MemorySegment a | V_JA",
                "int32_t (&a)[3] | MemorySegment a | V_JA",
                "int32_t const a[3] | MemorySegment a | V_JA",
                "int32_t a[] | MemorySegment a | V_JA",
                "Template<int32_t>* a | MemorySegment a | V_JA",
                "Empty const& a | MemorySegment a | V_JA",
                "int32_t const a | int a | V_JI",
                "char const* const a | String a | V_JJ",
                "IPluginRegistry const& a | IPluginRegistry a | V_JJ",
                "wchar_t a | int a | V_JI",
                "char16_t a | short a | V_JS",
                "unsigned long long a | long a | V_JJ"
            })
    void aParameterIsPassedAsItIsInCpp(String cpp, String java, String signature) throws IOException {
        assertThat(generated("virtual void f(" + cpp + ") = 0;")
                        .get("src/main/generated/io/trt4j/tensorrt/IPluginRegistry.java"))
                .contains("public void f(" + java + ") {", "Signatures." + signature + ".HANDLE");
    }

    /** Only a number, a constant or null is a default in Java, too; any other must be given. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int32_t a = 5 | f(5)",
                "int64_t a = -5 | f(-5L)",
                "bool a = true | f(true)",
                "void* a = nullptr | f(MemorySegment.NULL)",
                "int32_t a = sizeof(int32_t) |",
                "int32_t a = 1 << 3 |",
                "int32_t a = MAJOR |",
                "int32_t a = 0x10 |",
                "int32_t a = g() |",
                "float a = 0.5f |",
                "Empty const& a = Empty{} |"
            })
    void onlyAConstantDefaultIsOneInJava(String parameter, String call) throws IOException {
        String java = generated("static int32_t g(); virtual void f(" + parameter + ") = 0;")
                .get("src/main/generated/io/trt4j/tensorrt/IPluginRegistry.java");
        assertThat(java.contains("public void f() {")).isEqualTo(call != null);
        if (call != null) {
            assertThat(java).contains("        " + call + ";\n");
        }
    }

    @Test
    void anInt128IsLeftOut() throws IOException {
        Map<String, String> files = generated("virtual __int128 f(__int128 a) = 0;");
        assertThat(files.get("src/main/c/tensorrt.manifest")).contains("left out __int128 IPluginRegistry::f(");
    }
}
