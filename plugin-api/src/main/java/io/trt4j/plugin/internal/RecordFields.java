package io.trt4j.plugin.internal;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import io.trt4j.bindings.abi.Calls;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record as TensorRT's plugin fields, and as the bytes that are saved with an engine. */
final class RecordFields<S extends Record> {
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

    /** @param plugin the plugin's name, for messages */
    RecordFields(String plugin, Class<S> type) {
        this.plugin = plugin;
        RecordComponent[] declared = type.getRecordComponents();
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
            throw new IllegalArgumentException("Component " + c.getName() + " of " + record.getSimpleName() + " is a "
                    + c.getGenericType().getTypeName() + ", which cannot be a plugin field.");
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
            if (value instanceof String text && text.indexOf(0) >= 0) {
                throw new IllegalArgumentException(
                        plugin + ": the field " + c.name() + " has a zero in it, which would end it.");
            }
            if (value != null) {
                MemorySegment data = toNative(c, value, allocator);
                fields.add(new PluginField(c.name(), data, c.type(), (int) (data.byteSize() / size(c.type()))));
            }
        }
        return new PluginFieldCollection(fields);
    }

    /** The record that TensorRT's fields describe. A missing, mistyped or wrongly sized one is one clear sentence. */
    S read(PluginFieldCollection collection) {
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Component c = components.get(i);
            Optional<PluginField> field = collection.fields().stream()
                    .filter(f -> f.name().equals(c.name()))
                    .findFirst();
            if (field.isEmpty() && !c.optional()) {
                throw new IllegalArgumentException(plugin + ": the field " + c.name() + " is missing; it is a "
                        + describe(c) + ". Given were "
                        + collection.fields().stream().map(PluginField::name).toList()
                        + ".");
            }
            Object value = field.map(f -> fromNative(c, f)).orElse(null);
            values[i] = c.optional() ? Optional.ofNullable(value) : value;
        }
        return create(values);
    }

    private static String describe(Component c) {
        return c.value().getSimpleName() + " (" + c.type() + ")";
    }

    @SuppressWarnings("unchecked")
    private S create(Object[] values) {
        try {
            return (S) constructor.invokeWithArguments(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalArgumentException(t);
        }
    }

    private Object value(Component c, S state) {
        try {
            Object value = c.accessor().invoke(state);
            if (value == null) {
                throw new IllegalArgumentException(plugin + ": the field " + c.name() + " is null.");
            }
            return c.optional() ? ((Optional<?>) value).orElse(null) : value;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    private Object fromNative(Component c, PluginField field) {
        if (field.type() != c.type() && !isWidened(field.type(), c.type())) {
            throw new IllegalArgumentException(plugin + ": the field " + c.name() + " is " + field.type()
                    + ", but must be a " + describe(c) + ".");
        }
        boolean text = c.type() == PluginFieldType.kCHAR;
        if (!c.isArray() && !text && field.length() != 1) {
            throw new IllegalArgumentException(plugin + ": the field " + c.name() + " has " + field.length()
                    + " elements, but must be one " + describe(c) + ".");
        }
        if (field.length() < 0 || field.length() > 0 && field.data().address() == 0) {
            throw new IllegalArgumentException(plugin + ": the field " + c.name() + " has no data.");
        }
        return value(c, field.type(), Calls.memory(field.data().address(), (long) field.length() * size(field.type())));
    }

    /**
     * TensorRT's ONNX parser knows no 64-bit fields, nor does TensorRT 8 of whole numbers: what is narrower and loses
     * nothing will do.
     */
    private static boolean isWidened(PluginFieldType from, PluginFieldType to) {
        return from == PluginFieldType.kINT32 && to == PluginFieldType.kINT64
                || from == PluginFieldType.kFLOAT32 && to == PluginFieldType.kFLOAT64;
    }

    static long size(PluginFieldType type) {
        return switch (type) {
            case kINT64, kFLOAT64 -> 8;
            case kINT32, kFLOAT32 -> 4;
            case kINT16 -> 2;
            default -> 1;
        };
    }

    private static Object value(Component c, PluginFieldType type, MemorySegment data) {
        if (type == PluginFieldType.kCHAR) {
            byte[] bytes = data.toArray(JAVA_BYTE);
            int end = 0;
            while (end < bytes.length && bytes[end] != 0) {
                end++;
            }
            return new String(bytes, 0, end, StandardCharsets.UTF_8);
        }
        Object array = switch (type) {
            case kINT64 -> data.toArray(JAVA_LONG.withByteAlignment(1));
            case kINT32 -> data.toArray(JAVA_INT.withByteAlignment(1));
            case kINT16 -> data.toArray(JAVA_SHORT.withByteAlignment(1));
            case kFLOAT64 -> data.toArray(JAVA_DOUBLE.withByteAlignment(1));
            case kFLOAT32 -> data.toArray(JAVA_FLOAT.withByteAlignment(1));
            default -> data.toArray(JAVA_BYTE);
        };
        Class<?> element = c.isArray() ? c.value().componentType() : c.value();
        if (type != c.type()) {
            Object narrow = array;
            array = Array.newInstance(
                    c.type() == PluginFieldType.kINT64 ? long.class : double.class, Array.getLength(narrow));
            for (int i = 0; i < Array.getLength(narrow); i++) {
                Array.set(array, i, Array.get(narrow, i)); // widens
            }
        }
        if (element == boolean.class || element == Boolean.class || element == DataType.class) {
            int[] numbers = (int[]) array;
            array = Array.newInstance(element, numbers.length);
            for (int i = 0; i < numbers.length; i++) {
                Array.set(array, i, element == DataType.class ? DataType.of(numbers[i]) : (Object) (numbers[i] != 0));
            }
        }
        return c.isArray() ? array : Array.get(array, 0);
    }

    private static MemorySegment toNative(Component c, Object value, SegmentAllocator allocator) {
        if (c.type() == PluginFieldType.kCHAR) {
            return allocator.allocateFrom((String) value);
        }
        int length = c.isArray() ? Array.getLength(value) : 1;
        MemorySegment data = allocator.allocate(length * size(c.type()), 8);
        for (int i = 0; i < length; i++) {
            Object element = c.isArray() ? Array.get(value, i) : value;
            switch (element) {
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
        try (Arena arena = Arena.ofConfined()) {
            return SavedFields.write(fields(state, arena));
        }
    }

    /** The record whose bytes these are. */
    S deserialize(MemorySegment data) {
        return read(SavedFields.read(plugin, data));
    }
}
