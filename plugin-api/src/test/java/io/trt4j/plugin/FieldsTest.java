package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.IPluginV2;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records made by TensorRT's registry from plugin fields. */
@ExtendWith(NothingIsLeft.class)
class FieldsTest {
    private static final String NAME = "Trt4jTestFields";
    private static final Arena ARENA = Arena.global();
    private static final Logger LOGGER = Logger.getLogger("io.trt4j");

    record Everything(
            int i,
            long l,
            float f,
            double d,
            boolean b,
            short s,
            byte y,
            String text,
            DataType type,
            int[] is,
            long[] ls,
            float[] fs,
            double[] ds,
            boolean[] bs,
            short[] ss,
            byte[] ys,
            DataType[] types,
            Optional<Integer> oi,
            Optional<Long> ol,
            Optional<Float> of,
            Optional<Double> od,
            Optional<Boolean> ob,
            Optional<Short> os,
            Optional<Byte> oy,
            Optional<String> otext,
            Optional<DataType> otype,
            Optional<int[]> ois,
            Optional<float[]> ofs) {}

    private static PluginField ints(String name, int... values) {
        return new PluginField(name, ARENA.allocateFrom(JAVA_INT, values), PluginFieldType.kINT32, values.length);
    }

    /** Whether the loaded TensorRT has no fields of 64 bits for whole numbers, so that nobody can give it one. */
    private static final boolean NARROW = TensorRT.version().major() < 9;

    private static final long LARGE = NARROW ? 1 << 30 : 1L << 40;
    private static final long SMALL = NARROW ? Integer.MIN_VALUE : Long.MIN_VALUE;

    private static PluginField longs(String name, long... values) {
        if (NARROW) {
            return ints(name, Arrays.stream(values).mapToInt(Math::toIntExact).toArray());
        }
        return new PluginField(name, ARENA.allocateFrom(JAVA_LONG, values), PluginFieldType.kINT64, values.length);
    }

    private static PluginField floats(String name, float... values) {
        return new PluginField(name, ARENA.allocateFrom(JAVA_FLOAT, values), PluginFieldType.kFLOAT32, values.length);
    }

    private static PluginField doubles(String name, double... values) {
        return new PluginField(name, ARENA.allocateFrom(JAVA_DOUBLE, values), PluginFieldType.kFLOAT64, values.length);
    }

    private static PluginField shorts(String name, short... values) {
        return new PluginField(name, ARENA.allocateFrom(JAVA_SHORT, values), PluginFieldType.kINT16, values.length);
    }

    private static PluginField bytes(String name, byte... values) {
        return new PluginField(name, ARENA.allocateFrom(JAVA_BYTE, values), PluginFieldType.kINT8, values.length);
    }

    private static PluginField text(String name, String value) {
        byte[] bytes = value.getBytes(UTF_8);
        return new PluginField(name, ARENA.allocateFrom(JAVA_BYTE, bytes), PluginFieldType.kCHAR, bytes.length);
    }

    private static final List<PluginField> REQUIRED = List.of(
            ints("i", -7),
            longs("l", LARGE),
            floats("f", -0.0f),
            doubles("d", Math.PI),
            ints("b", 1),
            shorts("s", (short) -3),
            bytes("y", (byte) -4),
            text("text", "größer"),
            ints("type", DataType.kBOOL.value()),
            ints("is", 1, -2, 3),
            longs("ls", SMALL),
            floats("fs", Float.NaN, 2),
            doubles("ds"),
            ints("bs", 1, 0),
            shorts("ss", (short) 1, (short) 2),
            bytes("ys", (byte) 1, (byte) 2),
            ints("types", DataType.kHALF.value(), DataType.kINT8.value()));

    private static final List<PluginField> OPTIONAL = List.of(
            ints("oi", 1),
            longs("ol", 2),
            floats("of", 3),
            doubles("od", 4),
            ints("ob", 0),
            shorts("os", (short) 5),
            bytes("oy", (byte) 6),
            text("otext", ""),
            ints("otype", DataType.kFLOAT.value()),
            ints("ois", 7, 8),
            floats("ofs"));

