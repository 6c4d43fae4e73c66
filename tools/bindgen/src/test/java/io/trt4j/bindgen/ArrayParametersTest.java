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
import org.junit.jupiter.params.provider.ValueSource;

/** The arrays of plugins' methods, from headers of our own. */
class ArrayParametersTest {
    @TempDir
    Path folder;

    /** Generates from a header with one method of a plugin of version 2. */
    private void generate(String method) throws IOException {
        Api tree = Trees.read(Trees.write(folder, "10.6", """
            typedef int int32_t; typedef unsigned long size_t;
            namespace nvinfer1
            {
            enum class DataType : int32_t { kFLOAT = 0 };
            struct PluginTensorDesc { DataType type; int32_t format; };
            struct DimsExprs { int32_t nbDims; void const* d[8]; };
            struct Thing { int32_t one; int32_t other; };
            class IExprBuilder { public: virtual int32_t constant() noexcept = 0; };
            class IPluginV2 { public:
                virtual %s noexcept = 0;
                virtual void destroy() noexcept = 0; };
            }
            """.formatted(method)));
        new Generator(MergedApi.of(List.of(tree)), folder).run();
    }

    private String written(String type) throws IOException {
        return Files.readString(
                folder.resolve("src/main/generated/io/trt4j/tensorrt").resolve(type + ".java"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PluginTensorDesc const* tensors; PluginTensorDesc[] tensors; PluginArrays.structs(tensors, nbTensors,"
                        + " P",
                "DataType const* tensors; DataType[] tensors; PluginArrays.enums(tensors, nbTensors, DataType::of, D",
                "bool const* tensors; boolean[] tensors; PluginArrays.booleans(tensors, nbTensors)",
                "int32_t const* tensors; int[] tensors; PluginArrays.ints(tensors, nbTensors)",
                "DimsExprs const* tensors; IDimensionExpr[][] tensors; PluginArrays.expressions(tensors, nbTensors, s"
            })
    void anArrayWithItsLengthIsAJavaArray(String parameter, String declared, String read) throws IOException {
        generate("void take(" + parameter + ", int32_t nbTensors)");
        assertThat(written("IPluginV2")).contains("    void take(" + declared + ");");
        assertThat(written("natives/IPluginV2Native"))
                .contains("private static void take(long self, long tensors, int nbTensors) {")
                .contains("TYPE.find(self).take(" + read)
                .contains("PluginArrays.copy(Given.argument(tensors, \"tensors\")")
                .contains(", tensors.length);");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PluginTensorDesc const* tensors",
                "PluginTensorDesc const* tensors, int32_t count",
                "int32_t nbTensors, DataType const* tensors",
                "bool const* tensors, bool nbTensors",
                "float const* tensors, int32_t nbTensors",
                "void const* const* tensors",
                "void* tensors"
            })
    void anArrayWithoutItsLengthStopsTheGenerator(String parameters) {
        assertThatThrownBy(() -> generate("void take(" + parameters + ")"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "this generator does not know how long the array tensors of" + " void IPluginV2::take(")
                .hasMessageEndingWith(
                        " is: its length, a number whose name begins with nb, must be the next parameter.");
        assertThat(folder.resolve("src/main/generated")).doesNotExist();
    }

    @Test
    void arraysOfInputsAndOfOutputsShareALength() throws IOException {
        generate("void take(DataType const* inputTypes, int32_t nbInputs, DataType const* outputTypes,"
                + " int32_t nbOutputs, bool const* inputFlags, bool const* outputFlags)");
        assertThat(written("IPluginV2"))
                .contains("void take(DataType[] inputTypes, DataType[] outputTypes, boolean[] inputFlags,"
                        + " boolean[] outputFlags);");
        assertThat(written("natives/IPluginV2Native"))
                .contains("PluginArrays.booleans(inputFlags, nbInputs), PluginArrays.booleans(outputFlags, nbOutputs)")
                .contains("PluginArrays.asLong(inputFlags, inputTypes.length, \"inputFlags\")")
                .contains("PluginArrays.asLong(outputFlags, outputTypes.length, \"outputFlags\")");
    }

    @Test
    void theArraysOfEnqueueAreAddresses() throws IOException {
        generate("int32_t enqueue(PluginTensorDesc const* descs, void const* const* inputs, void* workspace)");
        assertThat(written("IPluginV2")).contains("int enqueue(long descs, long inputs, long workspace);");
        assertThat(written("natives/IPluginV2Native"))
                .contains("return TYPE.find(self).enqueue(descs, inputs, workspace);")
                .contains("Calls.notZero(descs, \"descs\"), Calls.notZero(inputs, \"inputs\"), workspace");
    }

    @Test
    void bytesWithTheirNumberAndTheMemoryOfSerializeAreSegments() throws IOException {
        generate("void load(void const* serialData, size_t serialLength)");
        assertThat(written("IPluginV2"))
                .contains("    void load(MemorySegment serialData);", "    default void load(byte[] serialData) {");
        assertThat(written("natives/IPluginV2Native"))
                .contains("TYPE.find(self).load(PluginArrays.bytes(serialData, serialLength));");
        generate("void serialize(void* buffer)");
        assertThat(written("IPluginV2")).contains("    void serialize(MemorySegment buffer);");
        assertThat(written("natives/IPluginV2Native"))
                .contains("TYPE.find(self).serialize(PluginsV2.buffer(self, buffer));")
                .contains("Calls.room(Given.argument(buffer, \"buffer\"), getSerializationSize(), 1, \"buffer\")");
    }

    @Test
    void dimensionsThatAreReturnedAreAnArray() throws IOException {
        generate("DimsExprs shape(IExprBuilder& exprBuilder)");
        assertThat(written("IPluginV2")).contains("    IDimensionExpr[] shape(IExprBuilder exprBuilder);");
        assertThat(written("natives/IPluginV2Native"))
                .contains("return PluginsV2.expressions(TYPE.find(self).shape(", "return PluginsV2.noExpressions();")
                .contains("return PluginArrays.dimensions(struct$, life(exprBuilder), \"IPluginV2.shape\");");
        assertThatThrownBy(() -> generate("Thing make()"))
                .hasMessage("this generator does not know how to return struct Thing from Thing IPluginV2::make().");
        assertThatThrownBy(() -> generate("DimsExprs shape()"))
                .hasMessageContaining("makes expressions, but this generator does not know for how long.");
    }
}
