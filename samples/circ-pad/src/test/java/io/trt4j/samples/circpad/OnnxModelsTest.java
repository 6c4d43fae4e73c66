package io.trt4j.samples.circpad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.ModelProto;
import io.trt4j.samples.circpad.padding.Padding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxModelsTest {
    private static final Padding PADDING = Padding.parse("1,2,3,4");

    @Test
    void readsBackWhatItBuilt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("model.onnx");
        Files.write(file, OnnxModels.plugin(new long[] {-1, 2, -1, 32}, PADDING, 2));
        OnnxNode node = OnnxModels.readNode(file, OnnxModels.PLUGIN);
        assertThat(node.opType()).isEqualTo("CircPadPlugin");
        assertThat(node.pluginVersion()).isEqualTo("1");
        assertThat(node.pluginNamespace()).isEmpty();
        assertThat(node.attributes()).containsOnlyKeys("pads", "plugin_version", "plugin_namespace");
        assertThat(node.attributes().get("pads")).isEqualTo(new int[] {1, 2, 3, 4});
        assertThat(node.inputs()).singleElement().satisfies(input -> {
            assertThat(input.name()).isEqualTo("X");
            assertThat(input.type()).isEqualTo("FLOAT16");
            assertThat(input.shape()).containsExactly(-1, 2, -1, 32);
        });
        assertThat(node.outputs()).singleElement().satisfies(output -> {
            assertThat(output.name()).isEqualTo("Y");
            assertThat(output.type()).isEqualTo("FLOAT16");
            assertThat(output.shape()).containsExactly(-1, 2, -1, 35);
        });
    }

    @Test
    void namesDynamicExtentsThatPaddingKeeps() throws IOException {
        var graph = ModelProto.parseFrom(OnnxModels.plugin(new long[] {-1, 2, -1, 32}, PADDING, 4))
                .getGraph();
        var input = graph.getInput(0).getType().getTensorType().getShape();
        var output = graph.getOutput(0).getType().getTensorType().getShape();
        assertThat(output.getDim(0).getDimParam())
                .isNotEmpty()
                .isEqualTo(input.getDim(0).getDimParam());
        assertThat(output.getDim(2).getDimParam())
                .isNotEmpty()
                .isNotEqualTo(input.getDim(2).getDimParam());
    }

    @Test
    void readsEveryKindOfAttribute() throws IOException {
        OnnxNode node = read(
                attribute("int", AttributeType.INT).setI(-7),
                attribute("float", AttributeType.FLOAT).setF(0.5f),
                attribute("floats", AttributeType.FLOATS).addFloats(1).addFloats(2),
                attribute("none", AttributeType.INTS));
        assertThat(node.attributes().get("int")).isEqualTo(new int[] {-7});
        assertThat(node.attributes().get("float")).isEqualTo(new float[] {0.5f});
        assertThat(node.attributes().get("floats")).isEqualTo(new float[] {1, 2});
        assertThat(node.attributes().get("none")).isEqualTo(new int[0]);
    }

    @Test
    void refusesAttributesThatAreNoFields() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(attribute("big", AttributeType.INTS).addInts(1L << 31)))
                .withMessage("attribute big has the value 2147483648, which does not fit in 32 bits.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(attribute("tensor", AttributeType.TENSOR)))
                .withMessage("attribute tensor has type TENSOR, which cannot become a plugin field here.");
    }

    @Test
    void refusesOtherFilesAndModels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnnxModels.readNode("some text".getBytes(), OnnxModels.PLUGIN))
                .withMessageStartingWith("this is not an ONNX model: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnnxModels.readNode(new byte[0], OnnxModels.PLUGIN))
                .withMessage("the ONNX model needs one node of type CircPadPlugin, but has 0.");
        byte[] chain = OnnxModels.reference(new long[] {3}, Padding.parse("1,1"), 4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnnxModels.readNode(chain, "Pad"))
                .withMessage("input repeated of the plugin's node is not an input of the ONNX model.");
    }

    @Test
    void refusesBadShapesAndSizes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnnxModels.plugin(new long[] {3}, PADDING, 4))
                .withMessage("pads has values for 2 dimensions, but the tensor has only 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnnxModels.plugin(new long[] {3, 3}, PADDING, 8))
                .withMessage("elements have 4 or 2 bytes, but 8 are asked for.");
    }

    private static AttributeProto.Builder attribute(String name, AttributeType type) {
        return AttributeProto.newBuilder().setName(name).setType(type);
    }

    /** Reads a plugin model to which attributes have been added. */
    private static OnnxNode read(AttributeProto.Builder... attributes) throws IOException {
        ModelProto.Builder model = ModelProto.newBuilder().mergeFrom(OnnxModels.plugin(new long[] {3, 3}, PADDING, 4));
        for (AttributeProto.Builder attribute : attributes) {
            model.getGraphBuilder().getNodeBuilder(0).addAttribute(attribute);
        }
        return OnnxModels.readNode(model.build().toByteArray(), OnnxModels.PLUGIN);
    }
}
