package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Strings, lists of them and constants of enums as fields: UTF-8, with a zero behind each string, as TensorRT's ONNX parser writes it. */
final class FieldTexts {
    private FieldTexts() {}

    static MemorySegment write(FieldComponent component, Object value, SegmentAllocator allocator) {
        List<String> texts = switch (value) {
            case String text -> List.of(text);
            case Enum<?> constant -> List.of(name(constant));
            case String[] several -> Arrays.asList(several);
            default -> strings((List<?>) value);
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String text : texts) {
            requireWritable(component, text);
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            bytes.write(0);
        }
        return allocator.allocate(bytes.size(), 8).copyFrom(MemorySegment.ofArray(bytes.toByteArray()));
    }

    private static List<String> strings(List<?> list) {
        List<String> result = new ArrayList<>();
        list.forEach(element -> result.add((String) element));
        return result;
    }

    private static void requireWritable(FieldComponent component, String text) {
        if (text == null) {
            throw component.wrong("has the element null");
        }
        if (text.indexOf(0) >= 0) {
            throw component.wrong("has a zero in it, which would end it");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw component.wrong("has half of a surrogate pair in it, which UTF-8 cannot hold");
        }
    }

    static Object read(FieldComponent component, MemorySegment data) {
        byte[] bytes = data.toArray(JAVA_BYTE);
        if (component.value() == String[].class) {
            return texts(component, bytes);
        }
        String text = text(component, bytes);
        return component.value() == String.class ? text : constant(component, text);
    }

    private static String[] texts(FieldComponent component, byte[] bytes) {
        List<String> result = new ArrayList<>();
        int from = 0;
        while (from < bytes.length) {
            int end = from;
            while (end < bytes.length && bytes[end] != 0) {
                end++;
            }
            result.add(decoded(component, bytes, from, end));
            from = end + 1;
        }
        return result.toArray(String[]::new);
    }

    private static String text(FieldComponent component, byte[] bytes) {
        int length = bytes.length > 0 && bytes[bytes.length - 1] == 0 ? bytes.length - 1 : bytes.length;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                throw component.wrong(
                        "has a zero byte inside; for a list of strings use String[] or List<String>, and binary"
                                + " strings are not supported");
            }
        }
        return decoded(component, bytes, 0, length);
    }

    private static String decoded(FieldComponent component, byte[] bytes, int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw component.wrong("is not UTF-8; binary strings are not supported");
        }
    }

    private static Object constant(FieldComponent component, String text) {
        List<String> names = new ArrayList<>();
        for (Object constant : component.value().getEnumConstants()) {
            String name = name((Enum<?>) constant);
            if (name.equals(text)) {
                return constant;
            }
            names.add(name);
        }
        throw component.wrong("is \"" + text + "\", but must be one of " + names);
    }

    /** The name that a model knows a constant by. */
    private static String name(Enum<?> constant) {
        try {
            FieldName given =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(FieldName.class);
            return given == null ? constant.name() : given.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e); // each constant is a public field
        }
    }
}
