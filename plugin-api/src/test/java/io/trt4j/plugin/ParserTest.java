package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.onnxparser.IParser;
import io.trt4j.onnxparser.OnnxParser;
import io.trt4j.tensorrt.IPluginRegistry;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.abi.Lifetime;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attributes of an ONNX node as TensorRT's parser hands them over, without a GPU: what {@link ParserGpuTest} has, in no network. */
class ParserTest {
    @BeforeEach
    void needsParser() {
        assumeTrue(!Builds.isBefore10(), "before 10 the parser's library needs cuBLAS");
    }

    /** What the record of a plugin has when a node with the attribute {@code x} has been parsed. */
    private static <S extends Record> Object parsed(int version, Class<S> type, Object attribute) throws Exception {
        return parsed(version, type, List.of(Onnx.attribute("x", attribute)));
    }

    private static <S extends Record> Object parsed(int version, Class<S> type, List<Onnx> attributes)
            throws Exception {
        List<S> states = new CopyOnWriteArrayList<>();
        byte[] model = Onnx.withoutInput(Onnx.node(ParserGpuTest.NAME, "y", attributes), 1, 8);
        try (Arena arena = Arena.ofConfined();
                Lifetime life = Lifetime.scope();
                var registration = ParserGpuTest.register(version, type, states)) {
            IParser parser = EmptyNetwork.parser(arena, life);
            assertThat(parser.parse(model)).as("a layer in no network").isFalse();
            return type.getRecordComponents()[0].getAccessor().invoke(states.getFirst());
        }
    }

    @ParameterizedTest
    @MethodSource({"io.trt4j.plugin.ParserGpuTest#taken", "io.trt4j.plugin.ParserGpuTest#narrowed"})
    void anAttributeComesAsTheParserGivesIt(ParserGpuTest.Given given) throws Exception {
        for (int version : ParserGpuTest.VERSIONS) {
            assertThat(parsed(version, given.type(), given.attribute())).isEqualTo(given.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("io.trt4j.plugin.ParserGpuTest#refused")
    void whatDoesNotFitIsOneSentenceWithThePluginAndTheField(ParserGpuTest.Given given) {
        for (int version : ParserGpuTest.VERSIONS) {
            assertThatThrownBy(() -> parsed(version, given.type(), given.attribute()))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageEndingWith(ParserGpuTest.NAME + ", layer node_of_y: the field x " + given.expected());
        }
    }

    /** What is logged while a plugin's node with the attributes is read. */
    private static List<String> logged(int version, Class<? extends Record> type, Onnx... attributes) {
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
        try {
            whatIsSaid(version, type, attributes);
        } finally {
            logger.removeHandler(handler);
        }
        return logged;
    }

    /** What {@link OnnxParser#parse} says of a plugin's node with the attributes, which ends up in no network. */
    private static String whatIsSaid(int version, Class<? extends Record> type, Onnx... attributes) {
        return whatIsSaid(
                version, type, Onnx.withoutInput(Onnx.node(ParserGpuTest.NAME, "y", List.of(attributes)), 1, 8));
    }

    private static String whatIsSaid(int version, Class<? extends Record> type, byte[] model) {
        IPluginRegistry registry = TensorRT.getPluginRegistry();
        registry.setErrorRecorder(new Attack.Recorder(() -> {})); // without a GPU TensorRT has no logger
        try (Arena arena = Arena.ofConfined();
                Lifetime life = Lifetime.scope();
                var registration = ParserGpuTest.register(version, type, new ArrayList<>())) {
            IParser parser = EmptyNetwork.parser(arena, life);
            Throwable said = catchThrowable(() -> OnnxParser.parse(parser, model));
            assertThat(said).isInstanceOf(TensorRTException.class);
            return said.getMessage();
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            registry.setErrorRecorder(null);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void anAttributeThatNoComponentDeclaresIsNotGivenButNamed(int version) throws Exception {
        Onnx[] attributes = {Onnx.attribute("x", 2f), Onnx.attribute("y", 3f), Onnx.attribute("plugin_version", "1")};
        assertThat(parsed(version, ParserGpuTest.AFloat.class, List.of(attributes)))
                .isEqualTo(2f);
        assertThat(logged(version, ParserGpuTest.AFloat.class, attributes))
                .containsExactly("ONNX node that makes y, plugin " + ParserGpuTest.NAME
                        + ": the attribute y is ignored; the plugin's fields are [x].");
    }

    @Test
    void aNumberThatTheParserWouldNarrowIsRefused() {
        for (int version : ParserGpuTest.VERSIONS) {
            assertThat(whatIsSaid(version, ParserGpuTest.ALong.class, Onnx.attribute("x", 5_000_000_000L)))
                    .isEqualTo("ONNX node that makes y, plugin " + ParserGpuTest.NAME
                            + ": the attribute x has the value 5000000000, of which TensorRT's parser would give the"
                            + " plugin the lower 32 bits, 705032704: it must be from -2147483648 to 2147483647.");
            assertThat(whatIsSaid(version, ParserGpuTest.ALong.class, Onnx.attribute("x", -5L)))
                    .as("a layer in no network")
                    .startsWith("TensorRT's ONNX parser refuses the model: ");
        }
    }

    @Test
    void aMissingPluginIsNamedWithThoseThatAreThere() {
        Onnx node = Onnx.node(
                "Trt4jTestParser2",
                "y",
                List.of(Onnx.attribute("plugin_version", "7"), Onnx.attribute("plugin_namespace", "mine")));
        assertThat(whatIsSaid(3, ParserGpuTest.AnInt.class, Onnx.withoutInput(node, 1)))
                .startsWith("TensorRT's ONNX parser refuses the model: ")
                .contains("Plugin not found")
                .contains("no creator of the plugin Trt4jTestParser2, version 7, namespace \"mine\": register it first."
                        + " Registered: ")
                .contains(ParserGpuTest.NAME + ", version 1, namespace \"\"");
    }

    @Test
    void aModelThatIsBrokenIsNoMissingPlugin() {
        assertThat(whatIsSaid(3, ParserGpuTest.AnInt.class, new byte[] {1, 2, 3}))
                .startsWith("TensorRT's ONNX parser refuses the model: ")
                .doesNotContain("no creator");
    }
}
