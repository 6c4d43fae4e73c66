package io.trt4j.plugin;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.PluginFieldType;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a component of a record is to be, given a field: written down once more, in another way than it is read. */
final class FieldOracle {
    private FieldOracle() {}

    /**
     * The right value.
     *
     * @param data the bytes at the field's address, more than it needs; null where that is 0
     * @return null where the field is to be refused
     */
    static Object value(Type component, PluginFieldType type, int length, byte[] data) {
        if (component instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            Object value = value(generic.getActualTypeArguments()[0], type, length, data);
            return value == null ? null : Optional.of(value);
        }
        if (length < 0 || length > 0 && data == null) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(data == null ? new byte[0] : data).order(ByteOrder.nativeOrder());
        if (component == FieldData.class) {
            return FieldData.of(type, length, length == 0 ? new byte[0] : Arrays.copyOf(data, size(type, length)));
        }
        if (component == String.class || component instanceof Class<?> c && c.isEnum() && c != DataType.class) {
            String text = type == PluginFieldType.kCHAR ? text(bytes, length) : null;
            if (text == null || component == String.class) {
                return text;
            }
            return switch (text) {
                case "WRAP" -> HostileFields.Mode.WRAP;
                case "edge" -> HostileFields.Mode.EDGE;
                default -> null;
            };
        }
        if (component == String[].class || component instanceof ParameterizedType) {
            List<String> texts = type == PluginFieldType.kCHAR ? texts(bytes, length) : null;
            return texts == null || component instanceof ParameterizedType ? texts : texts.toArray(String[]::new);
        }
        Class<?> kind = (Class<?>) component;
        if (!kind.isArray()) {
            return length == 1 ? number(kind, type, bytes, 0) : null;
        }
        Object array = Array.newInstance(kind.componentType(), length);
        for (int i = 0; i < length; i++) {
            Object element = number(kind.componentType(), type, bytes, i);
            if (element == null) {
                return null;
            }
            Array.set(array, i, element);
        }
        return length > 0 || takes(kind.componentType(), type) ? array : null;
    }

    private static int size(PluginFieldType type, int length) {
        return switch (type) {
            case kINT4, kFP4 -> (length + 1) / 2;
            case kFLOAT16, kBF16, kINT16 -> 2 * length;
            case kFLOAT32, kINT32 -> 4 * length;
            case kFLOAT64, kINT64 -> 8 * length;
            case kDIMS -> (int) io.trt4j.tensorrt.Dims.layout().byteSize() * length;
            case kINT8, kCHAR, kFP8, kUNKNOWN -> length;
        };
    }

    private static String text(ByteBuffer bytes, int length) {
        List<String> texts = texts(bytes, length);
        if (texts == null || texts.size() > 1) {
            return null;
        }
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    /** The parts between zeros, the last one of which may have none behind it. */
    private static List<String> texts(ByteBuffer bytes, int length) {
        byte[] part = Arrays.copyOf(bytes.array(), length);
        String all = new String(part, StandardCharsets.UTF_8);
        if (!Arrays.equals(all.getBytes(StandardCharsets.UTF_8), part)) {
            return null;
        }
        List<String> texts = new ArrayList<>(List.of(all.split("\0", -1)));
        if (texts.getLast().isEmpty()) {
            texts.removeLast();
        }
        return texts;
    }

    private static boolean takes(Class<?> kind, PluginFieldType type) {
        return switch (type) {
            case kINT32 -> kind != float.class && kind != double.class;
            case kINT64 -> kind == long.class || kind == Long.class;
            case kINT16 -> kind == short.class;
            case kINT8 -> kind == byte.class;
            case kFLOAT32 -> kind == float.class || kind == double.class;
            case kFLOAT64 -> kind == double.class;
            default -> false;
        };
    }

    private static Object number(Class<?> kind, PluginFieldType type, ByteBuffer bytes, int i) {
        if (!takes(kind, type)) {
            return null;
        }
        if (kind == float.class) {
            return bytes.getFloat(4 * i);
        }
        if (kind == double.class) {
            return type == PluginFieldType.kFLOAT32 ? (double) bytes.getFloat(4 * i) : bytes.getDouble(8 * i);
        }
        long value = switch (type) {
            case kINT32 -> bytes.getInt(4 * i);
            case kINT64 -> bytes.getLong(8 * i);
            case kINT16 -> bytes.getShort(2 * i);
            default -> bytes.get(i);
        };
        if (kind == DataType.class) {
            return DataType.isKnown((int) value) ? DataType.of((int) value) : null;
        }
        if (kind == boolean.class || kind == Boolean.class) {
            return value == 0 ? (Object) false : value == 1 ? true : null;
        }
        if (kind == short.class) {
            return value == (short) value ? (short) value : null;
        }
        if (kind == byte.class) {
            return value == (byte) value ? (byte) value : null;
        }
        return kind == int.class || kind == Integer.class ? (Object) (int) value : (Object) value;
    }

    /** A value with what is in it, to be compared; FieldData with its bytes. */
    static String text(Object value) {
        Object inner = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        String bytes = inner instanceof FieldData data ? Arrays.toString(data.bytes()) : "";
        return (value instanceof Optional ? "Optional " : "") + Arrays.deepToString(new Object[] {inner}) + bytes;
    }
}
