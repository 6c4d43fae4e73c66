package io.trt4j.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.onnxparser.IParser;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.INetworkDefinition;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.Version;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attributes of an ONNX node as TensorRT's parser hands them over. Needs a GPU and is skipped without one. */
@ExtendWith(NothingIsLeft.class)
@Tag("gpu")
class ParserGpuTest {
    static final String NAME = "Trt4jTestParser";
    private static final long LARGE = 5_000_000_000L;

    private static IBuilder builder;

    @BeforeAll
    static void keepABuilder() {
        assumeTrue(CudaDriver.report().hasDevice(), "no GPU");
        builder = TensorRT.createInferBuilder(new SystemLogger());
    }

    @AfterAll
    static void closeBuilder() {
        if (builder != null) {
            builder.close();
        }
    }

    record Text(String x) {}

    record TextArray(String[] x) {}

    record TextList(List<String> x) {}

    enum Mode {
        FAST,
        @FieldName("edge-values")
        EDGE
    }

    record AMode(Mode x) {}

    record AnInt(int x) {}

    record ALong(long x) {}

    record AShort(short x) {}

    record AByte(byte x) {}

    record ABoolean(boolean x) {}

    record AFloat(float x) {}

    record ADouble(double x) {}

    record Ints(int[] x) {}

    record Longs(long[] x) {}

    record Shorts(short[] x) {}

    record Bytes(byte[] x) {}

    record Booleans(boolean[] x) {}

    record Floats(float[] x) {}

    record Doubles(double[] x) {}

    private static Onnx tensor(int type, int elementSize, Number... values) {
        ByteBuffer elements = Onnx.elements(values.length * elementSize);
        for (Number value : values) {
            switch (value) {
                case Byte v -> elements.put(v);
                case Integer v -> elements.putInt(v);
                case Long v -> elements.putLong(v);
                case Float v -> elements.putFloat(v);
                default -> elements.putDouble((Double) value);
            }
        }
        return Onnx.tensor("t", type, elements, values.length);
    }

    private static Onnx int64(Long... values) {
        return tensor(Onnx.INT64, Long.BYTES, values);
    }

    private static Onnx uint8(Byte... values) {
        return tensor(Onnx.UINT8, Byte.BYTES, values);
    }

    /** The versions of plugins, which are given the same. */
    static final List<Integer> VERSIONS = List.of(2, 3);

    static <S extends Record> AutoCloseable register(int version, Class<S> type, List<S> states) {
        if (version == 2) {
            return Plugins.register(NAME, "1", type, state -> {
                states.add(state);
                return new Probe<>(state);
            });
        }
        return Plugins.registerV3(NAME, "1", type, (fields, phase) -> {
            states.add(fields);
            return (inputDesc, outputDesc, inputs, outputs, workspace, stream) -> {};
        });
    }

    /** What the record of a plugin has when a node with the attribute {@code x} has been parsed. */
    private static <S extends Record> Object parsed(int version, Class<S> type, Object attribute) throws Exception {
        List<S> states = new CopyOnWriteArrayList<>();
        byte[] model = Onnx.model(
                List.of(Onnx.node(NAME, "y", List.of(Onnx.attribute("x", attribute)), "x")), List.of(), 1, 8);
        try (Arena arena = Arena.ofConfined();
                var registration = register(version, type, states);
                INetworkDefinition network = Builds.network(builder);
                IParser parser = Builds.parser(network)) {
            assertThat(parser.parse(model)).isTrue();
            return type.getRecordComponents()[0].getAccessor().invoke(states.getFirst());
        }
    }

    /** @param kind of the attribute, as ONNX names it */
    record Given(String kind, Object attribute, Class<? extends Record> type, Object expected) {
        @Override
        public String toString() {
            return kind + " to " + type.getSimpleName() + ": " + expected;
        }
    }

    /** TensorRT 8.6 and 10.6 give INT32; 10.15 and 11.2 do not tell the type. Those between are not tested. */
    private static boolean tellsUint8() {
        return TensorRT.version().compareTo(new Version(10, 15, 0)) < 0;
    }

    static List<Given> taken() {
        List<Given> taken = new ArrayList<>(List.of(
                new Given("STRING", "größer", Text.class, "größer"),
                new Given("STRING", "", Text.class, ""),
                new Given("STRINGS", new String[] {"one"}, Text.class, "one"),
                new Given("STRINGS", new String[0], Text.class, ""),
                new Given(
                        "STRINGS", new String[] {"one", "", "zwölf"}, TextArray.class, new String[] {"one", "", "zwölf"
                        }),
                new Given("STRINGS", new String[] {"one", ""}, TextList.class, List.of("one", "")),
                new Given("STRINGS", new String[0], TextList.class, List.of()),
                new Given("STRING", "edge-values", AMode.class, Mode.EDGE),
                new Given("INT", -7L, AnInt.class, -7),
                new Given("INT", (long) Integer.MIN_VALUE, ALong.class, (long) Integer.MIN_VALUE),
                new Given("INT", -32768L, AShort.class, Short.MIN_VALUE),
                new Given("INT", 127L, AByte.class, Byte.MAX_VALUE),
                new Given("INT", 1L, ABoolean.class, true),
                new Given("INTS", new long[] {1, -2, 3}, Ints.class, new int[] {1, -2, 3}),
                new Given("INTS", new long[] {1, -2}, Longs.class, new long[] {1, -2}),
                new Given("INTS", new long[] {1, -2}, Shorts.class, new short[] {1, -2}),
                new Given("INTS", new long[] {1, -2}, Bytes.class, new byte[] {1, -2}),
                new Given("INTS", new long[] {1, 0}, Booleans.class, new boolean[] {true, false}),
                new Given("FLOAT", 0.1f, AFloat.class, 0.1f),
                new Given("FLOAT", 0.1f, ADouble.class, (double) 0.1f),
                new Given("FLOATS", new float[] {0.5f, -1}, Floats.class, new float[] {0.5f, -1}),
                new Given("FLOATS", new float[] {0.5f, -1}, Doubles.class, new double[] {0.5, -1}),
                new Given("TENSOR of FLOAT", tensor(Onnx.FLOAT, Float.BYTES, 0.5f, -1f), Floats.class, new float[] {
                    0.5f, -1
                }),
                new Given("TENSOR of INT32", tensor(Onnx.INT32, Integer.BYTES, 1, -2), Longs.class, new long[] {1, -2}),
                new Given(
                        "TENSOR of INT8", tensor(Onnx.INT8, Byte.BYTES, (byte) 1, (byte) -2), Bytes.class, new byte[] {
                            1, -2
                        })));
        if (tellsUint8()) {
            taken.add(new Given("TENSOR of UINT8", uint8((byte) 1, (byte) 200), Ints.class, new int[] {1, 200}));
        }
        if (Builds.isBefore10()) { // newer ones do not tell the type
            taken.add(new Given("TENSOR of INT64", int64(1L, -2L), Longs.class, new long[] {1, -2}));
        }
        return taken;
    }