    private static Everything everything(boolean present) {
        return new Everything(
                -7,
                LARGE,
                -0.0f,
                Math.PI,
                true,
                (short) -3,
                (byte) -4,
                "größer",
                DataType.kBOOL,
                new int[] {1, -2, 3},
                new long[] {SMALL},
                new float[] {Float.NaN, 2},
                new double[0],
                new boolean[] {true, false},
                new short[] {1, 2},
                new byte[] {1, 2},
                new DataType[] {DataType.kHALF, DataType.kINT8},
                only(present, 1),
                only(present, 2L),
                only(present, 3f),
                only(present, 4d),
                only(present, false),
                only(present, (short) 5),
                only(present, (byte) 6),
                only(present, ""),
                only(present, DataType.kFLOAT),
                only(present, new int[] {7, 8}),
                only(present, new float[0]));
    }

    private static <T> Optional<T> only(boolean present, T value) {
        return present ? Optional.of(value) : Optional.empty();
    }

    /** All values of a record, those of arrays too. */
    private static String values(Everything e) {
        return Arrays.deepToString(Arrays.stream(Everything.class.getRecordComponents())
                .map(c -> {
                    try {
                        Object value = c.getAccessor().invoke(e);
                        return value instanceof Optional<?> o
                                ? o.map(v -> new Object[] {v}).orElse(null)
                                : value;
                    } catch (ReflectiveOperationException failure) {
                        throw new AssertionError(failure);
                    }
                })
                .toArray());
    }

    /** The record of the plugin that TensorRT creates from the fields. */
    private static <S extends Record> S created(Class<S> type, List<PluginField> fields) {
        List<S> states = new ArrayList<>();
        try (var registration = Plugins.register(NAME, "1", type, state -> {
                    states.add(state);
                    return new Probe<>(state);
                });
                IPluginV2 plugin =
                        NativeCreators.get(NAME, "1", "").createPlugin("layer", new PluginFieldCollection(fields))) {
            assertThat(states).hasSize(1);
            return states.getFirst();
        }
    }

    @Test
    void everyTypeOfComponentIsRead() {
        List<PluginField> all = new ArrayList<>(REQUIRED);
        all.addAll(OPTIONAL);
        assertThat(values(created(Everything.class, all))).isEqualTo(values(everything(true)));
    }

    @Test
    void optionalOnesMayBeMissing() {
        assertThat(values(created(Everything.class, REQUIRED))).isEqualTo(values(everything(false)));
    }

    @Test
    void orderAndOtherFieldsDoNotMatter() {
        List<PluginField> reversed = new ArrayList<>(REQUIRED.reversed());
        reversed.addFirst(ints("unknown", 1, 2, 3));
        assertThat(values(created(Everything.class, reversed))).isEqualTo(values(everything(false)));
    }

    record Wide(long l, Optional<Long> ol, double d, long[] ls, double[] ds) {}

    @Test
    void whatOnnxHasOnlyNarrowIsWidened() {
        Wide wide = created(
                Wide.class,
                List.of(
                        ints("l", -1),
                        ints("ol", 2),
                        floats("d", 0.5f),
                        ints("ls", 1, Integer.MIN_VALUE),
                        floats("ds", -1)));
        assertThat(wide.l()).isEqualTo(-1);
        assertThat(wide.ol()).contains(2L);
        assertThat(wide.d()).isEqualTo(0.5);
        assertThat(wide.ls()).containsExactly(1, Integer.MIN_VALUE);
        assertThat(wide.ds()).containsExactly(-1);
    }

    record Narrow(
            short s, byte y, Optional<Short> os, Optional<Byte> oy, short[] ss, byte[] ys, Optional<short[]> oss) {}

