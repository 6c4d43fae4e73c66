package io.trt4j.plugin.internal;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A record as TensorRT's plugin fields, and as the bytes that are saved with an engine. */
final class RecordFields<S extends Record> {
    private static final System.Logger LOG = System.getLogger("io.trt4j");

    /** What a component is as a field: TensorRT's type, and Java's element. */
    private record Component(
            String name, PluginFieldType type, Class<?> value, boolean optional, MethodHandle accessor) {
        boolean isArray() {
            return value.isArray();
        }
    }

    private static final Map<Class<?>, PluginFieldType> TYPES = Map.ofEntries(
            Map.entry(int.class, PluginFieldType.kINT32),
            Map.entry(Integer.class, PluginFieldType.kINT32),
            Map.entry(boolean.class, PluginFieldType.kINT32),
            Map.entry(Boolean.class, PluginFieldType.kINT32),
            Map.entry(DataType.class, PluginFieldType.kINT32),
            Map.entry(long.class, PluginFieldType.kINT64),
            Map.entry(Long.class, PluginFieldType.kINT64),
            Map.entry(float.class, PluginFieldType.kFLOAT32),
            Map.entry(Float.class, PluginFieldType.kFLOAT32),
            Map.entry(double.class, PluginFieldType.kFLOAT64),
            Map.entry(Double.class, PluginFieldType.kFLOAT64),
            Map.entry(short.class, PluginFieldType.kINT16),
            Map.entry(Short.class, PluginFieldType.kINT16),
            Map.entry(byte.class, PluginFieldType.kINT8),
            Map.entry(Byte.class, PluginFieldType.kINT8),
            Map.entry(String.class, PluginFieldType.kCHAR));

    private final String plugin;
    private final List<Component> components = new ArrayList<>();
    private final MethodHandle constructor;
    /** The names of fields that the record lacks and that were logged. */
    private final Set<String> ignored = ConcurrentHashMap.newKeySet();

    /** @param plugin the plugin's name, for messages */
    RecordFields(String plugin, Class<S> type) {
        this.plugin = plugin;
        RecordComponent[] declared = type.getRecordComponents();
        if (declared == null) {
            throw new IllegalArgumentException(type.getName() + " is not a record class.");
        }
        try {
            for (RecordComponent c : declared) {
                c.getAccessor().setAccessible(true);
                boolean optional = c.getType() == Optional.class;
                Class<?> value = optional ? argument(c.getGenericType()) : c.getType();
                components.add(new Component(
                        c.getName(),
                        fieldType(type, c, value),
                        value,
                        optional,
                        MethodHandles.lookup().unreflect(c.getAccessor())));
            }
            var canonical = type.getDeclaredConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            constructor = MethodHandles.lookup().unreflectConstructor(canonical);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } catch (java.lang.reflect.InaccessibleObjectException e) {
            throw new IllegalArgumentException(
                    type.getName() + " cannot be read: open its package to io.trt4j.plugin.", e);
        }
    }

    private static Class<?> argument(Type optional) {
        return optional instanceof ParameterizedType p && p.getActualTypeArguments()[0] instanceof Class<?> c
                ? c
                : Object.class;
    }

    private static PluginFieldType fieldType(Class<?> record, RecordComponent c, Class<?> value) {
        Class<?> element = value.isArray() ? value.componentType() : value;
        boolean supported = !value.isArray() || element.isPrimitive() || element == DataType.class;
        PluginFieldType type = supported ? TYPES.get(element) : null;
        if (type == null) {
            throw new IllegalArgumentException("Component " + c.getName() + " of " + record.getSimpleName()
                    + " has the type " + c.getGenericType().getTypeName() + ", which cannot be a plugin field: use int,"
                    + " long, short, byte, float, double, boolean or DataType, an array of one of these, a String, or"
                    + " an Optional of one of them.");
        }
        return type;
    }

    /** What TensorRT is told of the fields before there are values. */
    PluginFieldCollection declared() {
        return new PluginFieldCollection(components.stream()
                .map(c -> new PluginField(c.name(), MemorySegment.NULL, declared(c.type()), c.isArray() ? 0 : 1))
                .toList());
    }

    private static PluginFieldType declared(PluginFieldType type) {
        return type == PluginFieldType.kINT64 && !type.isAvailable() ? PluginFieldType.kINT32 : type;
    }

    /** A record as fields; their data is allocated with {@code allocator}. */
    PluginFieldCollection fields(S state, SegmentAllocator allocator) {
        List<PluginField> fields = new ArrayList<>();
        for (Component c : components) {
            Object value = value(c, state);
            if (value instanceof String text) {
                requireWritable(c, text);
            }
            if (value != null) {
                MemorySegment data = toNative(c, value, allocator);
                fields.add(new PluginField(c.name(), data, c.type(), (int) (data.byteSize() / size(c.type()))));
            }
        }
        return new PluginFieldCollection(fields);
    }

    private void requireWritable(Component c, String text) {
        if (text.indexOf(0) >= 0) {
            throw wrong(c, "has a zero in it, which would end it");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw wrong(c, "has half of a surrogate pair in it, which UTF-8 cannot hold");
        }
    }

