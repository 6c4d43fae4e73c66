package io.trt4j.onnxparser;

import static io.trt4j.onnxparser.OnnxModel.node;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.abi.FailureLog;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.NativeStub;
import io.trt4j.tensorrt.natives.Wrapper;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is seen of a model before it is parsed, in every version. */
@SuppressWarnings("deprecation") // creators of plugins of version 2
class PluginAttributesTest {
    private static final String NAME = "Trt4jAttributesTest";
    private static final long LARGE = 5_000_000_000L;

    private final List<IPluginCreator> registered = new ArrayList<>();
    private final FailureLog log = new FailureLog();

    /** What the parser says of each operator, and of each flag. */
    private boolean isOperator;

    private boolean isSet;

    /** A creator of plugins with the fields {@code x} and {@code mode}. */
    private record Creator(String getPluginName, String getPluginVersion, String getPluginNamespace)
            implements IPluginCreator {
        @Override
        public PluginFieldCollection getFieldNames() {
            return new PluginFieldCollection(List.of(
                    new PluginField("x", MemorySegment.NULL, PluginFieldType.kINT32, 1),
                    new PluginField("mode", MemorySegment.NULL, PluginFieldType.kCHAR, 1)));
        }

        @Override
        public IPluginV2 createPlugin(String name, PluginFieldCollection fc) {
            throw new UnsupportedOperationException();
        }

        @Override
        public IPluginV2 deserializePlugin(String name, MemorySegment serialData) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setPluginNamespace(String pluginNamespace) {}
    }

    private IParser parser;

    @BeforeEach
    void makeParser() throws ReflectiveOperationException {
        register("1", "");
        LongSupplier[] methods = new LongSupplier[6];
        Arrays.fill(methods, (LongSupplier) () -> isOperator ? 1 : 0); // supportsOperator is one of the first five
        methods[5] = () -> isSet ? 1 : 0;
        long stub = NativeStub.create(Arena.global(), methods); // its vtable is remembered
        parser = Wrapper.wrap(IParser.class, stub, Lifetime.FOREVER);
    }

    private void register(String version, String pluginNamespace) {
        Creator creator = new Creator(NAME, version, pluginNamespace);
        assertThat(TensorRT.registerCreator(creator, pluginNamespace)).isTrue();
        registered.add(creator);
    }

    @AfterEach
    void close() {
        registered.forEach(TensorRT::deregisterCreator);
        log.close();
    }

    private void check(byte[] model) {
        PluginAttributes.check(parser, model);
    }

    private List<String> warnings(byte[] model) {
        int before = log.messages().size();
        check(model);
        return log.messages().subList(before, log.messages().size());
    }

    private static OnnxModel text(String name, String value) {
        return new OnnxModel().text(1, name).text(4, value).number(20, 3);
    }

    private static OnnxModel integer(String name, long value) {
        return new OnnxModel().text(1, name).number(3, value).number(20, 2);
    }

    private static OnnxModel plugin(OnnxModel... attributes) {
        OnnxModel node = node(NAME).text(2, "y");
        for (OnnxModel attribute : attributes) {
            node.message(5, attribute);
        }
        return node;
    }

    private static OnnxModel graph(OnnxModel... nodes) {
        OnnxModel graph = new OnnxModel();
        for (OnnxModel node : nodes) {
            graph.message(1, node);
        }
        return graph.text(2, "graph");
    }

    private static String ignored(String node, String attribute) {
        return "ONNX node " + node + ", plugin " + NAME + ": the attribute " + attribute
                + " is ignored; the plugin's fields are [x, mode].";
    }

    private static OnnxModel misspelt() {
        return plugin(integer("x", 1), text("mdoe", "wrap"), text("plugin_version", "1"), text("plugin_namespace", ""));
    }

    @Test
    void anAttributeThatNoFieldIsNamedAfterIsNamed() {
        assertThat(warnings(OnnxModel.of(graph(misspelt().text(3, "pad"))))).containsExactly(ignored("pad", "mdoe"));
        assertThat(warnings(OnnxModel.of(graph(plugin(integer("x", 1), text("mode", "wrap"))))))
                .isEmpty();
    }

    @Test
    void itIsNamedOnceHoweverManyNodesHaveIt() {
        assertThat(warnings(OnnxModel.of(graph(misspelt(), misspelt(), plugin(integer("X", LARGE))))))
                .containsExactly(ignored("that makes y", "mdoe"), ignored("that makes y", "X"));
    }

    @Test
    void nodesInSubgraphsAndFunctionsAreSeen() {
        OnnxModel condition = new OnnxModel()
                .text(1, "then_branch")
                .message(6, graph(misspelt().text(3, "then")));
        OnnxModel graphs = new OnnxModel()
                .text(1, "graphs")
                .message(11, graph(plugin(text("a", "")).text(3, "one")));
        OnnxModel function =
                new OnnxModel().text(1, "f").message(7, plugin(text("b", "")).text(3, "in f"));
        OnnxModel model = graph(node("If").message(5, condition).message(5, graphs));
        assertThat(warnings(OnnxModel.of(model, function)))
                .containsExactly(ignored("then", "mdoe"), ignored("one", "a"), ignored("in f", "b"));
    }

