package io.trt4j.bindgen;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read rightly and the generated code has no words for. */
class ApiChecksTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "virtual void f(std::vector<int> const& a) = 0;"
                        + " | void IProfiler::f(const std::vector<int> & a): const std::vector<int> &",
                "virtual void f(int&& a) = 0; | void IProfiler::f(int && a): int &&",
                "virtual void f(void (*a)(int)) = 0; | void IProfiler::f(void (*)(int) a): void (*)(int)",
                "virtual IParserError f() = 0; | IParserError IProfiler::f(): IParserError",
                "virtual void f(long double a) = 0; | void IProfiler::f(long double a): long double"
            })
    void aCallbackOfATypeThatJavaHasNotIsRefused(String method, String sentence) throws IOException {
        refused(method, sentence + " has no counterpart in Java.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "virtual void f(int a) = 0; virtual void f(unsigned a) = 0;"
                        + " | void IProfiler::f(unsigned int a): it has the same parameters in Java as another.",
                "protected: virtual void f(int a) = 0; | void IProfiler::f(int a): it is not public.",
                "private: virtual void f(int a) {} | void IProfiler::f(int a): it is not public."
            })
    void aCallbackThatJavaCannotImplementIsRefused(String methods, String sentence) throws IOException {
        refused(methods, sentence);
    }

    private void refused(String methods, String sentence) throws IOException {
        RefusedTrees.of(
                folder,
                "class IParserError { public: virtual void l() = 0; };"
                        + " class ILogger { public: virtual void log() = 0; };"
                        + " class IProfiler { public: " + methods + " };",
                "this generator does not know how to be called by " + sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "nvinfer1, INew, 10.6",
        "nvinfer1, INew, 10.8",
        "nvinfer1, INew, 11.0",
        "nvonnxparser, INew, 10.6",
        "nvonnxparser, INew, 10.8",
        "nvonnxparser, INew, 11.0"
    })
    void anInterfaceThatNoSideIsKnownOfIsRefused(String namespace, String name, String version) throws IOException {
        RefusedTrees refusals = new RefusedTrees(folder);
        for (String v : new String[] {"10.6", "10.8", "11.0"}) {
            String unknown = "namespace " + namespace + " { class " + name + " { public: virtual void f() = 0; }; }";
            refusals.tree(
                    v,
                    "namespace nvinfer1 { class ILogger { public: virtual void log() = 0; }; }"
                            + (v.equals(version) ? unknown : ""));
        }
        refusals.end("this generator does not know which side implements " + namespace + "::" + name
                + ": list it in Roles.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ILogger", "IProfiler"})
    void anInterfaceOfBothNamespacesIsRefused(String name) throws IOException {
        String declaration = "class " + name + " { public: virtual void f() = 0; };";
        RefusedTrees.of(
                folder,
                declaration + " } namespace nvonnxparser { " + declaration,
                "this generator does not know how to tell nvonnxparser::" + name + " from nvinfer1::" + name + ".");
    }

    @Test
    void aFieldThatPointsToATemplateOfTheStandardLibraryIsRefused() throws IOException {
        RefusedTrees.of(
                folder,
                "struct Box { std::vector<int>* all; };",
                "this generator does not know how to read field all of struct Box, which is a std::vector<int> *.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extern \"C\" nvinfer1::IParserError make(); | call make in NvInfer.h: IParserError has no counterpart"
                        + " in Java",
                "extern \"C\" void make(int&& a); | call make in NvInfer.h: int && has no counterpart in Java"
            })
    void aFunctionOfATypeThatCHasNotIsRefused(String function, String problem) throws IOException {
        RefusedTrees.of(
                folder,
                "class IParserError { public: virtual void l(); }; } " + function + " namespace nvinfer1 {",
                "this generator does not know how to " + problem + ".");
    }
}
