package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import java.io.Serializable;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A plugin's attributes, which become fields of the types that its creator declares. */
final class FieldValues implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One as it is given to a creator. */
    private record Raw(PluginFieldType type, int length, byte[] data) implements Serializable {}

    /** A value is a {@link Raw}, a String, a Number, a Boolean, or an array of primitives. */
    private record Named(String name, Object value) implements Serializable {}

    private final ArrayList<Named> values = new ArrayList<>();

    private FieldValues() {}

    /** No attributes. */
    static FieldValues none() {
        return new FieldValues();
    }

    static FieldValues of(Map<String, ?> attributes) {
        FieldValues result = new FieldValues();
        attributes.forEach((name, value) -> {
            Objects.requireNonNull(name, "The name of an attribute is null.");
            Objects.requireNonNull(value, () -> "The value of the attribute " + name + " is null.");
            boolean isArray = value.getClass().isArray()
                    && value.getClass().getComponentType().isPrimitive();
            if (!isArray && !(value instanceof String || value instanceof Number || value instanceof Boolean)) {
                throw new IllegalArgumentException("The attribute " + name + " cannot be a "
                        + value.getClass().getName()
                        + ": give a number, a boolean, a String or an array of numbers, or the fields themselves.");
            }
            result.values.add(new Named(name, value));
        });
        return result;
    }

    static FieldValues of(PluginFieldCollection fields) {
        FieldValues result = new FieldValues();
        for (PluginField field : fields.fields()) {
            byte[] data = field.data().address() == 0 && field.data().isNative()
                    ? new byte[0]
                    : field.data().toArray(JAVA_BYTE);
            result.values.add(new Named(
                    Objects.requireNonNull(field.name(), "The name of a field is null."),
                    new Raw(field.type(), field.length(), data)));
        }
        return result;
    }

    List<String> names() {
        return values.stream().map(Named::name).toList();
    }

    /**
     * The fields.
     *
     * @param declared what the creator says its fields are; where it tells no type, Java's decides, of a string whether it is
     *     whole numbers, numbers or neither
     * @throws IllegalArgumentException if a value is none of the declared type
     */
    PluginFieldCollection fields(PluginFieldCollection declared, Arena arena) {
        List<PluginField> fields = new ArrayList<>();
        for (Named named : values) {
            Raw raw = named.value instanceof Raw given
                    ? given
                    : raw(
                            named,
                            declared.fields().stream()
                                    .filter(field -> named.name.equals(field.name()))
                                    .map(PluginField::type)
                                    .filter(type -> type != PluginFieldType.kUNKNOWN) // many creators do not tell
                                    .findFirst()
                                    .orElseGet(() -> typeOf(named.value)));
            fields.add(new PluginField(
                    named.name,
                    arena.allocate(raw.data.length, Long.BYTES).copyFrom(MemorySegment.ofArray(raw.data)),
                    raw.type,
                    raw.length));
        }
        return new PluginFieldCollection(fields);
    }

    private static PluginFieldType typeOf(Object value) {
        if (value instanceof String text) {
            return text.matches("-?\\d+(,\\s*-?\\d+)*")
                    ? PluginFieldType.kINT32
                    : text.matches("[-+.,eE\\d\\s]*\\d[-+.,eE\\d\\s]*")
                            ? PluginFieldType.kFLOAT32
                            : PluginFieldType.kCHAR;
        }
        Object element = value.getClass().isArray() && Array.getLength(value) > 0 ? Array.get(value, 0) : value;
        return element instanceof Float || element instanceof Double
                ? PluginFieldType.kFLOAT32
                : PluginFieldType.kINT32;
    }

    private static Raw raw(Named named, PluginFieldType type) {
        if (type == PluginFieldType.kCHAR) {
            byte[] text = (named.value + "\0").getBytes(StandardCharsets.UTF_8); // as the ONNX parser ends strings
            return new Raw(type, text.length, text);
        }
        List<BigDecimal> numbers = numbers(named);
        ByteBuffer data = ByteBuffer.allocate(numbers.size() * Double.BYTES).order(ByteOrder.nativeOrder());
        for (BigDecimal number : numbers) {
            try {
                put(data, type, number);
            } catch (ArithmeticException e) {
                throw wrong(named, number + " is no value of " + type);
            }
        }
        return new Raw(type, numbers.size(), Arrays.copyOf(data.array(), data.position()));
    }

    private static void put(ByteBuffer data, PluginFieldType type, BigDecimal number) {
        switch (type) {
            case kFLOAT64 -> data.putDouble(number.doubleValue());
            case kFLOAT32 -> data.putFloat(number.floatValue());
            case kFLOAT16 -> data.putShort(Float.floatToFloat16(number.floatValue()));
            case kINT64 -> data.putLong(number.longValueExact());
            case kINT32 -> data.putInt(number.intValueExact());
            case kINT16 -> data.putShort(number.shortValueExact());
            case kINT8 -> data.put(number.byteValueExact());
            default ->
                throw new IllegalArgumentException(
                        "A field of type " + type + " cannot be made from a number: give the fields themselves.");
        }
    }

    private static List<BigDecimal> numbers(Named named) {
        try {
            if (named.value instanceof String text) {
                return Arrays.stream(text.split(","))
                        .map(String::strip)
                        .map(FieldValues::number)
                        .toList();
            }
            if (named.value.getClass().isArray()) {
                List<BigDecimal> numbers = new ArrayList<>();
                for (int i = 0; i < Array.getLength(named.value); i++) {
                    numbers.add(number(String.valueOf(Array.get(named.value, i))));
                }
                return numbers;
            }
            return List.of(number(named.value.toString()));
        } catch (NumberFormatException e) {
            throw wrong(named, "it is no number, or several between commas");
        }
    }

    private static BigDecimal number(String text) {
        return switch (text) {
            case "true" -> BigDecimal.ONE;
            case "false" -> BigDecimal.ZERO;
            default -> new BigDecimal(text);
        };
    }

    private static IllegalArgumentException wrong(Named named, String why) {
        return new IllegalArgumentException(
                "The attribute " + named.name + " cannot be \"" + named.value + "\": " + why + ".");
    }
}
