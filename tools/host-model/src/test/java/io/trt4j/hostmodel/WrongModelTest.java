package io.trt4j.hostmodel;

import static ai.onnx.proto.OnnxMl.TensorProto.DataType.BOOL;
import static ai.onnx.proto.OnnxMl.TensorProto.DataType.DOUBLE;
import static ai.onnx.proto.OnnxMl.TensorProto.DataType.FLOAT;
import static ai.onnx.proto.OnnxMl.TensorProto.DataType.INT64;
import static io.trt4j.hostmodel.SmallModel.attribute;
import static io.trt4j.hostmodel.SmallModel.node;
import static io.trt4j.hostmodel.SmallModel.tensor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnx.proto.OnnxMl.FunctionProto;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRTException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a model, or with what it is given, is said in one sentence. */
class WrongModelTest {
    private final int before = NativeObjects.implemented();
    private PluginV3Registration<?> registered;

    @TempDir
    private Path folder;

    @BeforeEach
    void register() {
        registered = TestPlugins.LEAKY.register();
    }

    @AfterEach
    void nothingNativeIsLeft() {
        registered.close();
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    private static SmallModel leaky() {
        return new SmallModel()
                .input("x", FLOAT, 2, -1)
                .output("y", FLOAT, 2, -1)
                .add("Neg", "x -> a")
                .add("Trt4jLeaky", "a -> y", attribute("alpha", 0.5f));
    }

    private void refusesToOpen(SmallModel model, String... words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostModel.of(model.write(folder)).close())
                .satisfies(e -> assertThat(e.getMessage()).contains(words).doesNotContain("\n"));
    }

