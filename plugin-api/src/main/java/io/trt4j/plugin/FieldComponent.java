package io.trt4j.plugin;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.natives.ElementSizes;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A component of a plugin's record, as a field. */
final class FieldComponent {
    private static final Map<Class<?>, PluginFieldType> NUMBERS = Map.ofEntries(
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
            Map.entry(Byte.class, PluginFieldType.kINT8));

    private final String plugin;
    private final String name;
    private final PluginFieldType type;
    /** What the value is; {@code String[]} for a list of strings, too. */
    private final Class<?> value;

    private final boolean isList;
    private final boolean optional;
    private final MethodHandle accessor;

    /**
     * @param plugin the plugin's name, for messages
     * @throws IllegalArgumentException if the component cannot be a field
     */
    FieldComponent(String plugin, Class<?> record, RecordComponent component) throws IllegalAccessException {
        this.plugin = plugin;
        FieldName given = component.getAnnotation(FieldName.class);
        name = given == null ? component.getName() : given.value();
        optional = component.getType() == Optional.class;
        Type declared = optional ? argument(component.getGenericType()) : component.getGenericType();
        isList = declared instanceof ParameterizedType list
                && list.getRawType() == List.class
                && argument(list) == String.class;
        value = isList ? String[].class : declared instanceof Class<?> c ? c : Object.class;
        type = type(record, component);
        component.getAccessor().setAccessible(true);
        accessor = MethodHandles.lookup().unreflect(component.getAccessor());
    }

    private static Type argument(Type generic) {
        return generic instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : Object.class;
    }

    private PluginFieldType type(Class<?> record, RecordComponent component) {
        if (value == String.class || value == String[].class || value.isEnum() && value != DataType.class) {
            return PluginFieldType.kCHAR;
        }
        if (value == FieldData.class) {
            return PluginFieldType.kUNKNOWN;
        }
        Class<?> element = value.isArray() ? value.componentType() : value;
        boolean supported = !value.isArray() || element.isPrimitive() || element == DataType.class;
        PluginFieldType found = supported ? NUMBERS.get(element) : null;
        if (found == null) {
            throw new IllegalArgumentException("Component " + component.getName() + " of " + record.getSimpleName()
                    + " has the type " + component.getGenericType().getTypeName() + ", which cannot be a plugin field:"
                    + " use int, long, short, byte, float, double, boolean or DataType, an array of one of these, a"
                    + " String, String[] or List<String>, an enum, FieldData, or an Optional of one of them.");
        }
        return found;
    }

    String name() {
        return name;
    }

    boolean isOptional() {
        return optional;
    }

    PluginFieldType type() {
        return type;
    }

    Class<?> value() {
        return value;
    }

    /** What TensorRT is told before there is a value. */
    PluginField declared() {
        PluginFieldType known = type == PluginFieldType.kINT64 && !type.isAvailable() ? PluginFieldType.kINT32 : type;
        return new PluginField(name, MemorySegment.NULL, known, value.isArray() || value == FieldData.class ? 0 : 1);
    }

    /** The value in a record; null where it is an Optional with none. */
    @Nullable
    Object of(Record state) {
        try {
            Object found = accessor.invoke(state);
            if (found == null) {
                throw wrong("is null");
            }
            return optional ? ((Optional<?>) found).orElse(null) : found;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    /** What the record's constructor is given; null for no value. */
    @Nullable
    Object parameter(@Nullable Object found) {
        return optional ? Optional.ofNullable(found) : found;
    }

    /** A value as a field, whose data is allocated with {@code allocator}. */
    PluginField write(Object given, SegmentAllocator allocator) {
        if (given instanceof FieldData data) {
            MemorySegment bytes =
                    allocator.allocate(data.bytes().length, 8).copyFrom(MemorySegment.ofArray(data.bytes()));
            return new PluginField(name, bytes, data.type(), data.length());
        }
        MemorySegment data = type == PluginFieldType.kCHAR
                ? FieldTexts.write(this, given, allocator)
                : FieldNumbers.write(this, given, allocator);
        return new PluginField(name, data, type, (int) (data.byteSize() / ElementSizes.bytes(type, 1)));
    }

    /** The value of a field. */
    Object read(PluginField field) {
        if (value == FieldData.class) {
            MemorySegment data = bytes(field);
            return FieldData.of(field.type(), field.length(), data.toArray(java.lang.foreign.ValueLayout.JAVA_BYTE));
        }
        if (field.type() != type && !FieldNumbers.isConverted(field.type(), type)) {
            String given = field.type() == PluginFieldType.kFLOAT16
                    ? "came as kFLOAT16 or as a tensor of a type that TensorRT's ONNX parser does not tell (INT64,"
                            + " UINT8 or BOOL)"
                    : "is " + field.type();
            throw wrong(given + ", but must be " + describe());
        }
        boolean isText = type == PluginFieldType.kCHAR;
        if (field.length() < 0 || !value.isArray() && !isText && field.length() != 1) {
            throw wrong("has " + field.length() + " elements, but must be "
                    + (value.isArray() ? describe() : "one " + describedType()));
        }
        if (!isText) {
            return FieldNumbers.read(this, field.type(), bytes(field));
        }
        Object text = FieldTexts.read(this, bytes(field));
        return isList ? List.of((String[]) text) : text;
    }

    /** The memory of a field's elements. */
    private MemorySegment bytes(PluginField field) {
        MemorySegment data = field.data();
        if (field.length() < 0) {
            throw wrong("has " + field.length() + " elements");
        }
        long needed = ElementSizes.bytes(field.type(), field.length());
        if (needed == 0) {
            return MemorySegment.NULL;
        }
        if (data.address() == 0 && data.isNative()) {
            throw wrong("has no data");
        }
        if (!data.scope().isAlive()) {
            throw wrong("is in memory that was freed: its arena was closed");
        }
        if (data.byteSize() < needed) {
            throw wrong("has " + field.length() + " elements of type " + field.type() + ", " + needed
                    + " bytes, but its memory has only " + data.byteSize());
        }
        return data.asSlice(0, needed);
    }

    IllegalArgumentException wrong(String what) {
        return WrongField.of(plugin, "the field " + name + " " + what + ".");
    }

    /** The type with its article: {@code an int[] (kINT32)}. */
    String describe() {
        return ("AEIaei".indexOf(describedType().charAt(0)) >= 0 ? "an " : "a ") + describedType();
    }

    private String describedType() {
        return (isList ? "List<String>" : value.getSimpleName()) + " (" + type + ")";
    }
}
