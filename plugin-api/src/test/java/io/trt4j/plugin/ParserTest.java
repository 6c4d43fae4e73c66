package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.onnxparser.IParser;
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
                    .hasMessageEndingWith(ParserGpuTest.NAME + ": the field x " + given.expected());
        }
    }

    /** So nothing can warn of it: the parser gives what the creator's fields name, and no more. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void anAttributeThatNoComponentDeclaresIsNotGiven(int version) throws Exception {
        List<String> warned = new ArrayList<>();
        Logger logger = Logger.getLogger("io.trt4j");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord logged) {
                warned.add(logged.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        try {
            List<Onnx> attributes = List.of(Onnx.attribute("x", 2f), Onnx.attribute("y", 3f));
            assertThat(parsed(version, ParserGpuTest.AFloat.class, attributes)).isEqualTo(2f);
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(warned).isEmpty();
    }
}