    private void refusesToRun(SmallModel model, Map<String, TensorValue> inputs, String... words) throws IOException {
        try (HostModel host = HostModel.of(model.write(folder))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> host.run(inputs))
                    .satisfies(e -> assertThat(e.getMessage()).contains(words));
        }
    }

    @Test
    void anUnknownPluginIsNamedWithItsNodeAndWhatThereIs() {
        refusesToOpen(
                new SmallModel().input("x", FLOAT, 2).output("y", FLOAT, 2).add("Trt4jLeeky", "x -> y"),
                "Nothing can run the node y by Trt4jLeeky (Trt4jLeeky): ONNX Runtime has no such operator in version"
                        + " 18 of ONNX",
                "the registry has no creator of the plugin Trt4jLeeky, version 1, namespace \"\"; it has ",
                "Trt4jLeaky version 1",
                "Register the plugin before the model is opened.");
    }

    @Test
    void anotherVersionOrNamespaceIsAnotherPlugin() {
        for (String attribute : new String[] {"plugin_version", "plugin_namespace"}) {
            refusesToOpen(
                    new SmallModel()
                            .input("x", FLOAT, 2)
                            .output("y", FLOAT, 2)
                            .add("Trt4jLeaky", "x -> y", attribute("alpha", 1f), attribute(attribute, "2")),
                    "has no creator of the plugin Trt4jLeaky, version " + (attribute.endsWith("version") ? "2" : "1"));
        }
    }

    @Test
    void anOperatorOfADomainThatIsNotImportedIsNamed() {
        refusesToOpen(
                new SmallModel()
                        .input("x", FLOAT, 2)
                        .output("y", FLOAT, 2)
                        .add(node("Gelu", "x -> y").toBuilder()
                                .setDomain("com.microsoft")
                                .build()),
                "ONNX Runtime has no such operator in the domain com.microsoft");
    }

    @Test
    void whatIsNoModelIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("text.onnx"), "this is no model");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostModel.of(file))
                .withMessageStartingWith(file + " is not an ONNX model: ");
        Path empty = Files.write(folder.resolve("empty.onnx"), new byte[0]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostModel.of(empty))
                .withMessage(empty + " is not an ONNX model: it has no graph.");
        Path none = folder.resolve("none.onnx");
        assertThatThrownBy(() -> HostModel.of(none))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Cannot read the model " + none + ": there is no such file.");
    }

    @Test
    void aTensorThatNothingGivesIsNamed() {
        refusesToOpen(
                leaky().add("Add", "x missing -> z"),
                "Wrong model: the node z by Add (Add) needs the tensor missing, which no input");
        refusesToOpen(leaky().output("z", FLOAT), "Wrong model: an output needs the tensor z");
    }

    @Test
    void aFunctionThatCallsItselfIsRefused() {
        FunctionProto function = FunctionProto.newBuilder()
                .setDomain("local")
                .setName("Again")
                .addInput("x")
                .addOutput("y")
                .addOpsetImport(SmallModel.opset("local", 1))
                .addNode(node("Again", "x -> y").toBuilder().setDomain("local"))
                .build();
        refusesToOpen(
                leaky().add(function)
                        .add(node("Again", "x -> z").toBuilder()
                                .setDomain("local")
                                .build()),
                "Wrong model: the function Again calls itself.");
    }

    @Test
    void inputsMustFitTheModel() throws Exception {
        TensorValue x = TensorValue.of(new float[6], 2, 3);
        refusesToRun(leaky(), Map.of(), "The input x is missing; the model needs [x].");
        refusesToRun(leaky(), Map.of("x", x, "z", x), "The model has no input z; it has [x].");
        refusesToRun(
                leaky(),
                Map.of("x", TensorValue.of(new int[6], 2, 3)),
                "The input x is FLOAT [2, x1] in the model, but INT32 [2, 3] was given.");
        refusesToRun(
                leaky(),
                Map.of("x", TensorValue.of(new float[6], 3, 2)),
                "The input x is FLOAT [2, x1] in the model, but FLOAT [3, 2] was given.");
        refusesToRun(leaky(), Map.of("x", TensorValue.of(new float[6], 6)), "but FLOAT [6] was given.");
        Map<String, TensorValue> withNull = new HashMap<>();
        withNull.put("x", null);
        refusesToRun(leaky(), withNull, "The input x is missing");
    }

    @Test
    void aPluginThatDoesNotTakeItsInputIsNamedWithItsNode() throws Exception {
        SmallModel model = new SmallModel()
                .input("x", FLOAT, 2)
                .output("y", FLOAT, 2)
                .add("Cast", "x -> a", attribute("to", 6L))
                .add("Trt4jLeaky", "a -> b", attribute("alpha", 0.5f))
                .add("Cast", "b -> y", attribute("to", 1L));
        try (HostModel host = HostModel.of(model.write(folder))) {
            assertThatThrownBy(() -> host.run(Map.of("x", TensorValue.of(new float[2], 2))))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageStartingWith("The plugin of the node b by Trt4jLeaky (Trt4jLeaky): ")
                    .hasMessageContaining("kINT32");
        }
    }

    @Test
    void anAttributeThatAPluginNeedsIsMissed() throws Exception {
        SmallModel model =
                new SmallModel().input("x", FLOAT, 2).output("y", FLOAT, 2).add("Trt4jLeaky", "x -> y");
        try (HostModel host = HostModel.of(model.write(folder))) {
            assertThatThrownBy(() -> host.run(Map.of("x", TensorValue.of(new float[2], 2))))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining("the node y by Trt4jLeaky")
                    .hasMessageContaining("alpha");
        }
    }

    @Test
    void aTypeThatTensorRtDoesNotHaveDoesNotReachAPluginOrAUser() throws Exception {
        TensorValue x = TensorValue.of(new float[2], 2);
        SmallModel toPlugin = new SmallModel()
                .input("x", FLOAT, 2)
                .output("y", FLOAT, 2)
                .add("Cast", "x -> a", attribute("to", 11L))
                .add("Trt4jLeaky", "a -> y", attribute("alpha", 0.5f));
        refusesToRun(
                toPlugin,
                Map.of("x", x),
                "the node y by Trt4jLeaky",
                "The input a is of type DOUBLE, which TensorRT does not have.");
        SmallModel toUser = new SmallModel()
                .input("x", FLOAT, 2)
                .output("y", DOUBLE, 2)
                .add("Cast", "x -> y", attribute("to", 11L));
        refusesToRun(toUser, Map.of("x", x), "The output y is of type DOUBLE, which TensorRT does not have.");
    }

    @Test
    void whatOnnxRuntimeRefusesIsNamed() throws Exception {
        SmallModel model = leaky().weights(tensor("w", new float[6], 3, 2)).add("MatMul", "y w -> z");
        refusesToRun(
                model.output("z", FLOAT, 2, 2),
                Map.of("x", TensorValue.of(new float[8], 2, 4)),
                "ONNX Runtime cannot run the node z by MatMul (MatMul): ");
    }

    @Test
    void aSequenceDoesNotGoFromOnePartToAnother() throws Exception {
        SmallModel model = leaky().add("SequenceConstruct", "x -> s")
                .add("SequenceInsert", "s y -> t")
                .add("ConcatFromSequence", "t -> z", attribute("axis", 0L))
                .output("z", FLOAT, -1, -1);
        refusesToRun(
                model,
                Map.of("x", TensorValue.of(new float[4], 2, 2)),
                "The value s is ",
                "what goes from one part of a model to another, or out of it, must be a tensor of numbers.");
    }

    @Test
    void moreOutputsThanAPluginHasAreRefused() throws Exception {
        SmallModel model = new SmallModel()
                .input("x", FLOAT, 2)
                .output("y", FLOAT, 2)
                .add("Trt4jLeaky", "x -> y z", attribute("alpha", 0.5f));
        refusesToRun(model, Map.of("x", TensorValue.of(new float[2], 2)), "it has 1 outputs, but the node has 2.");
    }

    @Test
    void aClosedModelDoesNotRun() throws Exception {
        HostModel host = HostModel.of(leaky().write(folder));
        host.close();
        host.close();
        assertThatIllegalStateException().isThrownBy(() -> host.run(Map.of())).withMessage("The model was closed.");
    }

    @Test
    void aTensorHasTheElementsOfItsShape() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TensorValue.of(new float[5], 2, 3))
                .withMessage("A tensor of type kFLOAT and shape [2, 3] has 24 bytes, but 20 were given.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TensorValue.of(new float[5], -1))
                .withMessage("The shape [-1] has a negative extent; give the true ones.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TensorValue.of(DataType.kFP8, MemorySegment.NULL, 0))
                .withMessageContaining("kFP8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TensorValue.of(new float[0], 1L << 40, 1L << 40))
                .withMessageContaining("is larger than 2 GiB");
        assertThatIllegalStateException()
                .isThrownBy(() -> TensorValue.of(new long[1], 1).floats())
                .withMessage("The elements of a tensor of type kINT64 are no floats.");
    }

    @Test
    void theTripCountOfALoopIsAWholeNumber() throws Exception {
        SmallModel model = new SmallModel()
                .input("x", FLOAT, 2)
                .output("y", FLOAT, 2)
                .weights(tensor("count", new float[] {2}))
                .add(
                        "Loop",
                        "count  x -> y",
                        attribute(
                                "body",
                                SmallModel.body(
                                        List.of(
                                                SmallModel.value("i", INT64),
                                                SmallModel.value("on", BOOL),
                                                SmallModel.value("s", FLOAT, 2)),
                                        List.of(SmallModel.value("go", BOOL), SmallModel.value("t", FLOAT, 2)),
                                        node("Identity", "on -> go"),
                                        node("Trt4jLeaky", "s -> t", attribute("alpha", 1f)))));
        refusesToRun(
                model,
                Map.of("x", TensorValue.of(new float[2], 2)),
                "The trip count of the node y by Loop (Loop) must be INT64 or INT32; it is FLOAT [].");
    }
}