    @Test
    void wholeNumbersOfOnnxAreNarrowedWhereTheyFit() {
        Narrow narrow = created(
                Narrow.class,
                List.of(
                        ints("s", Short.MIN_VALUE),
                        ints("y", Byte.MAX_VALUE),
                        ints("os", Short.MAX_VALUE),
                        ints("oy", Byte.MIN_VALUE),
                        ints("ss", 1, -2),
                        ints("ys", -3, 4),
                        ints("oss", 5)));
        assertThat(narrow.s()).isEqualTo(Short.MIN_VALUE);
        assertThat(narrow.y()).isEqualTo(Byte.MAX_VALUE);
        assertThat(narrow.os()).contains(Short.MAX_VALUE);
        assertThat(narrow.oy()).contains(Byte.MIN_VALUE);
        assertThat(narrow.ss()).containsExactly((short) 1, (short) -2);
        assertThat(narrow.ys()).containsExactly(-3, 4);
        assertThat(narrow.oss().orElseThrow()).containsExactly((short) 5);
    }

    @Test
    void everyTypeOfComponentIsDeclared() {
        try (var registration = Plugins.register(NAME, "1", Everything.class, Probe::new)) {
            var declared = NativeCreators.get(NAME, "1", "").getFieldNames().fields();
            List<String> names = Arrays.stream(Everything.class.getRecordComponents())
                    .map(c -> c.getName())
                    .toList();
            assertThat(declared).extracting(PluginField::name).containsExactlyElementsOf(names);
            List<PluginField> all = new ArrayList<>(REQUIRED);
            all.addAll(OPTIONAL);
            assertThat(declared)
                    .extracting(PluginField::type)
                    .containsExactlyElementsOf(
                            all.stream().map(PluginField::type).toList());
            assertThat(declared)
                    .filteredOn(f -> f.length() == 0)
                    .extracting(PluginField::name)
                    .containsExactly("is", "ls", "fs", "ds", "bs", "ss", "ys", "types", "ois", "ofs");
        }
    }

    record Nothing() {}

    @Test
    void aRecordMayBeEmpty() {
        assertThat(created(Nothing.class, List.of())).isEqualTo(new Nothing());
        assertThat(created(Nothing.class, List.of(ints("unknown", 1)))).isEqualTo(new Nothing());
    }

    record Text(String text) {}

    @Test
    void textMayHaveAZeroAtItsEnd() {
        assertThat(created(Text.class, List.of(text("text", "wrap")))).isEqualTo(new Text("wrap"));
        assertThat(created(Text.class, List.of(text("text", "wrap\0")))).isEqualTo(new Text("wrap"));
        assertThat(created(Text.class, List.of(text("text", "\0")))).isEqualTo(new Text(""));
        assertThat(created(Text.class, List.of(new PluginField("text", MemorySegment.NULL, PluginFieldType.kCHAR, 0))))
                .isEqualTo(new Text(""));
    }

    record Pads(int[] pads) {
        Pads {
            if (pads.length % 2 != 0) {
                throw new IllegalArgumentException("pads has an odd number of values: " + pads.length);
            }
        }
    }

    @Test
    void dataNeedsNoAlignment() {
        MemorySegment data = ARENA.allocate(9).asSlice(1);
        data.copyFrom(MemorySegment.ofArray(new int[] {3, 4}));
        Pads pads = created(Pads.class, List.of(new PluginField("pads", data, PluginFieldType.kINT32, 2)));
        assertThat(pads.pads()).containsExactly(3, 4);
    }

    record Scale(float factor) {}

    record Small(Optional<Short> s, byte[] ys, boolean b) {
        static final PluginField YS = ints("ys");
        static final PluginField B = ints("b", 0);
    }

    record Integers(Optional<Integer> n) {}

    record Longs(long[] ls) {}

    record Typed(DataType type) {}

    record AllTyped(DataType[] types) {}

    record Wrong(Class<? extends Record> type, String message, PluginField... fields) {
        @Override
        public String toString() {
            return message;
        }
    }

    private static final String LIST =
            "the field text has a zero byte inside; for a list of strings use String[] or List<String>, and binary"
                    + " strings are not supported.";

