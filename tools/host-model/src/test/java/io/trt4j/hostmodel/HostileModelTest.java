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

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import io.trt4j.plugin.PluginV3Registration;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRTException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models that are none, whatever is wrong with them: one sentence, never a crash, an endless run or numbers that are none. */
class HostileModelTest {
    private static final int SEED = 20_261_128;

    private final int before = NativeObjects.implemented();
    private PluginV3Registration<?> registered;

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void register() throws IOException {
        registered = TestPlugins.LEAKY.register();
        folder = Files.createDirectory(temp.resolve("models"));
    }

    @AfterEach
    void nothingNativeIsLeft() {
        registered.close();
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    private static AttributeProto alpha() {
        return attribute("alpha", 0.5f);
    }

    private static SmallModel model() {
        return new SmallModel().input("x", FLOAT, 2, 3).output("y", FLOAT, 2, 3);
    }

    private static NodeProto call(String function, String names) {
        return node(function, names).toBuilder().setDomain("local").build();
    }

    private static FunctionProto function(String name, NodeProto... nodes) {
        return FunctionProto.newBuilder()
                .setDomain("local")
                .setName(name)
                .addInput("a")
                .addOutput("b")
                .addOpsetImport(SmallModel.opset("", SmallModel.OPSET))
                .addOpsetImport(SmallModel.opset("local", 1))
                .addAllNode(List.of(nodes))
                .build();
    }

    /** Opens and runs a model; what it says that is wrong, or "" where it runs. */
    private String said(byte[] model) throws IOException {
        try (HostModel host = HostModel.of(Files.write(folder.resolve("model.onnx"), model))) {
            Map<String, TensorValue> inputs = new HashMap<>();
            host.inputs().forEach(name -> inputs.put(name, TensorValue.of(new float[] {1, -2, 3, -4, 5, -6}, 2, 3)));
            host.run(inputs);
            return "";
        } catch (IllegalArgumentException | TensorRTException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n", "\0");
            return e.getMessage();
        }
    }

    private void refused(SmallModel model, String... words) throws IOException {
        assertThat(said(model.bytes())).contains(words);
    }

    /** Has a plugin in each place where one may be. */
    private static SmallModel withAll() {
        GraphProto negates = body(List.of(), List.of(value("t", FLOAT, 2, 3)), node("Neg", "e -> t"));
        GraphProto leaks =
                body(List.of(), List.of(value("u", FLOAT, 2, 3)), node("Trt4jLeaky", "e -> u", attribute("alpha", 3f)));
        GraphProto scanned = body(
                List.of(value("p", FLOAT, 3)), List.of(value("q", FLOAT, 3)), node("Trt4jLeaky", "p -> q", alpha()));
        return model().weights(tensor("w", new float[] {1, 2, 3, 4, 5, 6}, 2, 3))
                .weights(tensor("s", new long[] {2, 3}, 2))
                .add("Mul", "x w -> a")
                .add("Trt4jLeaky", "a -> c", alpha())
                .add("Reshape", "c s -> d")
                .add(call("Twice", "d -> e"))
                .add("ReduceSum", "e -> r", attribute("keepdims", 0L))
                .add("Greater", "r r -> g")
                .add("If", "g -> h", attribute("then_branch", negates), attribute("else_branch", leaks))
                .add("Scan", "h -> y", attribute("num_scan_inputs", 1L), attribute("body", scanned))
                .add(function("Twice", node("Trt4jLeaky", "a -> m", alpha()), node("Neg", "m -> b")));
    }

    private void damages(long seed, int count) throws IOException {
        byte[] whole = withAll().bytes();
        assertThat(said(whole)).isEmpty();
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < count; i++) {
            byte[] damaged = Arrays.copyOf(whole, random.nextInt(3) == 0 ? random.nextInt(whole.length) : whole.length);
            for (int change = random.nextInt(3); change > 0 && damaged.length == whole.length; change--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            refused += said(damaged).isEmpty() ? 0 : 1;
            byte[] none = new byte[random.nextInt(200)];
            random.nextBytes(none);
            assertThat(said(none)).isNotEmpty();
        }
        assertThat(refused).as("seed %d", seed).isBetween(count / 3, count - 1);
    }

    @Test
    void aDamagedModelIsRefusedOrRuns() throws IOException {
        damages(SEED, 12);
    }

    @Test
    @Tag("long")
    void manyDamagedModelsAreRefusedOrRun() throws IOException {
        for (int round = 1; round <= 50; round++) {
            damages(SEED + round, 200);
        }
    }

    @Test
    void numbersOfProtobufThatCannotBeAreRefused() throws IOException {
        byte[] negative = {0x3a, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1};
        byte[] endless = {0x08, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1};
        byte[] twoGigabytes = {0x3a, -1, -1, -1, -1, 7};
        for (byte[] bytes : new byte[][] {negative, endless, twoGigabytes}) {
            assertThat(said(bytes)).contains("is not an ONNX model: ");
        }
    }

    @Test
    void aNameHasOneValue() throws IOException {
        String twice = " is given twice, by inputs, initializers or nodes.";
        TensorProto w = tensor("w", new float[6], 2, 3);
        refused(
                model().add("Neg", "x -> a")
                        .add("Trt4jLeaky", "a -> b", alpha())
                        .add("Abs", "b -> a"),
                "Wrong model: the tensor a" + twice);
        refused(model().add("Trt4jLeaky", "x -> x", alpha()), "the tensor x" + twice);
        refused(model().input("x", FLOAT, 2, 3).add("Trt4jLeaky", "x -> y", alpha()), "the tensor x" + twice);
        refused(model().weights(w).add("Trt4jLeaky", "x -> w", alpha()), "the tensor w" + twice);
        refused(model().weights(w).weights(w).add("Add", "x w -> y"), "the tensor w" + twice);
        refused(
                model().add("Trt4jLeaky", "x -> y", alpha(), attribute("alpha", 7f)),
                "the node y by Trt4jLeaky (Trt4jLeaky) has the attribute alpha twice.");
        refused(
                model().add(call("F", "x -> y"))
                        .add(function("F", node("Neg", "a -> b")))
                        .add(function("F", node("Abs", "a -> b"))),
                "there are two functions F of one domain.");
    }

    @Test
    void namesThatNativeCodeWouldReadOtherwiseAreRefused() throws IOException {
        NodeProto named = node("Trt4jLeaky", "x -> y", alpha());
        for (NodeProto node : List.of(
                named.toBuilder().setOpType("Trt4jLeaky\0").build(),
                named.toBuilder().setDomain("a\0").build(),
                named.toBuilder().setName("a\0").build(),
                named.toBuilder().setInput(0, "x\0").build(),
                named.toBuilder().setOutput(0, "y\0").build())) {
            refused(model().add(node), "in which a ? stands for a zero; no name may have one.");
        }
        refused(
                model().add("Neg", "x -> \ud83d\ude00").add("Trt4jLeaky", "\ud83d\ude00 -> y", alpha()),
                "The tensor \ud83d\ude00 of ",
                "which ONNX Runtime's Java API cannot pass on: give it another name.");
    }

    @Test
    void cyclesAreRefused() throws IOException {
        refused(
                model().add("Add", "x b -> a").add("Trt4jLeaky", "a -> b", alpha()),
                "needs the tensor b, which no input, initializer or earlier node gives.");
        refused(model().add("Trt4jLeaky", "y -> y", alpha()), "needs the tensor y");
    }

    @Test
    void functionsThatCallEachOtherTooOftenAreRefused() throws IOException {
        for (NodeProto last : List.of(node("Trt4jLeaky", "a -> b", alpha()), node("Neg", "a -> b"))) {
            SmallModel bomb = model().add(call("F0", "x -> y"));
            for (int i = 0; i < 25; i++) {
                String next = "F" + (i + 1);
                bomb.add(
                        i < 24
                                ? function("F" + i, call(next, "a -> m"), call(next, "m -> b"))
                                : function("F" + i, last));
            }
            refused(bomb, "The functions of the model come to more than 1000000 nodes where all calls are written out");
        }
    }

    /** Each name that is no plugin's takes TensorRT tens of milliseconds. */
    @Test
    @Tag("long")
    void functionsThatCallEachOtherTooDeepAreRefused() throws IOException {
        for (NodeProto last : List.of(node("Trt4jLeaky", "a -> b", alpha()), node("Neg", "a -> b"))) {
            SmallModel chain = model().add(call("F0", "x -> y"));
            // Those that are examined first are known when they are called: their depth counts all the same.
            SmallModel backwards = model();
            for (int i = 499; i >= 0; i--) {
                backwards.add(call("F" + i, "x -> " + (i == 0 ? "y" : "a" + i)));
                FunctionProto function = function("F" + i, i < 499 ? call("F" + (i + 1), "a -> b") : last);
                chain.add(function);
                backwards.add(function);
            }
            refused(chain, "The model has more than 100 graphs and functions in each other");
            refused(backwards, "The model has more than 100 graphs and functions in each other");
        }
    }

    @Test
    void graphsThatLieTooDeepAreRefused() throws IOException {
        AttributeProto otherwise =
                attribute("else_branch", body(List.of(), List.of(value("u", FLOAT)), node("Neg", "x -> u")));
        GraphProto graph = body(List.of(), List.of(value("t", FLOAT)), node("Trt4jLeaky", "x -> t", alpha()));
        for (int i = 0; i < 40; i++) {
            graph = body(
                    List.of(),
                    List.of(value("t", FLOAT)),
                    node("If", "c -> t", attribute("then_branch", graph), otherwise));
        }
        refused(
                model().weights(tensor("c", BOOL, new byte[] {1}))
                        .add("If", "c -> y", attribute("then_branch", graph), otherwise),
                "is not an ONNX model: Protocol message had too many levels of nesting");
    }

    @Test
    void whatControlFlowTakesAndGivesGoesTogether() throws IOException {
        GraphProto then = body(List.of(), List.of(value("t", FLOAT)), node("Trt4jLeaky", "x -> t", alpha()));
        GraphProto otherwise = body(List.of(), List.of(value("u", FLOAT)), node("Neg", "x -> u"));
        GraphProto withInput =
                body(List.of(value("i", FLOAT)), List.of(value("t", FLOAT)), node("Trt4jLeaky", "i -> t", alpha()));
        TensorProto condition = tensor("c", BOOL, new byte[] {1});
        for (String names : new String[] {" -> y", "c -> y z", "c c -> y"}) {
            refused(
                    model().weights(condition)
                            .add("If", names, attribute("then_branch", then), attribute("else_branch", otherwise)),
                    "which do not go together.");
        }
        refused(
                model().weights(condition)
                        .add("If", "c -> y", attribute("then_branch", withInput), attribute("else_branch", otherwise)),
                "one of its graphs 1 and 1, which do not go together.");
        GraphProto loop = body(
                List.of(value("i", INT64), value("on", BOOL), value("s", FLOAT)),
                List.of(value("go", BOOL), value("t", FLOAT)),
                node("Identity", "on -> go"),
                node("Trt4jLeaky", "s -> t", alpha()));
        for (long[] count : new long[][] {{}, {2, 3}}) {
            refused(
                    model().weights(condition)
                            .weights(tensor("n", count, count.length))
                            .add("Loop", "n c x -> y", attribute("body", loop)),
                    "The trip count of the node y by Loop (Loop) must be one number");
        }
    }

    /** 2³² and more is not what an int makes of it. */
    @Test
    void numbersOfAScanAreNotCutOff() throws IOException {
        AttributeProto body = attribute(
                "body",
                body(List.of(value("p", FLOAT)), List.of(value("q", FLOAT)), node("Trt4jLeaky", "p -> q", alpha())));
        long wraps = 1L << 32;
        refused(
                model().add("Scan", "x -> y", body, attribute("num_scan_inputs", wraps + 1)),
                "of which it scans 4294967297");
        for (String axes : new String[] {"scan_input_axes", "scan_output_axes"}) {
            for (long axis : new long[] {wraps, -wraps, Long.MIN_VALUE, Long.MAX_VALUE}) {
                refused(
                        model().add(
                                        "Scan",
                                        "x -> y",
                                        body,
                                        attribute("num_scan_inputs", 1L),
                                        attribute(axes, new long[] {axis})),
                        "along the axis " + axis);
            }
        }
    }

    @Test
    void anAttributeThatRefersToNoFunctionIsRefused() throws IOException {
        AttributeProto refers =
                alpha().toBuilder().clearF().setRefAttrName("slope").build();
        refused(
                model().add("Trt4jLeaky", "x -> y", refers),
                "The attribute alpha of the node y by Trt4jLeaky (Trt4jLeaky) refers to slope, an attribute of a"
                        + " function, but the node is in none.");
    }

    @Test
    void dataThatDoesNotFitItsExtentsIsRefused() throws IOException {
        long[][] shapes = {{3}, {-2}, {-2, -1}, {1L << 32, 1L << 32}, {(1L << 62) + 2}, {Long.MIN_VALUE}, {1L << 40}};
        for (long[] shape : shapes) {
            TensorProto wrong = tensor("w", FLOAT, new byte[8], shape);
            refused(model().weights(wrong).add("Add", "x w -> y"), "the node y by Add (Add)");
            refused(model().weights(wrong).add("Trt4jLeaky", "w -> y", alpha()), "ONNX Runtime");
            refused(model().add("Trt4jLeaky", "x -> y", attribute("alpha", wrong)), "the node y by Trt4jLeaky");
        }
    }

    @Test
    void weightsOutsideTheModelsFolderAreNotRead() throws IOException {
        Path secret = Files.write(temp.resolve("secret"), new byte[64]);
        Files.write(folder.resolve("inside"), new byte[64]);
        Files.createSymbolicLink(folder.resolve("link"), secret);
        assertThat(said(external("inside", 0))).isEmpty();
        for (String location : new String[] {
            "../secret", secret.toString(), "link", "none", "..", ".", "", "/dev/zero", "sub/../../secret"
        }) {
            assertThat(said(external(location, 0))).as(location).contains("the node y by Add (Add)");
        }
        for (long offset : new long[] {-4, 60, Long.MAX_VALUE}) {
            assertThat(said(external("inside", offset))).as("offset %d", offset).isNotEmpty();
        }
    }

    private static byte[] external(String location, long offset) {
        TensorProto.Builder weights = TensorProto.newBuilder()
                .setName("w")
                .setDataType(FLOAT.getNumber())
                .addDims(3)
                .setDataLocation(TensorProto.DataLocation.EXTERNAL);
        Map.of("location", location, "offset", "" + offset, "length", "12")
                .forEach((key, value) -> weights.addExternalData(
                        StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
        return model().weights(weights.build()).add("Add", "x w -> y").bytes();
    }
}