    @Test
    void versionAndNamespaceNameTheCreator() {
        assertThat(warnings(OnnxModel.of(graph(plugin(text("a", ""), text("plugin_version", "2"))))))
                .as("which is missing, as the parser says")
                .isEmpty();
        register("2", "mine");
        OnnxModel version = text("plugin_version", "2");
        assertThat(warnings(OnnxModel.of(graph(plugin(text("a", ""), version, text("plugin_namespace", "mine"))))))
                .containsExactly(ignored("that makes y", "a"));
        assertThat(warnings(OnnxModel.of(graph(plugin(text("a", ""), version).text(7, "mine")))))
                .as("by the node's domain")
                .containsExactly(ignored("that makes y", "a"));
    }

    /** The parser takes its own operators first. */
    @Test
    void anOperatorsAttributesAreItsOwn() {
        isOperator = true;
        assertThat(warnings(OnnxModel.of(graph(plugin(text("a", "")))))).isEmpty();
        assertThat(warnings(OnnxModel.of(graph(plugin(text("a", ""), text("plugin_namespace", ""))))))
                .containsExactly(ignored("that makes y", "a"));
    }

    @Test
    void aFlagLetsPluginsComeFirst() {
        assumeTrue(OnnxParserFlag.kENABLE_PLUGIN_OVERRIDE.isAvailable(), "the flag is in TensorRT 10.15 and newer");
        isOperator = true;
        isSet = true;
        assertThat(warnings(OnnxModel.of(graph(plugin(text("a", "")))))).containsExactly(ignored("that makes y", "a"));
    }

    @Test
    void aFunctionOfThePluginsNameIsNone() {
        assertThat(warnings(OnnxModel.of(graph(plugin(text("a", ""))), new OnnxModel().text(1, NAME))))
                .isEmpty();
    }

    private void refused(OnnxModel attribute) {
        assertThatThrownBy(() -> check(OnnxModel.of(graph(plugin(attribute).text(3, "pad")))))
                .isInstanceOf(TensorRTException.class)
                .hasMessage("ONNX node pad, plugin " + NAME + ": the attribute x has the value 5000000000, of which"
                        + " TensorRT's parser would give the plugin the lower 32 bits, 705032704: it must be from"
                        + " -2147483648 to 2147483647.");
    }

    @Test
    void aNumberThat32BitsDoNotHoldIsRefused() {
        refused(integer("x", LARGE));
        refused(new OnnxModel().text(1, "x").number(8, 1).number(8, LARGE).number(8, -LARGE));
        byte[] packed = new OnnxModel().number(0, LARGE).toBytes();
        refused(new OnnxModel().text(1, "x").field(8, Arrays.copyOfRange(packed, 1, packed.length)));
        for (int held : new int[] {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE}) {
            assertThat(warnings(OnnxModel.of(graph(plugin(integer("x", held))))))
                    .isEmpty();
        }
    }

    private byte[] everything() {
        OnnxModel branch = new OnnxModel().text(1, "then_branch").message(6, graph(misspelt()));
        OnnxModel numbers = new OnnxModel().text(1, "x").field(8, new byte[] {1, 2, (byte) 0x80, 1});
        return OnnxModel.of(
                graph(
                        node("If").message(5, branch),
                        plugin(numbers).text(3, "pad").text(7, "mine")),
                new OnnxModel().text(1, "f").message(7, misspelt()));
    }

    /** The parser tells what is wrong with them. */
    @Test
    void bytesThatAreNoModelEndTheLookAtThem() {
        byte[] model = everything();
        for (int length = 0; length < model.length; length++) {
            check(Arrays.copyOf(model, length));
        }
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = model.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                check(damaged);
            } catch (TensorRTException e) {
                assertThat(e).hasMessageContaining("the lower 32 bits");
            }
        }
        check(new byte[] {0x3A, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x0F}); // 4 GB
        check(new byte[] {0x3A, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1}); // -1 bytes
        check(new byte[] {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1}); // a number without end
        check(OnnxModel.of(graph(node("a\0b").message(5, text("a", "")))));
    }

    @Test
    void deepNestingEnds() {
        OnnxModel inner = graph(misspelt());
        for (int i = 0; i < 300; i++) {
            inner = graph(node("If").message(5, new OnnxModel().message(6, inner)));
        }
        byte[] model = OnnxModel.of(inner);
        assertThatCode(() -> check(model)).doesNotThrowAnyException();
        assertThat(warnings(model)).as("what no parser reads").isEmpty();
    }
}
