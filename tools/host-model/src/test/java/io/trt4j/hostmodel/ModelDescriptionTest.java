package io.trt4j.hostmodel;

import static io.trt4j.hostmodel.SmallModel.attribute;
import static io.trt4j.hostmodel.SmallModel.body;
import static io.trt4j.hostmodel.SmallModel.node;
import static io.trt4j.hostmodel.SmallModel.opset;
import static io.trt4j.hostmodel.SmallModel.tensor;
import static io.trt4j.hostmodel.SmallModel.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import io.trt4j.hostmodel.ModelDescription.Extent;
import io.trt4j.hostmodel.ModelDescription.WantedPlugin;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model says of itself. */
class ModelDescriptionTest {
    @TempDir
    Path folder;

    @Test
    void hasInputsThatAreNoInitializersAndOutputs() throws Exception {
        Path file = new SmallModel()
                .input("x", DataType.FLOAT, -1, 3)
                .input("w", DataType.FLOAT, 1)
                .input("text", DataType.STRING)
                .weights(tensor("w", new float[1], 1))
                .output("y", DataType.INT16, 2)
                .write(folder);
        ModelDescription model = ModelDescription.of(file);
        assertThat(model.inputs()).hasSize(2);
        assertThat(model.inputs().getFirst())
                .isEqualTo(new ModelDescription.Tensor(
                        "x",
                        "float",
                        Optional.of(io.trt4j.tensorrt.DataType.kFLOAT),
                        Optional.of(List.of(new Extent(-1, "x0"), new Extent(3, "")))))
                .hasToString("x float x0x3");
        assertThat(model.inputs().getLast().type()).isEmpty();
        assertThat(model.inputs().getLast()).hasToString("text string scalar");
        assertThat(model.outputs()).singleElement().hasToString("y int16 2");
        assertThat(model.outputs().getFirst().type()).isEmpty();
        assertThat(model.opsets()).containsExactly("ONNX " + SmallModel.OPSET, "local 1");
    }

    @Test
    void countsNodesInGraphsAndFunctionsToo() throws Exception {
        FunctionProto function = FunctionProto.newBuilder()
                .setDomain("local")
                .setName("Twice")
                .addInput("a")
                .addOutput("b")
                .addOpsetImport(opset("", SmallModel.OPSET))
                .addNode(node("Add", "a a -> b"))
                .build();
        Path file = new SmallModel()
                .input("c", DataType.BOOL)
                .input("x", DataType.FLOAT, 2)
                .output("y", DataType.FLOAT, 2)
                .add(function)
                .add(node("Twice", "x -> t").toBuilder().setDomain("local").build())
                .add(
                        "If",
                        "c -> y",
                        attribute(
                                "then_branch",
                                body(
                                        List.of(),
                                        List.of(value("p", DataType.FLOAT, 2)),
                                        node("Trt4jDescribed", "t -> p"))),
                        attribute(
                                "else_branch",
                                body(List.of(), List.of(value("q", DataType.FLOAT, 2)), node("Add", "t t -> q"))))
                .write(folder);
        ModelDescription model = ModelDescription.of(file);
        assertThat(model.operators()).isEqualTo(Map.of("Add", 2, "If", 1, "Trt4jDescribed", 1, "local.Twice", 1));
        assertThat(model.plugins()).containsExactly(new WantedPlugin("Trt4jDescribed", "1", "", 1, false, false));
    }

    @Test
    void knowsWhatIsRegistered() throws Exception {
        Path file = new SmallModel()
                .input("x", DataType.FLOAT, 2)
                .output("y", DataType.FLOAT, 2)
                .add("Trt4jLeaky", "x -> y", attribute("alpha", 0.5f))
                .write(folder);
        assertThat(ModelDescription.of(file).plugins().getFirst().registered()).isFalse();
        try (var registered = TestPlugins.LEAKY.register()) {
            assertThat(ModelDescription.of(file).plugins().getFirst().registered())
                    .isTrue();
        }
    }

    @Test
    void refusesWhatIsNoModel() throws Exception {
        Path file = Files.writeString(folder.resolve("text.onnx"), "no model at all");
        assertThatThrownBy(() -> ModelDescription.of(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + " is not an ONNX model: ");
        assertThatThrownBy(() -> ModelDescription.of(folder.resolve("none")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("there is no such file.");
    }
}
