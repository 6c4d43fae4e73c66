package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.trt4j.plugin.declare.Declarations;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.IPluginCreator;
import io.trt4j.tensorrt.IPluginCreatorV3One;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.TensorRTPhase;
import io.trt4j.tensorrt.abi.JavaCreators;
import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.jextract.IPluginCreatorV3One_createPlugin;
import io.trt4j.tensorrt.jextract.IPluginCreator_createPlugin;
import io.trt4j.tensorrt.natives.ElementSizes;
import io.trt4j.tensorrt.natives.IPluginCreatorNative;
import io.trt4j.tensorrt.natives.IPluginCreatorV3OneNative;
import io.trt4j.tensorrt.natives.IPluginV2Native;
import io.trt4j.tensorrt.natives.IPluginV3Native;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives creators fields of every type, length and kind of data, as Java callers do and as TensorRT does. What comes of each is
 * what {@link FieldOracle} says, or this throws an AssertionError.
 */
final class HostileFields {
    private static final String NAME = "Trt4jTestHostile";
    private static final MemorySegment LAYER = Arena.global().allocateFrom("layer");

    enum Mode {
        WRAP,
        @FieldName("edge")
        EDGE
    }

    /** A component of every kind. */
    record Kinds(
            int i,
            long l,
            short s,
            byte y,
            float f,
            double d,
            boolean b,
            DataType type,
            String text,
            Mode mode,
            FieldData data,
            int[] is,
            long[] ls,
            short[] ss,
            byte[] ys,
            float[] fs,
            double[] ds,
            boolean[] bs,
            DataType[] types,
            String[] texts,
            List<String> list,
            Optional<Integer> oi,
            Optional<Long> ol,
            Optional<Boolean> ob,
            Optional<String> otext,
            Optional<Mode> omode,
            Optional<FieldData> odata,
            Optional<float[]> ofs,
            Optional<List<String>> olist) {}

