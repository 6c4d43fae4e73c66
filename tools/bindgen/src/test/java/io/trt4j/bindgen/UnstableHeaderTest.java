package io.trt4j.bindgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The header of plugins in Python, which is no part of TensorRT's stable API, from headers of our own. */
class UnstableHeaderTest {
    private static final String BASE = """
        #pragma once
        typedef int int32_t;
        namespace nvinfer1
        {
        enum class DataType : int32_t { kFLOAT = 0 };
        struct PluginTensorDesc { DataType type; int32_t format; };
        struct DynamicPluginTensorDesc { PluginTensorDesc desc; };
        struct DimsExprs { int32_t nbDims; void const* d[8]; };
        struct Dims { int32_t nbDims; long d[8]; };
        class IExprBuilder { public: virtual int32_t constant() noexcept = 0; };
        class IPluginV3 { public: virtual ~IPluginV3() noexcept = default; virtual IPluginV3* clone() noexcept = 0; };
        }
        """;

    @TempDir
    Path folder;

    /** A tree of a version, with the header under a name. */
    private Path tree(String version, String header, String text) throws IOException {
        Path tree = Trees.write(folder, version, BASE);
        Path file = tree.resolve("impl").resolve(header);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#include \"NvInfer.h\"\nnamespace nvinfer1\n{\n" + text + "}\n");
        return tree;
    }

    private void generate(String... texts) throws IOException {
        List<Api> trees = new ArrayList<>();
        List<String> versions = List.of("10.8", "10.14");
        for (String text : texts) {
            String header = trees.isEmpty() ? "plugin.h" : "NvInferPythonPlugin.h";
            trees.add(Trees.read(tree(versions.get(trees.size()), header, text)));
        }
        new Generator(MergedApi.of(trees), folder).run();
    }

    private String written(String type) throws IOException {
        return Files.readString(
                folder.resolve("src/main/generated/io/trt4j/tensorrt").resolve(type + ".java"));
    }

    private String manifest() throws IOException {
        return Files.readString(folder.resolve("src/main/c/tensorrt.manifest"));
    }

    @Test
    void whatItDeclaresIsMarkedAndNothingElse() throws IOException {
        generate("""
            enum class PluginArgType : int32_t { kINT = 0 };
            class ISymExpr { public: virtual PluginArgType getType() const noexcept = 0; };
            """);
        for (String type : List.of("PluginArgType", "ISymExpr")) {
            assertThat(written(type))
                    .contains(
                            "<strong>Not part of TensorRT's stable API</strong>: NVIDIA has it for its Python module,",
                            "\n@UnstableApi\n")
                    .doesNotContain("@see");
        }
        assertThat(written("DataType")).doesNotContain("UnstableApi");
        assertThat(manifest())
                .contains(
                        "interface nvinfer1::ISymExpr 10.8- unstable\n",
                        "enum nvinfer1::PluginArgType 10.8- size 4 unstable\n",
                        "enum nvinfer1::DataType 10.8- size 4\n",
                        "version 10.8: 3 interfaces, 3 of their 3 methods");
    }