    private IllegalArgumentException wrong(Component c, String what) {
        return new IllegalArgumentException(plugin + ": the field " + c.name() + " " + what + ".");
    }

    /**
     * The record that TensorRT's fields describe. A missing, mistyped or wrongly sized one is one clear sentence. One that the
     * record lacks is logged, once: TensorRT gives only what was declared.
     */
    S read(PluginFieldCollection collection) {
        Map<String, PluginField> given = byName(collection);
        @Nullable Object[] values = values(given);
        for (String name : unknown(given)) {
            if (ignored.add(name)) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        plugin + ": the field " + name + " is ignored; the plugin's fields are " + names() + ".");
            }
        }
        return create(values);
    }

    private Map<String, PluginField> byName(PluginFieldCollection collection) {
        Map<String, PluginField> fields = new HashMap<>();
        for (PluginField field : collection.fields()) {
            if (field.name() == null) {
                throw new IllegalArgumentException(plugin + ": a field has no name.");
            }
            if (fields.put(field.name(), field) != null) {
                throw new IllegalArgumentException(plugin + ": the field " + field.name() + " is given twice.");
            }
        }
        return fields;
    }

    private List<String> names() {
        return components.stream().map(Component::name).toList();
    }

    /** The names of fields that the record lacks. */
    private List<String> unknown(Map<String, PluginField> fields) {
        List<String> known = names();
        return fields.keySet().stream().filter(n -> !known.contains(n)).sorted().toList();
    }

    private @Nullable Object[] values(Map<String, PluginField> fields) {
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Component c = components.get(i);
            PluginField field = fields.get(c.name());
            if (field == null && !c.optional()) {
                throw wrong(
                        c,
                        "is missing; it is " + describe(c) + ". Given were "
                                + fields.keySet().stream().sorted().toList());
            }
            Object value = field == null ? null : fromNative(c, field);
            values[i] = c.optional() ? Optional.ofNullable(value) : value;
        }
        return values;
    }

    /** A component's type with its article: {@code an int[] (kINT32)}. */
    private static String describe(Component c) {
        return ("Ii".indexOf(type(c).charAt(0)) >= 0 ? "an " : "a ") + type(c);
    }

    private static String type(Component c) {
        return c.value().getSimpleName() + " (" + c.type() + ")";
    }

    @SuppressWarnings("unchecked")
    private S create(@Nullable Object[] values) {
        try {
            return (S) constructor.invokeWithArguments(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalArgumentException(t);
        }
    }

    private @Nullable Object value(Component c, S state) {
        try {
            Object value = c.accessor().invoke(state);
            if (value == null) {
                throw wrong(c, "is null");
            }
            return c.optional() ? ((Optional<?>) value).orElse(null) : value;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    private Object fromNative(Component c, PluginField field) {
        if (field.type() != c.type() && !isConverted(field.type(), c.type())) {
            String given = field.type() == PluginFieldType.kFLOAT16
                    ? "came as kFLOAT16 or as a tensor of a type that TensorRT's ONNX parser does not tell (INT64,"
                            + " UINT8 or BOOL)"
                    : "is " + field.type();
            throw wrong(c, given + ", but must be " + describe(c));
        }
        boolean text = c.type() == PluginFieldType.kCHAR;
        if (field.length() < 0 || !c.isArray() && !text && field.length() != 1) {
            throw wrong(
                    c,
                    "has " + field.length() + " elements, but must be " + (c.isArray() ? "" : "one ")
                            + (c.isArray() ? describe(c) : type(c)));
        }
        return value(c, field.type(), bytes(c, field));
    }

    /** The memory of a field's elements. */
    private MemorySegment bytes(Component c, PluginField field) {
        MemorySegment data = field.data();
        long needed = field.length() * size(field.type());
        if (needed == 0) {
            return MemorySegment.NULL;
        }
        if (data.address() == 0 && data.isNative()) {
            throw wrong(c, "has no data");
        }
        if (!data.scope().isAlive()) {
            throw wrong(c, "is in memory that was freed: its arena was closed");
        }
        if (data.byteSize() < needed) {
            throw wrong(
                    c,
                    "has " + field.length() + " elements of type " + field.type() + ", " + needed
                            + " bytes, but its memory has only " + data.byteSize());
        }
        return data.asSlice(0, needed);
    }

    /**
     * TensorRT's ONNX parser gives whole numbers as 32 bits and others as FP32, and TensorRT 8 has no whole numbers of 64 bits:
     * what loses nothing will do.
     */
    private static boolean isConverted(PluginFieldType from, PluginFieldType to) {
        return switch (from) {
            case kINT32 -> to == PluginFieldType.kINT64 || to == PluginFieldType.kINT16 || to == PluginFieldType.kINT8;
            case kFLOAT32 -> to == PluginFieldType.kFLOAT64;
            default -> false;
        };
    }

    static long size(PluginFieldType type) {
        return switch (type) {
            case kINT64, kFLOAT64 -> 8;
            case kINT32, kFLOAT32 -> 4;
            case kINT16 -> 2;
            default -> 1;
        };
    }

    private Object value(Component c, PluginFieldType type, MemorySegment data) {
        if (type == PluginFieldType.kCHAR) {
            return text(c, data.toArray(JAVA_BYTE));
        }
        Object given = switch (type) {
            case kINT64 -> data.toArray(JAVA_LONG.withByteAlignment(1));
            case kINT32 -> data.toArray(JAVA_INT.withByteAlignment(1));
            case kINT16 -> data.toArray(JAVA_SHORT.withByteAlignment(1));
            case kFLOAT64 -> data.toArray(JAVA_DOUBLE.withByteAlignment(1));
            case kFLOAT32 -> data.toArray(JAVA_FLOAT.withByteAlignment(1));
            default -> data.toArray(JAVA_BYTE);
        };
        if (given.getClass() == c.value()) {
            return given;
        }
        Object array = Array.newInstance(c.isArray() ? c.value().componentType() : c.value(), Array.getLength(given));
        for (int i = 0; i < Array.getLength(given); i++) {
            Array.set(array, i, element(c, Array.get(given, i)));
        }
        return c.isArray() ? array : Array.get(array, 0);
    }

    /** ONNX ends a string with a zero, and each of a list. */
    private String text(Component c, byte[] bytes) {
        int length = bytes.length > 0 && bytes[bytes.length - 1] == 0 ? bytes.length - 1 : bytes.length;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                throw wrong(c, "has a zero byte inside; lists of strings and binary strings are not supported");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw wrong(c, "is not UTF-8; binary strings are not supported");
        }
    }

    /** A number as the component's type, wider or narrower. */
    private Object element(Component c, Object given) {
        Class<?> element = c.isArray() ? c.value().componentType() : c.value();
        if (element == DataType.class) {
            try {
                return DataType.of((int) given);
            } catch (TensorRTException e) {
                throw wrong(c, is(c, given) + ", which is no DataType of TensorRT " + TensorRT.version());
            }
        }
        if (element == boolean.class || element == Boolean.class) {
            requireWithin(c, given, 0, 1);
            return (int) given == 1;
        }
        return switch (c.type()) {
            case kINT64 -> ((Number) given).longValue();
            case kINT16 -> {
                requireWithin(c, given, Short.MIN_VALUE, Short.MAX_VALUE);
                yield ((Number) given).shortValue();
            }
            case kINT8 -> {
                requireWithin(c, given, Byte.MIN_VALUE, Byte.MAX_VALUE);
                yield ((Number) given).byteValue();
            }
            case kFLOAT64 -> ((Number) given).doubleValue();
            default -> given;
        };
    }

    private void requireWithin(Component c, Object given, int min, int max) {
        long value = ((Number) given).longValue();
        if (value < min || value > max) {
            throw wrong(c, is(c, given) + "; " + describe(c) + " holds " + min + " to " + max);
        }
    }

    private static String is(Component c, @Nullable Object element) {
        return (c.isArray() ? "has the element " : "is ") + element;
    }

    private MemorySegment toNative(Component c, Object value, SegmentAllocator allocator) {
        if (c.type() == PluginFieldType.kCHAR) {
            return allocator.allocateFrom((String) value);
        }
        int length = c.isArray() ? Array.getLength(value) : 1;
        MemorySegment data = allocator.allocate(length * size(c.type()), 8);
        for (int i = 0; i < length; i++) {
            Object element = c.isArray() ? Array.get(value, i) : value;
            switch (element) {
                case null -> throw wrong(c, is(c, null));
                case Integer n -> data.setAtIndex(JAVA_INT, i, n);
                case Boolean b -> data.setAtIndex(JAVA_INT, i, b ? 1 : 0);
                case DataType t -> data.setAtIndex(JAVA_INT, i, t.value());
                case Long n -> data.setAtIndex(JAVA_LONG, i, n);
                case Float n -> data.setAtIndex(JAVA_FLOAT, i, n);
                case Double n -> data.setAtIndex(JAVA_DOUBLE, i, n);
                case Short n -> data.setAtIndex(JAVA_SHORT, i, n);
                default -> data.setAtIndex(JAVA_BYTE, i, (Byte) element);
            }
        }
        return data;
    }

    /** The bytes that are saved with an engine. */
    byte[] serialize(S state) {
        if (state == null) {
            throw new IllegalArgumentException(plugin + ": state() returned null.");
        }
        try (Arena arena = Arena.ofConfined()) {
            return SavedFields.write(fields(state, arena));
        }
    }

    /** The record whose bytes these are: no other one's, whose missing values would go unnoticed. */
    S deserialize(MemorySegment data) {
        Map<String, PluginField> saved = byName(SavedFields.read(plugin, data));
        @Nullable Object[] values = values(saved);
        List<String> unknown = unknown(saved);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(plugin + ": the saved data has " + unknown
                    + ", which the plugin's record lacks; its components are " + names() + ".");
        }
        return create(values);
    }
}