    static final Kinds DEFAULTS = new Kinds(
            1,
            2,
            (short) 3,
            (byte) 4,
            5,
            6,
            true,
            DataType.kHALF,
            "text",
            Mode.EDGE,
            FieldData.of(PluginFieldType.kINT8, 2, new byte[] {1, 2}),
            new int[] {1},
            new long[] {2},
            new short[] {3},
            new byte[] {4},
            new float[] {5},
            new double[] {6},
            new boolean[] {true},
            new DataType[] {DataType.kINT8},
            new String[] {"a", "b"},
            List.of("c"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** What TensorRT may say is the type of a field: all that it has, and some that it has not. */
    private static final int[] TYPES = {-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 99};

    private static final int[] LENGTHS = {Integer.MIN_VALUE, -1, 0, 1, 2, 7};
    private static final int ROOM = 1024; // for the longest of them

    private final Random random;
    private final List<Way> ways = new ArrayList<>();
    private final List<PluginField> valid;
    private Kinds made;
    private int refused;
    private int right;

    private HostileFields(long seed, Arena arena) {
        random = new Random(seed);
        valid = new RecordFields<>(NAME, Kinds.class, null)
                .fields(DEFAULTS, arena).fields().stream()
                        .map(field -> field.type().isAvailable()
                                ? field
                                : new PluginField(
                                        field.name(), arena.allocateFrom(JAVA_INT, 2), PluginFieldType.kINT32, 1))
                        .toList();
    }

    /** A creator: as TensorRT calls it, with the address of a collection, and as Java does. */
    private record Way(
            String name,
            boolean hasDefaults,
            boolean tellsRecord,
            Consumer<MemorySegment> ofNative,
            Consumer<PluginFieldCollection> ofTyped) {}

    @SuppressWarnings("deprecation") // creators of plugins of version 2
    private static Way ofV2(String name, boolean hasDefaults, boolean tellsRecord) {
        IPluginCreator creator = NativeCreators.get(name, "1", "");
        long address = ((NativeObject) creator).address();
        MemorySegment slot =
                IPluginCreatorNative.TYPE.methods("createPlugin").at(address).method(0);
        return new Way(
                name,
                hasDefaults,
                tellsRecord,
                fields -> {
                    long made = IPluginCreator_createPlugin.invoke(slot, address, LAYER.address(), fields.address());
                    close(made == 0 ? null : IPluginV2Native.own(made, Lifetime.owned(Lifetime.FOREVER)));
                },
                fields -> close(creator.createPlugin("layer", fields)));
    }

    private static Way ofV3(String name, TensorRTPhase phase, boolean tellsRecord) {
        IPluginCreatorV3One creator = JavaCreators.foreign(IPluginCreatorV3OneNative.TYPE, (IPluginCreatorV3One)
                TensorRT.getPluginRegistry().getCreator(name, "1", ""));
        long address = ((NativeObject) creator).address();
        MemorySegment slot = IPluginCreatorV3OneNative.TYPE
                .methods("createPlugin")
                .at(address)
                .method(0);
        return new Way(
                name,
                phase == TensorRTPhase.kBUILD,
                tellsRecord,
                fields -> {
                    long made = IPluginCreatorV3One_createPlugin.invoke(
                            slot, address, LAYER.address(), fields.address(), phase.value());
                    close(made == 0 ? null : IPluginV3Native.own(made, Lifetime.owned(Lifetime.FOREVER)));
                },
                fields -> close(creator.createPlugin("layer", fields, phase)));
    }

    /** Deletes a plugin; throws what its creator threw where there is none. */
    private static void close(AutoCloseable plugin) {
        if (plugin == null) {
            RawPlugin.check();
            throw new AssertionError("no plugin and no exception");
        }
        try (plugin) {
            // that is all
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Tries components with types, lengths and kinds of data, each in one of the ways that is drawn.
     *
     * @param every of how many of these one is drawn; 1 for all
     * @return how many were refused and how many were right, for a message
     */
    static String sweep(long seed, int every) {
        try (Arena arena = Arena.ofConfined()) {
            HostileFields fields = new HostileFields(seed, arena);
            fields.sweep(every);
            return fields.refused + " refused, " + fields.right + " right";
        }
    }

    private void sweep(int every) {
        PluginV3<Kinds> idle = (inputDesc, outputDesc, inputs, outputs, workspace, stream) -> {};
        try (var v2 = Plugins.register(NAME + 2, "1", Kinds.class, fields -> {
                    made = fields;
                    return new Probe<>(fields);
                });
                var v3 = Plugins.registerV3(NAME + 3, "1", "", DEFAULTS, (fields, phase) -> {
                    made = fields;
                    return idle;
                });
                var declared = Declarations.plugin(NAME + 4, Kinds.class)
                        .defaults(DEFAULTS)
                        .input(DataType.kFLOAT)
                        .output(Declarations.sameAs(0))
                        .enqueue(call -> {})
                        .register()) {
            ways.add(ofV2(NAME + 2, false, true));
            if (TensorRT.version().major() < 10) {
                ways.add(ofV2(NAME + 3, true, true));
                ways.add(ofV2(NAME + 4, true, false));
            } else {
                ways.add(ofV3(NAME + 3, TensorRTPhase.kBUILD, true));
                ways.add(ofV3(NAME + 3, TensorRTPhase.kRUNTIME, true));
                ways.add(ofV3(NAME + 4, TensorRTPhase.kBUILD, false));
            }
            for (RecordComponent component : Kinds.class.getRecordComponents()) {
                tryAll(component, every);
            }
        }
    }

    private void tryAll(RecordComponent component, int every) {
        for (int type : TYPES) {
            for (int length : LENGTHS) {
                for (byte[] data : new byte[][] {null, new byte[ROOM], small(), text(), bytes()}) {
                    if (random.nextInt(every) == 0) {
                        tryOne(ways.get(random.nextInt(ways.size())), component, type, length, data);
                    }
                }
            }
        }
    }

    private byte[] bytes() {
        byte[] bytes = new byte[ROOM];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Numbers that booleans and enums may have, whatever their size. */
    private byte[] small() {
        byte[] bytes = new byte[ROOM];
        for (int i = 0; i < ROOM; i += 1 << random.nextInt(4)) {
            bytes[i] = (byte) random.nextInt(3);
        }
        return bytes;
    }

    private byte[] text() {
        byte[] bytes = new byte[ROOM];
        String[] texts = {"WRAP\0", "edge\0", "edge\0xyz", "\0\0\0\0\0\0\0", "größe\0", "\u20ac\u20ac\u20ac", "W"};
        byte[] text = texts[random.nextInt(texts.length)].getBytes(StandardCharsets.UTF_8);
        System.arraycopy(text, 0, bytes, 0, text.length);
        return bytes;
    }

    private void tryOne(Way way, RecordComponent component, int type, int length, byte[] data) {
        String what = way.name() + ", " + component.getName() + ", type " + type + ", " + length + " elements of "
                + (data == null ? "no data" : Arrays.toString(Arrays.copyOf(data, 16)) + " ...");
        Object expected = PluginFieldType.isKnown(type)
                ? FieldOracle.value(component.getGenericType(), PluginFieldType.of(type), length, data)
                : null;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = data == null ? MemorySegment.NULL : arena.allocateFrom(JAVA_BYTE, data);
            made = null;
            RuntimeException thrown = thrown(
                    () -> way.ofNative().accept(collection(way, component.getName(), type, length, memory, arena)));
            check(way, component, expected, thrown, what + ", native");
            if (PluginFieldType.isKnown(type)) {
                PluginFieldType known = PluginFieldType.of(type);
                long size = data == null || length < 0 ? 0 : ElementSizes.bytes(known, length);
                made = null;
                thrown = thrown(() -> way.ofTyped()
                        .accept(new PluginFieldCollection(with(
                                way,
                                new PluginField(
                                        component.getName(),
                                        data == null ? MemorySegment.NULL : memory.asSlice(0, size),
                                        known,
                                        length)))));
                check(way, component, expected, thrown, what + ", from Java");
                if (size > 0) {
                    made = null;
                    thrown = thrown(() -> way.ofTyped()
                            .accept(new PluginFieldCollection(with(
                                    way,
                                    new PluginField(
                                            component.getName(), memory.asSlice(0, size - 1), known, length)))));
                    check(way, component, null, thrown, what + ", a byte too short");
                }
            }
        }
    }

    private static RuntimeException thrown(Runnable call) {
        try {
            call.run();
            return null;
        } catch (IllegalArgumentException | TensorRTException e) {
            return e;
        }
    }

    private void check(Way way, RecordComponent component, Object expected, RuntimeException thrown, String what) {
        if (thrown != null) {
            String message = thrown.getMessage()
                    + (thrown.getCause() == null ? "" : thrown.getCause().getMessage());
            if (expected != null || made != null || !message.matches("(?s).*\\b" + component.getName() + "\\b.*")) {
                throw new AssertionError(what + ": expected " + FieldOracle.text(expected), thrown);
            }
            refused++;
            return;
        }
        if (expected == null) {
            throw new AssertionError(what + ": not refused, " + made);
        }
        if (way.tellsRecord()) {
            String value = FieldOracle.text(of(made, component));
            if (!value.equals(FieldOracle.text(expected))) {
                throw new AssertionError(what + ": " + value + " instead of " + FieldOracle.text(expected));
            }
        }
        right++;
    }

    private static Object of(Kinds kinds, RecordComponent component) {
        try {
            return component.getAccessor().invoke(kinds);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The fields that a creator needs, with one in place of the one of its name. */
    private List<PluginField> with(Way way, PluginField field) {
        List<PluginField> fields = new ArrayList<>(way.hasDefaults() ? List.of() : valid);
        fields.removeIf(f -> f.name().equals(field.name()));
        fields.add(random.nextInt(fields.size() + 1), field);
        return fields;
    }

    private MemorySegment collection(Way way, String name, int type, int length, MemorySegment data, Arena arena) {
        List<PluginField> fields = with(way, new PluginField(name, MemorySegment.NULL, PluginFieldType.kINT32, 0));
        MemorySegment collection = new PluginFieldCollection(fields).allocate(arena);
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                MemorySegment field = collection
                        .get(ADDRESS, 8)
                        .reinterpret((i + 1) * PluginField.layout().byteSize())
                        .asSlice(i * PluginField.layout().byteSize());
                field.set(ADDRESS, 8, data);
                field.set(JAVA_INT, 16, type);
                field.set(JAVA_INT, 20, length);
            }
        }
        return collection;
    }

    /** Sweeps, for a process with another registry. */
    public static void main(String[] args) {
        Logger.getLogger("io.trt4j").setLevel(Level.OFF);
        RawPlugin.beginTest();
        System.out.println(
                TensorRT.version().major() + ": " + sweep(Long.parseLong(args[0]), Integer.parseInt(args[1])));
    }
}