    static List<Wrong> wrong() {
        return List.of(
                new Wrong(
                        Scale.class,
                        "the field factor is missing; it is a float (kFLOAT32). Given were [x].",
                        ints("x", 1)),
                new Wrong(
                        Scale.class, "the field factor is kINT32, but must be a float (kFLOAT32).", ints("factor", 1)),
                new Wrong(
                        Scale.class,
                        "the field factor has 2 elements, but must be one float (kFLOAT32).",
                        floats("factor", 1, 2)),
                new Wrong(
                        Scale.class,
                        "the field factor has 0 elements, but must be one float (kFLOAT32).",
                        floats("factor")),
                new Wrong(Scale.class, "the field factor is given twice.", floats("factor", 1), floats("factor", 2)),
                NARROW
                        ? new Wrong(
                                Pads.class,
                                "the field pads is kFLOAT64, but must be an int[] (kINT32).",
                                doubles("pads", 1, 2))
                        : new Wrong(
                                Pads.class,
                                "the field pads is kINT64, but must be an int[] (kINT32).",
                                longs("pads", 1, 2)),
                new Wrong(Integers.class, "the field n is kFLOAT32, but must be an Integer (kINT32).", floats("n", 1)),
                new Wrong(
                        Integers.class,
                        "the field n has 2 elements, but must be one Integer (kINT32).",
                        ints("n", 1, 2)),
                new Wrong(
                        Longs.class,
                        "the field ls came as kFLOAT16 or as a tensor of a type that TensorRT's ONNX parser does not"
                                + " tell (INT64, UINT8 or BOOL), but must be a long[] (kINT64).",
                        new PluginField("ls", ARENA.allocate(8), PluginFieldType.kFLOAT16, 1)),
                new Wrong(
                        Small.class,
                        "the field s is 32768; a Short (kINT16) holds -32768 to 32767.",
                        ints("s", 32768),
                        Small.YS,
                        Small.B),
                new Wrong(
                        Small.class,
                        "the field ys has the element -129; a byte[] (kINT8) holds -128 to 127.",
                        ints("ys", 1, -129, 2),
                        Small.B),
                new Wrong(Small.class, "the field b is 2; a boolean (kINT32) holds 0 to 1.", Small.YS, ints("b", 2)),
                new Wrong(Small.class, "the field b is -1; a boolean (kINT32) holds 0 to 1.", Small.YS, ints("b", -1)),
                new Wrong(
                        Typed.class,
                        "the field type is 99, which is no DataType of TensorRT " + TensorRT.version() + ".",
                        ints("type", 99)),
                new Wrong(
                        AllTyped.class,
                        "the field types has the element -1, which is no DataType of TensorRT " + TensorRT.version()
                                + ".",
                        ints("types", DataType.kFLOAT.value(), -1)),
                // As the ONNX parser gives STRINGS.
                new Wrong(Text.class, LIST, text("text", "one\0two\0")),
                new Wrong(Text.class, LIST, text("text", "\0\0")),
                new Wrong(Text.class, LIST, text("text", "wrap\0ped")),
                new Wrong(
                        Text.class,
                        "the field text is not UTF-8; binary strings are not supported.",
                        new PluginField(
                                "text",
                                ARENA.allocateFrom(JAVA_BYTE, (byte) 'a', (byte) 0xC3, (byte) 0),
                                PluginFieldType.kCHAR,
                                3)),
                new Wrong(Text.class, "the field text is kINT8, but must be a String (kCHAR).", bytes("text")));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongFieldIsOneSentence(Wrong wrong) {
        assertThatThrownBy(() -> created(wrong.type(), List.of(wrong.fields())))
                .isInstanceOf(TensorRTException.class)
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(NAME + ", layer layer: " + wrong.message());
    }

    @Test
    void whatTheRecordRefusesIsTheCause() {
        assertThatThrownBy(() -> created(Pads.class, List.of(ints("pads", 1, 2, 3))))
                .isInstanceOf(TensorRTException.class)
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pads has an odd number of values: 3");
    }

    @Test
    void whatTheRecordLacksIsLoggedOnce() {
        List<LogRecord> logged = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        LOGGER.setLevel(Level.WARNING); // until the test ends, see NothingIsLeft
        LOGGER.addHandler(handler);
        LOGGER.setUseParentHandlers(false);
        try (var registration = Plugins.register(NAME, "1", Scale.class, Probe::new)) {
            for (int i = 0; i < 3; i++) {
                NativeCreators.get(NAME, "1", "")
                        .createPlugin(
                                "layer",
                                new PluginFieldCollection(
                                        List.of(floats("facto", 1), floats("factor", 2), ints("mode", i))))
                        .close();
            }
        } finally {
            LOGGER.setUseParentHandlers(true);
            LOGGER.removeHandler(handler);
        }
        assertThat(logged).extracting(LogRecord::getLevel).containsOnly(Level.WARNING);
        assertThat(logged)
                .extracting(LogRecord::getMessage)
                .containsExactly(
                        NAME + ": the field facto is ignored; the plugin's fields are [factor].",
                        NAME + ": the field mode is ignored; the plugin's fields are [factor].");
    }

    record OfObject(Object x) {}

    record OfChar(char x) {}

    record OfList(List<Integer> x) {}

    record OfBoxes(Integer[] x) {}

    record OfMatrix(int[][] x) {}

    record OfOptionalList(Optional<List<Integer>> x) {}

    record OfAny<T>(T x) {}

    record OfOptionalAny<T>(Optional<T> x) {}

    @SuppressWarnings("rawtypes")
    record OfRaw(Optional x) {}

    static List<Class<? extends Record>> unsupported() {
        return List.of(
                OfObject.class,
                OfChar.class,
                OfList.class,
                OfBoxes.class,
                OfMatrix.class,
                OfOptionalList.class,
                OfAny.class,
                OfOptionalAny.class,
                OfRaw.class);
    }

    @ParameterizedTest
    @MethodSource("unsupported")
    void whatCannotBeAFieldIsRefusedAtOnce(Class<? extends Record> type) {
        String component = type.getRecordComponents()[0].getGenericType().getTypeName();
        assertThatThrownBy(() -> created(type, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Component x of " + type.getSimpleName() + " has the type " + component
                        + ", which cannot be a plugin field: use int, long, short, byte, float, double, boolean or"
                        + " DataType, an array of one of these, a String, String[] or List<String>, an enum,"
                        + " FieldData, or an Optional of one of them.");
    }

    @Test
    void allIsSavedAndReadAgain() {
        for (boolean present : new boolean[] {true, false}) {
            List<Everything> states = new ArrayList<>();
            try (Arena arena = Arena.ofConfined();
                    var registration = Plugins.register(NAME, "1", Everything.class, state -> {
                        states.add(state);
                        return new Probe<>(state);
                    });
                    var plugin = registration.create(everything(present))) {
                MemorySegment saved = arena.allocate(plugin.getSerializationSize());
                plugin.serialize(saved);
                try (IPluginV2 copy = NativeCreators.get(NAME, "1", "").deserializePlugin("layer", saved)) {
                    assertThat(values(states.getLast())).isEqualTo(values(everything(present)));
                    assertThat(copy.getSerializationSize()).isEqualTo(saved.byteSize());
                    MemorySegment again = arena.allocate(saved.byteSize());
                    copy.serialize(again);
                    assertThat(again.mismatch(saved)).isEqualTo(-1);
                }
            }
            assertThat(states).hasSize(2);
        }
    }

    @Test
    void anElementThatIsNullIsNamed() {
        try (var registration = Plugins.register(NAME, "1", AllTyped.class, Probe::new);
                var plugin = registration.create(new AllTyped(new DataType[] {DataType.kFLOAT, null}))) {
            assertThatThrownBy(plugin::getSerializationSize)
                    .isInstanceOf(TensorRTException.class)
                    .cause()
                    .hasMessage(NAME + ": the field types has the element null.");
        }
    }

    @Test
    void whatCannotBeSavedIsNamed() {
        record Case(Text text, String message) {}
        for (Case c : List.of(
                new Case(new Text(null), ": the field text is null."),
                new Case(new Text("a\0b"), ": the field text has a zero in it, which would end it."),
                new Case(
                        new Text("a\uD800"),
                        ": the field text has half of a surrogate pair in it, which UTF-8 cannot hold."))) {
            try (var registration = Plugins.register(NAME, "1", Text.class, Probe::new);
                    var plugin = registration.create(c.text())) {
                assertThatThrownBy(plugin::getSerializationSize)
                        .isInstanceOf(TensorRTException.class)
                        .cause()
                        .hasMessage(NAME + c.message());
            }
        }
    }
}
