package io.trt4j.bindgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees of headers that are not TensorRT's, are broken, or have what belongs nowhere. */
class TreeRefusalsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"NvInfer.h", "NvInferPlugin.h", "NvInferVersion.h"})
    void aTreeWithoutAHeaderIsRefused(String header) throws IOException {
        RefusedTrees refusals = new RefusedTrees(folder);
        Path tree = refusals.tree("10.6", "");
        Files.delete(tree.resolve(header));
        refusals.end(tree + ": " + tree + " has no " + header + ": not a TensorRT include folder.");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() throws IOException {
        Path none = folder.resolve("none");
        new RefusedTrees(folder)
                .with("--tensorrt-include", none.toString())
                .end(none + ": " + none + " has no NvInferVersion.h: not a TensorRT include folder.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#include \"NvInferRuntime.h\" | 1: fatal error: 'NvInferRuntime.h' file not found",
                "int f(; | 1: error: expected expression",
                "int f() { return x; } | 1: error: use of undeclared identifier 'x'",
                "class A : B {}; C c; | 1: error: expected class name (and 1 more)"
            })
    void aHeaderThatDoesNotCompileIsRefused(String header, String problem) throws IOException {
        RefusedTrees refusals = new RefusedTrees(folder);
        Path tree = refusals.tree("10.6", "");
        Files.writeString(tree.resolve("NvInfer.h"), header);
        refusals.end(tree + ": the headers do not compile: " + tree + "/NvInfer.h:" + problem + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#define NV_TENSORRT_MAJOR 10 | NV_TENSORRT_MINOR",
                "#define NV_TENSORRT_MAJOR ten | NV_TENSORRT_MAJOR",
                "#define NV_TENSORRT_MAJOR NV_TENSORRT_MAJOR | NV_TENSORRT_MAJOR",
                "#define NV_TENSORRT_MAJOR 99999999999 | NV_TENSORRT_MAJOR",
                "'' | NV_TENSORRT_MAJOR"
            })
    void aTreeWithoutAVersionIsRefused(String text, String missing) throws IOException {
        RefusedTrees refusals = new RefusedTrees(folder);
        Path tree = refusals.tree("10.6", "");
        Path file = Files.writeString(tree.resolve("NvInferVersion.h"), text + "\n");
        refusals.end(tree + ": " + file + " does not define " + missing + " as a number.");
    }

    @Test
    void aTreeOfAnotherVersionIsRefused() throws IOException {
        String tree = "10.7=" + Trees.write(folder, "10.6", "");
        new RefusedTrees(folder)
                .with("--tensorrt-include", tree)
                .end(tree + ": these are the headers of 10.6.0, not of 10.7.");
    }

    @Test
    void aFolderWithoutCudaIsRefused() throws IOException {
        RefusedTrees refusals = new RefusedTrees(folder);
        refusals.tree("10.6", "");
        refusals.with("--cuda-include", folder.toString())
                .end(folder + " has no cuda_runtime_api.h: not a CUDA toolkit's include folder.");
    }

    @Test
    void noTreeIsRefused() throws IOException {
        new RefusedTrees(folder).end("Give --tensorrt-include (once for each version), --cuda-include and --out.");
    }

    @Test
    void anUnknownOptionIsRefused() throws IOException {
        new RefusedTrees(folder).with("--header", "a").end("Unknown option --header.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "namespace nvinfer2 { class INew; } | what namespace nvinfer2 is for",
                "namespace nvinfer1 { namespace more { class INew; } } | what namespace nvinfer1::more is for",
                "namespace nvonnxparser { namespace v_1_0 { class INew; } }"
                        + " | what namespace nvonnxparser::v_1_0 is for",
                "class INew { public: virtual void f() = 0; }; | what INew is for, which is in no namespace",
                "struct New { int a; }; | what New is for, which is in no namespace",
                "enum class New { kA }; | what New is for, which is in no namespace",
                "namespace nvinfer1 { namespace v_1_0 { class X { public: virtual void f(); }; } namespace v_2_0"
                        + " { class X { public: virtual void f(); }; } using X = v_2_0::X; }"
                        + " | which of nvinfer1::v_1_0::X and nvinfer1::v_2_0::X is nvinfer1::X",
                "namespace nvinfer1 { namespace v_1_0 { class X { public: virtual void f(); }; } inline namespace"
                        + " v_2_0 { class X { public: virtual void f(); }; } }"
                        + " | which of nvinfer1::v_1_0::X and nvinfer1::v_2_0::X is nvinfer1::X",
                "namespace nvinfer1 { namespace v_1_0 { struct X { int a; }; } namespace v_2_0"
                        + " { enum class X { kA }; } using X = v_2_0::X; }"
                        + " | which of nvinfer1::v_1_0::X and nvinfer1::v_2_0::X is nvinfer1::X",
                "namespace nvinfer1 { namespace v_1_0 { class X; } using A = v_1_0::X; using B = v_1_0::X; }"
                        + " | by which name nvinfer1::v_1_0::X goes: A or B",
                "int make(); | how to call make, which is no function of C",
                "namespace nvinfer1 { int make(); } | how to call nvinfer1::make, which is no function of C",
                "extern \"C\" int make(int a, ...); | how to call make, which takes any number of arguments"
            })
    void whatBelongsNowhereIsRefused(String header, String problem) throws IOException {
        RefusedTrees refusals = new RefusedTrees(folder);
        Path tree = refusals.tree("10.6", header);
        refusals.end(tree + ": NvInfer.h:6: this generator does not know " + problem + ".");
    }
}
