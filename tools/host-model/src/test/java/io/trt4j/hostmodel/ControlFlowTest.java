package io.trt4j.hostmodel;

import static ai.onnx.proto.OnnxMl.TensorProto.DataType.BOOL;
import static ai.onnx.proto.OnnxMl.TensorProto.DataType.FLOAT;
import static ai.onnx.proto.OnnxMl.TensorProto.DataType.INT64;
import static io.trt4j.hostmodel.SmallModel.attribute;
import static io.trt4j.hostmodel.SmallModel.body;
import static io.trt4j.hostmodel.SmallModel.node;
import static io.trt4j.hostmodel.SmallModel.tensor;
import static io.trt4j.hostmodel.SmallModel.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.tensorrt.NativeObjects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins in the graphs of If, Loop and Scan and in functions; ONNX Runtime does the same with LeakyRelu in their place. */
class ControlFlowTest {
    private static final String PLUGIN = "Trt4jLeaky";
    private static final float[] X = {1, -2, 3, -0.5f, 0, 4, -1, -8};

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

    private static AttributeProto alpha(double value) {
        return attribute("alpha", (float) value);
    }

    /** Runs a model with the plugin and with the operator, of which ONNX Runtime runs all at once, and compares. */
    private void compare(Function<String, SmallModel> model, Map<String, TensorValue> inputs) throws IOException {
        Map<String, TensorValue> actual = run(model.apply(PLUGIN), inputs);
        Map<String, TensorValue> expected = run(model.apply("LeakyRelu"), inputs);
        assertThat(actual.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach((name, value) -> {
            assertThat(actual.get(name).dims()).as(name).isEqualTo(value.dims());
            assertThat(actual.get(name).floats()).as(name).containsExactly(value.floats(), within(1e-6f));
        });
    }

    private Map<String, TensorValue> run(SmallModel model, Map<String, TensorValue> inputs) throws IOException {
        try (HostModel host = HostModel.of(model.write(folder))) {
            return host.run(inputs);
        }
    }

    private static SmallModel choice(String leakyRelu) {
        GraphProto then = body(
                List.of(),
                List.of(value("t", FLOAT, 8)),
                node("Add", "x c -> s"),
                node(leakyRelu, "s -> t", alpha(0.5)));
        GraphProto otherwise = body(
                List.of(),
                List.of(value("e", FLOAT, 8)),
                node(leakyRelu, "o -> l", alpha(0.25)),
                node("Neg", "l -> e"));
        return new SmallModel()
                .input("condition", BOOL)
                .input("x", FLOAT, 8)
                .output("y", FLOAT, 8)
                .weights(tensor("c", new float[] {-0.5f}, 1))
                .add("Mul", "x x -> o")
                .add("If", "condition -> i", attribute("then_branch", then), attribute("else_branch", otherwise))
                .add("Add", "i o -> y");
    }

    @Test
    void anIfTakesTheRightBranchAndSeesWhatIsAroundIt() throws Exception {
        for (boolean condition : new boolean[] {true, false}) {
            TensorValue given = TensorValue.of(new boolean[] {condition});
            compare(ControlFlowTest::choice, Map.of("condition", given, "x", TensorValue.of(X, 8)));
        }
    }

    /** Stops after some iterations or when the sum is large. */
    private static SmallModel loop(String leakyRelu) {
        GraphProto body = body(
                List.of(value("i", INT64), value("go", BOOL), value("state", FLOAT, 8)),
                List.of(value("on", BOOL), value("next", FLOAT, 8), value("seen", FLOAT, 8)),
                node(leakyRelu, "state -> leaky", alpha(0.5)),
                node("Add", "leaky x -> next"),
                node("Cast", "i -> f", attribute("to", 1L)),
                node("Mul", "leaky f -> seen"),
                node("ReduceMax", "next -> largest", attribute("keepdims", 0L)),
                node("Less", "largest limit -> on"));
        return new SmallModel()
                .input("most", INT64)
                .input("x", FLOAT, 8)
                .output("y", FLOAT, 8)
                .output("all", FLOAT, -1, 8)
                .weights(tensor("limit", new float[] {13}))
                .weights(SmallModel.tensor("true", BOOL, new byte[] {1}))
                .add("Loop", "most true x -> state_out all", attribute("body", body))
                .add("Neg", "state_out -> y");
    }

    @Test
    void aLoopRunsUntilItsConditionOrItsCountEndsIt() throws Exception {
        for (long most : new long[] {0, 1, 2, 100}) {
            compare(
                    ControlFlowTest::loop,
                    Map.of("most", TensorValue.of(new long[] {most}), "x", TensorValue.of(X, 8)));
        }
    }

    /** Scans columns backwards and puts what it finds together along the last axis, in the opposite order. */
    private static SmallModel scan(String leakyRelu) {
        GraphProto body = body(
                List.of(value("sum", FLOAT, 2), value("column", FLOAT, 2)),
                List.of(value("total", FLOAT, 2), value("part", FLOAT, 2)),
                node(leakyRelu, "column -> leaky", alpha(0.125)),
                node("Add", "sum leaky -> total"),
                node("Identity", "total -> part"));
        return new SmallModel()
                .input("x", FLOAT, 2, -1)
                .output("y", FLOAT, 2)
                .output("parts", FLOAT, 2, -1)
                .weights(tensor("zero", new float[2], 2))
                .add(
                        "Scan",
                        "zero x -> y parts",
                        attribute("body", body),
                        attribute("num_scan_inputs", 1L),
                        attribute("scan_input_axes", new long[] {1}),
                        attribute("scan_input_directions", new long[] {1}),
                        attribute("scan_output_axes", new long[] {-1}),
                        attribute("scan_output_directions", new long[] {1}));
    }

    @Test
    void aScanGoesAlongItsAxesInItsDirections() throws Exception {
        compare(ControlFlowTest::scan, Map.of("x", TensorValue.of(X, 2, 4)));
        compare(ControlFlowTest::scan, Map.of("x", TensorValue.of(Arrays.copyOf(X, 6), 2, 3)));
    }

    private static SmallModel loopInIf(String leakyRelu) {
        GraphProto loop = body(
                List.of(value("i", INT64), value("go", BOOL), value("state", FLOAT, 8)),
                List.of(value("on", BOOL), value("next", FLOAT, 8)),
                node("Identity", "go -> on"),
                node("Sub", "state outermost -> d"),
                node(leakyRelu, "d -> next", alpha(-0.5)));
        GraphProto then = body(
                List.of(),
                List.of(value("t", FLOAT, 8)),
                node("Abs", "x -> a"),
                node("Loop", "three  a -> t", attribute("body", loop)));
        GraphProto otherwise = body(List.of(), List.of(value("e", FLOAT, 8)), node("Neg", "x -> e"));
        return new SmallModel()
                .input("x", FLOAT, 8)
                .output("y", FLOAT, 8)
                .weights(SmallModel.tensor("three", new long[] {3}))
                .weights(SmallModel.tensor("true", BOOL, new byte[] {1}))
                .add(leakyRelu, "x -> outermost", alpha(2))
                .add("If", "true -> y", attribute("then_branch", then), attribute("else_branch", otherwise));
    }

    @Test
    void graphsInGraphsSeeAllThatIsAroundThem() throws Exception {
        compare(ControlFlowTest::loopInIf, Map.of("x", TensorValue.of(X, 8)));
    }

    private static NodeProto local(NodeProto node) {
        return node.toBuilder().setDomain("local").build();
    }

    private static FunctionProto function(String name, long opset, String names, NodeProto... nodes) {
        String[] sides = names.split("->", -1);
        return FunctionProto.newBuilder()
                .setDomain("local")
                .setName(name)
                .addAllInput(SmallModel.words(sides[0]))
                .addAllOutput(SmallModel.words(sides[1]))
                .addOpsetImport(SmallModel.opset("", opset))
                .addOpsetImport(SmallModel.opset("local", 1))
                .addAllNode(List.of(nodes))
                .build();
    }

    /** Functions that call another, with attributes that they were given and attributes that they were not; tensors have the same names. */
    private static SmallModel functions(String leakyRelu) {
        AttributeProto slope = AttributeProto.newBuilder()
                .setName("alpha")
                .setType(AttributeProto.AttributeType.FLOAT)
                .setRefAttrName("slope")
                .build();
        FunctionProto inner =
                function("Inner", 18, "x -> y", node("Neg", "x -> a"), node(leakyRelu, "a -> y", slope)).toBuilder()
                        .addAttributeProto(attribute("slope", 0.75f))
                        .build();
        FunctionProto plain = function("Plain", 18, "x -> y", node("Abs", "x -> y"));
        FunctionProto outer = function(
                "Outer",
                18,
                "x a -> y b",
                local(node("Inner", "x -> c", attribute("slope", 0.5f))),
                local(node("Inner", "c -> d")),
                local(node("Plain", "d -> b")),
                node("Add", "b a -> y"));
        return new SmallModel()
                .input("x", FLOAT, 8)
                .output("y", FLOAT, 8)
                .output("z", FLOAT, 8)
                .add(inner)
                .add(plain)
                .add(outer)
                .add("Exp", "x -> a")
                .add(local(node("Outer", "a x -> b z")))
                .add(local(node("Plain", "b -> y")));
    }

    @Test
    void functionsWithPluginsInThemAreCalled() throws Exception {
        compare(ControlFlowTest::functions, Map.of("x", TensorValue.of(X, 8)));
    }

    /** ReduceSum takes its axes as an attribute in version 11 and as an input in 13. */
    @Test
    void aFunctionKeepsItsOwnVersionOfOnnx() throws Exception {
        FunctionProto sum = function(
                "Sum11",
                11,
                "x -> y",
                node(PLUGIN, "x -> a", alpha(0.5)),
                node("ReduceSum", "a -> y", attribute("axes", new long[] {0}), attribute("keepdims", 0L)));
        SmallModel model = new SmallModel()
                .input("x", FLOAT, 8)
                .output("y", FLOAT)
                .add(sum)
                .add("Neg", "x -> n")
                .add(local(node("Sum11", "n -> y")));
        assertThat(run(model, Map.of("x", TensorValue.of(X, 8))).get("y").floats())
                .containsExactly(11.5f - 4);
    }
}
