package io.trt4j.hostmodel;

import static ai.onnx.proto.OnnxMl.TensorProto.DataType.FLOAT;
import static ai.onnx.proto.OnnxMl.TensorProto.DataType.INT32;
import static ai.onnx.proto.OnnxMl.TensorProto.DataType.INT64;
import static io.trt4j.hostmodel.SmallModel.attribute;
import static io.trt4j.hostmodel.SmallModel.node;
import static io.trt4j.hostmodel.SmallModel.tensor;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import io.trt4j.onnxparser.OnnxParserFlag;
import io.trt4j.plugin.PluginV3;
import io.trt4j.plugin.Plugins;
import io.trt4j.plugin.TensorAddresses;
import io.trt4j.plugin.TensorDescs;
import io.trt4j.plugin.declare.PluginDeclaration;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRT;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a node with a plugin says, and what the plugin is told. */
class PluginNodeTest {
    private final int before = NativeObjects.implemented();

    @TempDir
    private Path folder;

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(before);
    }

    private TensorValue run(SmallModel model, TensorValue x) throws Exception {
        try (HostModel host = HostModel.of(model.write(folder))) {
            return host.run(Map.of("x", x)).get("y");
        }
    }

    record Many(
            float f,
            float[] floats,
            int i,
            long l,
            int[] ints,
            String text,
            List<String> texts,
            boolean b,
            double[] doubles,
            byte[] bytes,
            int[] wide) {}

    @Test
    void attributesAreFieldsAsTensorRtsParserMakesThem() throws Exception {
        List<Many> seen = new ArrayList<>();
        AttributeProto texts = AttributeProto.newBuilder()
                .setName("texts")
                .setType(AttributeType.STRINGS)
                .addStrings(ByteString.copyFromUtf8("größer"))
                .addStrings(ByteString.copyFromUtf8(""))
                .build();
        ByteBuffer two = ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(0.1)
                .putDouble(-2);
        SmallModel model = new SmallModel()
                .input("x", FLOAT, 1)
                .output("y", FLOAT, 1)
                .add(
                        "Trt4jMany",
                        "x -> y",
                        attribute("f", 0.5f),
                        attribute("floats", new float[] {1, 2}),
                        attribute("i", -7L),
                        attribute("l", -5_000_000L),
                        attribute("ints", new long[] {1, -2, 3}),
                        attribute("text", "edge"),
                        texts,
                        attribute("b", 1L),
                        attribute("doubles", tensor("d", TensorProto.DataType.DOUBLE, two.array(), 2)),
                        attribute("bytes", tensor("t", TensorProto.DataType.INT8, new byte[] {1, -2}, 2)),
                        attribute("wide", tensor("w", TensorProto.DataType.UINT8, new byte[] {1, -56}, 2)),
                        attribute("unknown", 3L));
        try (var registered = Plugins.registerV3("Trt4jMany", "1", Many.class, (fields, phase) -> {
            seen.add(fields);
            return (inputDesc, outputDesc, inputs, outputs, workspace, stream) -> {};
        })) {
            run(model, TensorValue.of(new float[1], 1));
        }
        assertThat(seen.getFirst())
                .usingRecursiveComparison()
                .isEqualTo(new Many(
                        0.5f,
                        new float[] {1, 2},
                        -7,
                        -5_000_000L,
                        new int[] {1, -2, 3},
                        "edge",
                        List.of("größer", ""),
                        true,
                        new double[] {0.1f, -2},
                        new byte[] {1, -2},
                        new int[] {1, 200}));
    }

    @Test
    void aNumberThat32BitsDoNotHoldIsRefused() throws Exception {
        SmallModel model = new SmallModel()
                .input("x", FLOAT, 1)
                .output("y", FLOAT, 1)
                .add("Trt4jWide", "x -> y", attribute("l", 5_000_000_000L));
        try (var registered = Plugins.registerV3("Trt4jWide", "1", Wide.class, (fields, phase) ->
                (inputDesc, outputDesc, inputs, outputs, workspace, stream) -> {})) {
            assertThatThrownBy(() -> run(model, TensorValue.of(new float[1], 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("The attribute l of the node ")
                    .hasMessageEndingWith(" (Trt4jWide) has the value 5000000000, of which TensorRT's parser would give"
                            + " the plugin the lower 32 bits, 705032704: it must be from -2147483648 to 2147483647.");
        }
    }

    record Wide(long l) {}

    @Test
    void attributesThatAreIgnoredAreNamed() throws Exception {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("io.trt4j");
        logger.addHandler(handler);
        try (var registered = TestPlugins.LEAKY.register()) {
            run(
                    new SmallModel()
                            .input("x", FLOAT, 1)
                            .output("y", FLOAT, 1)
                            .add(
                                    "Trt4jLeaky",
                                    "x -> y",
                                    attribute("alpha", 2f),
                                    attribute("alhpa", 3f),
                                    attribute("plugin_version", "1")),
                    TensorValue.of(new float[1], 1));
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(logged)
                .singleElement()
                .asString()
                .startsWith("The attribute alhpa of the node ")
                .endsWith(" (Trt4jLeaky) is ignored; the plugin's fields are [alpha].");
    }

    @Test
    void aPluginOfVersion2Runs() throws Exception {
        SmallModel model = new SmallModel()
                .input("x", FLOAT, -1)
                .output("y", FLOAT, -1)
                .add("Trt4jTwice", "x -> a")
                .add("Trt4jTwice", "a -> y");
        try (var registered = Plugins.register("Trt4jTwice", "1", TestPlugins.Nothing.class, TwicePlugin::new)) {
            assertThat(run(model, TensorValue.of(new float[] {1, -3}, 2)).floats())
                    .containsExactly(4, -12);
        }
    }

    @Test
    void versionAndNamespaceChooseTheCreator() throws Exception {
        try (var first = TestPlugins.LEAKY.register();
                var second = TestPlugins.LEAKY
                        .version("2")
                        .namespace("mine")
                        .defaults(new TestPlugins.Alpha(10))
                        .register()) {
            SmallModel model = new SmallModel()
                    .input("x", FLOAT, 1)
                    .output("y", FLOAT, 1)
                    .add("Trt4jLeaky", "x -> a", attribute("alpha", 2f))
                    .add(
                            "Trt4jLeaky",
                            "a -> y",
                            attribute("plugin_version", "2"),
                            attribute("plugin_namespace", "mine"));
            assertThat(run(model, TensorValue.of(new float[] {-1}, 1)).floats()).containsExactly(-20);
        }
    }

    @Test
    void anOperatorOfOnnxIsAPluginsOnlyIfTheNodeNamesANamespace() throws Exception {
        PluginDeclaration<?> likeAnOperator = TestPlugins.leaky("LeakyRelu").defaults(new TestPlugins.Alpha(3));
        try (var registered = likeAnOperator.register()) {
            for (boolean isPlugin : new boolean[] {false, true}) {
                SmallModel model = new SmallModel().input("x", FLOAT, 1).output("y", FLOAT, 1);
                if (isPlugin) {
                    model.add("LeakyRelu", "x -> y", attribute("plugin_namespace", ""));
                } else {
                    model.add("LeakyRelu", "x -> y", attribute("alpha", 0.5f));
                }
                assertThat(run(model, TensorValue.of(new float[] {-1}, 1)).floats())
                        .containsExactly(isPlugin ? -3 : -0.5f);
            }
        }
    }

    /** TensorRT's parser has changed what comes first. */
    @Test
    void aFunctionOfThePluginsNameComesFirstWhereTheParserTakesItFirst() throws Exception {
        FunctionProto function = FunctionProto.newBuilder()
                .setDomain("local")
                .setName("Trt4jLeaky")
                .addInput("x")
                .addOutput("y")
                .addOpsetImport(SmallModel.opset("", SmallModel.OPSET))
                .addNode(node("Abs", "x -> y"))
                .build();
        boolean isFunctionFirst = OnnxParserFlag.kENABLE_PLUGIN_OVERRIDE.isAvailable();
        SmallModel model = new SmallModel()
                .input("x", FLOAT, 1)
                .output("y", FLOAT, 1)
                .add(function)
                .add(node("Trt4jLeaky", "x -> y").toBuilder().setDomain("local").build());
        try (var registered =
                TestPlugins.LEAKY.defaults(new TestPlugins.Alpha(2)).register()) {
            assertThat(run(model, TensorValue.of(new float[] {-1}, 1)).floats())
                    .containsExactly(isFunctionFirst ? 1 : -2);
        }
    }

    @Test
    void theExtentsThatTheModelLeavesOpenAreOpenToThePlugin() throws Exception {
        List<Dims> told = new ArrayList<>();
        SmallModel model = new SmallModel()
                .input("x", FLOAT, 2, -1)
                .output("y", FLOAT, 2, -1)
                .declare(SmallModel.value("a", FLOAT, -1, 3))
                .add("Neg", "x -> a")
                .add("Trt4jTold", "x -> b")
                .add("Trt4jTold", "a -> c")
                .add("Add", "b c -> d")
                .add("Trt4jTold", "d -> y");
        try (var registered = Plugins.registerV3(
                "Trt4jTold", "1", TestPlugins.Nothing.class, (fields, phase) -> new ToldPlugin(told))) {
            run(model, TensorValue.of(new float[6], 2, 3));
        }
        // Plugins of version 2, as they are before TensorRT 10, are also told of the true shapes.
        assertThat(told).containsSubsequence(Dims.of(2, -1), Dims.of(-1, 3), Dims.of(2, 3));
    }

    /** Remembers what it was configured for; its output is left as it is. */
    private record ToldPlugin(List<Dims> told) implements PluginV3<TestPlugins.Nothing> {
        @Override
        public void configurePlugin(DynamicPluginTensorDesc[] in, DynamicPluginTensorDesc[] out) {
            told.add(in[0].desc().dims());
        }

        @Override
        public void enqueue(
                TensorDescs inputDesc,
                TensorDescs outputDesc,
                TensorAddresses inputs,
                TensorAddresses outputs,
                long workspace,
                long stream) {}
    }

    @Test
    void shapeInputsAreNamedByTheNode() throws Exception {
        assumeTrue(TensorRT.version().major() >= 10, "shape inputs are in TensorRT 10.0 and newer");
        SmallModel model = new SmallModel()
                .input("x", INT32, -1)
                .output("y", INT32, -1)
                .weights(tensor("one", new long[] {1}, 1))
                .add("Shape", "x -> s")
                .add("Sub", "s one -> n")
                .add("Trt4jFirst", "x n -> y", attribute("tensorrt_plugin_shape_input_indices", new long[] {-1}));
        try (var registered = TestPlugins.FIRST.register()) {
            assertThat(run(model, TensorValue.of(new int[] {5, 6, 7}, 3)).ints())
                    .containsExactly(5, 6);
            assertThat(run(model, TensorValue.of(new int[] {8, 9}, 2)).ints()).containsExactly(8);
        }
    }

    /** A tensor in a file beside the model. */
    private TensorProto external(String name, float... elements) throws Exception {
        byte[] bytes = MemorySegment.ofArray(elements).toArray(JAVA_BYTE);
        Files.write(folder.resolve(name + ".bin"), bytes);
        return TensorProto.newBuilder()
                .setName(name)
                .setDataType(FLOAT.getNumber())
                .addDims(elements.length)
                .setDataLocation(TensorProto.DataLocation.EXTERNAL)
                .addExternalData(
                        StringStringEntryProto.newBuilder().setKey("location").setValue(name + ".bin"))
                .build();
    }

    @Test
    void weightsMayLieInFilesBesideTheModel() throws Exception {
        SmallModel model = new SmallModel()
                .input("x", FLOAT, 3)
                .output("y", FLOAT, 3)
                .weights(external("w", 1, -2, 3))
                .weights(external("v", -4, 5, -6))
                .add("Trt4jLeaky", "w -> a", attribute("alpha", 0.5f))
                .add("Mul", "x v -> b")
                .add("Add", "a b -> y");
        try (var registered = TestPlugins.LEAKY.register()) {
            assertThat(run(model, TensorValue.of(new float[] {1, 1, 2}, 3)).floats())
                    .containsExactly(-3, 4, -9);
        }
    }

    @Test
    void initializersThatAreInputsTooAreConstants() throws Exception {
        SmallModel model = new SmallModel()
                .input("x", FLOAT, 1)
                .input("w", FLOAT, 1)
                .output("y", FLOAT, 1)
                .output("w", FLOAT, 1)
                .weights(tensor("w", new float[] {3}, 1))
                .add("Mul", "x w -> a")
                .add("Trt4jLeaky", "a -> y", attribute("alpha", 0.5f));
        try (var registered = TestPlugins.LEAKY.register();
                HostModel host = HostModel.of(model.write(folder))) {
            assertThat(host.inputs()).containsExactly("x");
            assertThat(host.outputs()).containsExactly("y", "w");
            assertThat(host.pluginNodes()).containsExactly("y by Trt4jLeaky (Trt4jLeaky)");
            Map<String, TensorValue> results = host.run(Map.of("x", TensorValue.of(new float[] {-2}, 1)));
            assertThat(results.get("y").floats()).containsExactly(-3);
            assertThat(results.get("w").floats()).containsExactly(3);
        }
    }

    @Test
    void emptyTensorsAndScalarsPassThrough() throws Exception {
        try (var registered = TestPlugins.LEAKY.register()) {
            for (long[] dims : new long[][] {{}, {0, 3}, {1, 1}}) {
                int size = Arrays.stream(dims).reduce(1, (a, b) -> a * b) == 0 ? 0 : 1;
                long[] declared = Arrays.stream(dims).map(d -> -1).toArray();
                SmallModel model = new SmallModel()
                        .input("x", FLOAT, declared)
                        .output("y", FLOAT, declared)
                        .add("Neg", "x -> a")
                        .add("Trt4jLeaky", "a -> b", attribute("alpha", 0.5f))
                        .add("Neg", "b -> y");
                TensorValue y = run(model, TensorValue.of(new float[size], dims));
                assertThat(y.dims()).isEqualTo(Dims.of(dims));
                assertThat(y.floats()).hasSize(size);
            }
        }
    }

    @Test
    void wholeNumbersOf64BitsReachPluginsWhereTensorRtHasThem() throws Exception {
        assumeTrue(DataType.kINT64.isAvailable());
        SmallModel model = new SmallModel()
                .input("x", INT64, 2)
                .output("y", INT64, 2)
                .add("Trt4jIdentity64", "x -> a")
                .add("Neg", "a -> y");
        try (var registered = TestPlugins.IDENTITY_64.register()) {
            assertThat(run(model, TensorValue.of(new long[] {1L << 40, -3}, 2)).longs())
                    .containsExactly(-(1L << 40), 3);
        }
    }
}