    @Test
    void aTreeThatLacksItWhereAnotherHasItStopsTheGenerator() throws IOException {
        String text = "class ISymExpr { public: virtual int getType() const noexcept = 0; };";
        Api before = Trees.read(Trees.write(folder, "10.5", BASE));
        Api with = Trees.read(tree("10.6", "plugin.h", text));
        Api without = Trees.read(Trees.write(folder, "10.13", BASE));
        assertThat(MergedApi.of(List.of(before, with))
                        .interfaces()
                        .get("nvinfer1::ISymExpr")
                        .span()
                        .since())
                .hasToString("10.6");
        assertThat(MergedApi.of(List.of(before, without)).interfaces()).doesNotContainKey("nvinfer1::ISymExpr");
        assertThatThrownBy(() -> MergedApi.of(List.of(before, with, without)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the tree of headers of TensorRT 10.13 has no impl/NvInferPythonPlugin.h, which other trees"
                        + " have: copy python/include/impl of TensorRT's repository into it.");
    }

    @Test
    void anInterfaceThatForwardsToOneBesideItIsCalledThroughThat() throws IOException {
        generate("""
            class ISymExpr { public: virtual int getType() const noexcept = 0; };
            class ISymExprsImpl { public:
                virtual ISymExpr* getSymExpr(int32_t index) const noexcept = 0;
                virtual bool setSymExpr(int32_t index, ISymExpr* symExpr) noexcept = 0;
                virtual ~ISymExprsImpl() noexcept = default; };
            class ISymExprs { public:
                ISymExpr* getSymExpr(int32_t index) const noexcept { return mImpl->getSymExpr(index); }
                bool setSymExpr(int32_t index, ISymExpr* symExpr) noexcept { return mImpl->setSymExpr(index, symExpr); }
              protected:
                ISymExprsImpl* mImpl{nullptr};
                virtual ~ISymExprs() noexcept = default; };
            """);
        assertThat(written("ISymExprs"))
                .contains("super(address, life);", "IMPL8.at(Calls.pointer(address + 8))")
                .contains("public @Nullable ISymExpr getSymExpr(int index) {")
                // Each index keeps its own.
                .contains("life().hold(address, \"setSymExpr\" + index, ISymExprNative.TYPE, symExpr)");
        assertThat(written("natives/SlotTables"))
                .contains(
                        "class ISymExprsImpl",
                        "10.8 getSymExpr setSymExpr ~ ~delete",
                        "10.8 N8nvinfer113ISymExprsImplE");
        assertThat(folder.resolve("src/main/generated/io/trt4j/tensorrt/ISymExprsImpl.java"))
                .doesNotExist();
    }

    @Test
    void textsAndBytesThatAPluginGivesAreArraysOfOne() throws IOException {
        generate("class IPluginV3QuickAOTBuild { public: virtual int32_t getKernel(PluginTensorDesc const* in,"
                + " int32_t nbInputs, char const** kernelName, char** compiledKernel, int32_t* compiledKernelSize)"
                + " noexcept = 0; };");
        assertThat(written("IPluginV3QuickAOTBuild"))
                .contains("int getKernel(PluginTensorDesc[] in, String[] kernelName, byte[][] compiledKernel);");
        assertThat(written("natives/IPluginV3QuickAOTBuildNative"))
                .contains(
                        "getKernel(long self, long in, int nbInputs, long kernelName, long compiledKernel,"
                                + " long compiledKernelSize) {",
                        "String[] kernelName$ = new String[1];",
                        "byte[][] compiledKernel$ = new byte[1][];",
                        "PluginResults.give(TYPE.pin(self, PluginResults.text(kernelName$, \"kernelName\")),"
                                + " kernelName,",
                        "PluginResults.give(self, compiledKernel$, compiledKernel, compiledKernelSize,"
                                + " \"compiledKernel\");",
                        "compiledKernel$.address(), compiledKernel$.address() + ADDRESS.byteSize());");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "char** bytes; bytes",
                "char** bytes, int32_t* size; bytes",
                "char** bytes, int32_t bytesSize; bytes",
                "char const** text, int32_t nbTexts; text",
                "int32_t* number; number"
            })
    void aPointerWhoseMeaningIsNotKnownStopsTheGenerator(String parameters, String name) {
        assertThatThrownBy(() -> generate("class IPluginV3QuickBuild { public: virtual int32_t give(" + parameters
                        + ") noexcept = 0; };"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("this generator does not know how long the array " + name + " of ");
    }

    @Test
    void arraysOfAllTensorsAreAsLongAsTheNumbersOfInputsAndOutputsTell() throws IOException {
        generate("class IPluginV3QuickBuild { public: virtual int32_t launch(DimsExprs const* inputs,"
            + " DynamicPluginTensorDesc const* inOut, int32_t nbInputs, int32_t nbOutputs, IExprBuilder& exprBuilder)"
            + " noexcept = 0; virtual int32_t combine(DynamicPluginTensorDesc const* inOut, int32_t nbInputs, int32_t"
            + " nbOutputs, PluginTensorDesc* supported, int32_t nbFormatCombinations) noexcept = 0; virtual int32_t"
            + " enqueue(Dims const* inputStrides, Dims const* outputStrides, int32_t nbInputs, int32_t nbOutputs)"
            + " noexcept = 0; };");
        assertThat(written("IPluginV3QuickBuild"))
                .contains(
                        "int launch(IDimensionExpr[][] inputs, DynamicPluginTensorDesc[] inOut, int nbInputs,"
                                + " int nbOutputs, IExprBuilder exprBuilder);",
                        "int combine(DynamicPluginTensorDesc[] inOut, int nbInputs, int nbOutputs,"
                                + " PluginTensorDesc[] supported);",
                        "int enqueue(long inputStrides, long outputStrides, int nbInputs, int nbOutputs);");
        assertThat(written("natives/IPluginV3QuickBuildNative"))
                .contains(
                        "PluginArrays.expressions(inputs, nbInputs, scope$), PluginArrays.structs(inOut,"
                                + " Tensors.count(nbInputs, nbOutputs), ",
                        "PluginArrays.asLong(inputs, nbInputs, \"inputs\")",
                        "PluginArrays.asLong(inOut, Tensors.count(nbInputs, nbOutputs), \"inOut\")",
                        "new PluginTensorDesc[PluginArrays.length(supported, Tensors.combined(nbFormatCombinations,"
                                + " nbInputs, nbOutputs))];",
                        "PluginArrays.write(supported$, PluginTensorDesc.layout(), PluginTensorDesc::write, supported,",
                        "supported$.address(), Tensors.combinations(supported, nbInputs, nbOutputs)");
    }

    @Test
    void aMethodThatGainsAParameterIsAnotherOneInOlderVersions() throws IOException {
        String creator = "class IPluginCreatorV3Quick { public: virtual IPluginV3* createPlugin(char const* name%s)"
                + " noexcept = 0; virtual char const* getPluginName() noexcept = 0; };";
        generate(creator.formatted(""), creator.formatted(", DataType type"));
        assertThat(written("IPluginCreatorV3Quick"))
                .contains("    IPluginV3 createPlugin(String name, DataType type);")
                .contains("    default IPluginV3 createPlugin(String name) {\n        throw new"
                        + " UnsupportedOperationException(\"IPluginCreatorV3Quick.createPlugin is not implemented;"
                        + " TensorRT before 10.14 may call it.\");");
        assertThat(written("natives/IPluginCreatorV3QuickNative"))
                .contains(
                        "\"10.8 createPlugin getPluginName\"),",
                        "case \"createPlugin\" -> LoadedVersion.isBefore(10, 14) ?"
                                + " IPluginCreatorV3Quick_createPlugin_before_10_14.allocate("
                                + "IPluginCreatorV3QuickNative::createPlugin_before_10_14, arena) :"
                                + " IPluginCreatorV3Quick_createPlugin.allocate(",
                        "private static long createPlugin(long self, long name, int type) {",
                        "private static long createPlugin_before_10_14(long self, long name) {",
                        "IPluginCreatorV3Quick.createPlugin(name, type) is in TensorRT 10.14 and newer; ",
                        "IPluginCreatorV3Quick.createPlugin(name) is in TensorRT 10.8 until 10.14; ");
        assertThat(Files.readString(folder.resolve("src/main/c/tensorrt.symbols")))
                .contains("--include-typedef IPluginCreatorV3Quick_createPlugin_before_10_14\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "int32_t f(int32_t a); long f(int32_t a, long b)",
                "int32_t f(DataType a); int32_t f(int32_t a, int32_t b)",
                "int32_t f(int32_t a, int32_t b); int32_t f(int32_t a)"
            })
    void aMethodThatChangesOtherwiseStopsTheGenerator(String older, String newer) {
        String creator = "class IPluginCreatorV3Quick { public: virtual %s noexcept = 0; };";
        assertThatThrownBy(() -> generate(creator.formatted(older), creator.formatted(newer)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not know how to be called by")
                .hasMessageContaining("which versions call in different ways.");
    }
}