    @ParameterizedTest
    @MethodSource("taken")
    void whatFitsComesWhole(Given given) throws Exception {
        for (int version : VERSIONS) {
            assertThat(parsed(version, given.type(), given.attribute())).isEqualTo(given.expected());
        }
    }

    private static final String LIST =
            "has a zero byte inside; for a list of strings use String[] or List<String>, and binary"
                    + " strings are not supported.";

    private static final String UNTOLD = "came as kFLOAT16 or as a tensor of a type that TensorRT's ONNX parser does"
            + " not tell (INT64, UINT8 or BOOL), but must be ";

    static List<Given> refused() {
        List<Given> refused = new ArrayList<>(List.of(
                new Given("STRINGS", new String[] {"one", "two"}, Text.class, LIST),
                new Given("STRINGS", new String[] {"one", ""}, Text.class, LIST),
                new Given("STRING", "wrap\0ped", Text.class, LIST),
                new Given("STRING", "wrap\0", Text.class, LIST),
                new Given(
                        "STRING",
                        new byte[] {'a', (byte) 0xC3},
                        Text.class,
                        "is not UTF-8; binary strings are not supported."),
                new Given("INT", 32768L, AShort.class, "is 32768; a short (kINT16) holds -32768 to 32767."),
                new Given("INT", -129L, AByte.class, "is -129; a byte (kINT8) holds -128 to 127."),
                new Given("INT", 2L, ABoolean.class, "is 2; a boolean (kINT32) holds 0 to 1."),
                new Given("INT", 1L, AFloat.class, "is kINT32, but must be a float (kFLOAT32)."),
                new Given("FLOAT", 1f, AnInt.class, "is kFLOAT32, but must be an int (kINT32)."),
                new Given("INTS", new long[] {1, 2}, AnInt.class, "has 2 elements, but must be one int (kINT32)."),
                new Given(
                        "INTS",
                        new long[] {1, 128},
                        Bytes.class,
                        "has the element 128; a byte[] (kINT8) holds -128 to 127."),
                new Given(
                        "TENSOR of BOOL",
                        tensor(Onnx.BOOL, Byte.BYTES, (byte) 1, (byte) 0),
                        Booleans.class,
                        UNTOLD + "a boolean[] (kINT32).")));
        if (!Builds.isBefore10()) {
            refused.add(new Given("TENSOR of INT64", int64(1L, LARGE), Longs.class, UNTOLD + "a long[] (kINT64)."));
        }
        if (!tellsUint8()) {
            refused.add(new Given("TENSOR of UINT8", uint8((byte) 1), Ints.class, UNTOLD + "an int[] (kINT32)."));
        }
        return refused;
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatDoesNotFitIsOneSentenceWithThePluginAndTheField(Given given) {
        for (int version : VERSIONS) {
            assertThatThrownBy(() -> parsed(version, given.type(), given.attribute()))
                    .isInstanceOf(TensorRTException.class)
                    .hasMessageContaining(NAME + ", layer ")
                    .hasMessageEndingWith(": the field x " + given.expected());
        }
    }

    static List<Given> narrowed() {
        List<Given> narrowed = new ArrayList<>(List.of(
                new Given("INT", LARGE, ALong.class, 705032704L),
                new Given("INTS", new long[] {1, LARGE}, Longs.class, new long[] {1, 705032704}),
                new Given("TENSOR of DOUBLE", tensor(Onnx.DOUBLE, Double.BYTES, 0.1), Doubles.class, new double[] {0.1f
                })));
        if (Builds.isBefore10()) {
            narrowed.add(new Given("TENSOR of INT64", int64(LARGE), Longs.class, new long[] {Integer.MAX_VALUE}));
        }
        return narrowed;
    }

    /** The field is as if the attribute had been like this: type, length and bytes tell nothing of what was lost. */
    @ParameterizedTest
    @MethodSource("narrowed")
    void whatTheParserNarrowsIsTakenAsItComes(Given given) throws Exception {
        for (int version : VERSIONS) {
            assertThat(parsed(version, given.type(), given.attribute())).isEqualTo(given.expected());
        }
    }
}
