package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.natives.ElementSizes;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Fields as bytes: a mark, the number of fields, and of each the size of its name, the number of its elements, its type, its name
 * and its data. Numbers are 32-bit, little-endian.
 */
final class SavedFields {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    /** "TRJ5" in memory. */
    private static final int MARK = 0x354A5254;

    /** What a field can be, by the number it is saved as: TensorRT's own are not the same in every version. */
    private static final List<PluginFieldType> TYPES = List.of(
            PluginFieldType.kINT8,
            PluginFieldType.kINT16,
            PluginFieldType.kINT32,
            PluginFieldType.kINT64,
            PluginFieldType.kFLOAT32,
            PluginFieldType.kFLOAT64,
            PluginFieldType.kCHAR,
            PluginFieldType.kFLOAT16,
            PluginFieldType.kBF16,
            PluginFieldType.kFP8,
            PluginFieldType.kINT4,
            PluginFieldType.kFP4);

    private SavedFields() {}

    static byte[] write(PluginFieldCollection collection) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        put(out, MARK);
        put(out, collection.fields().size());
        for (PluginField f : collection.fields()) {
            byte[] name = Objects.requireNonNull(f.name()).getBytes(StandardCharsets.UTF_8);
            put(out, name.length);
            put(out, f.length());
            put(out, number(f));
            out.writeBytes(name);
            out.writeBytes(f.data().toArray(JAVA_BYTE));
        }
        return out.toByteArray();
    }

    private static int number(PluginField field) {
        int number = TYPES.indexOf(field.type());
        if (number < 0) {
            throw new IllegalArgumentException(
                    "The field " + field.name() + " is of type " + field.type() + ", which cannot be saved.");
        }
        return number;
    }

    private static void put(ByteArrayOutputStream out, int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write(value >> shift);
        }
    }

    /**
     * The fields that were written, over {@code data}.
     *
     * @param plugin the plugin's name, for messages
     * @throws IllegalArgumentException if the data is damaged
     */
    static PluginFieldCollection read(String plugin, MemorySegment data) {
        if (data.address() == 0 && data.isNative() && data.byteSize() > 0) {
            throw damaged(plugin, "is null, but should have " + data.byteSize() + " bytes");
        }
        try {
            if (data.get(INT, 0) != MARK) {
                throw damaged(plugin, "is not this plugin's");
            }
            int count = requireCount(plugin, data.get(INT, 4), "fields");
            List<PluginField> fields = new ArrayList<>();
            long at = 8;
            for (int i = 0; i < count; i++) {
                int nameLength = requireCount(plugin, data.get(INT, at), "bytes in a field's name");
                int length = requireCount(plugin, data.get(INT, at + 4), "elements in a field");
                int number = data.get(INT, at + 8);
                if (number < 0 || number >= TYPES.size()) {
                    throw damaged(plugin, "has a field of unknown type");
                }
                PluginFieldType type = TYPES.get(number);
                at += 12;
                String name = name(plugin, data.asSlice(at, nameLength));
                at += nameLength;
                MemorySegment value = data.asSlice(at, ElementSizes.bytes(type, length));
                at += value.byteSize();
                fields.add(new PluginField(name, value, type, length));
            }
            if (at != data.byteSize()) {
                throw damaged(plugin, "has " + (data.byteSize() - at) + " bytes too many");
            }
            return new PluginFieldCollection(fields);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(plugin + ": the saved data is cut off.", e);
        }
    }

    private static IllegalArgumentException damaged(String plugin, String what) {
        return new IllegalArgumentException(plugin + ": the saved data " + what + ".");
    }

    private static int requireCount(String plugin, int count, String what) {
        if (count < 0) {
            throw damaged(plugin, "is damaged: it has " + count + " " + what);
        }
        return count;
    }

    private static String name(String plugin, MemorySegment bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes.asByteBuffer())
                    .toString();
        } catch (CharacterCodingException e) {
            throw damaged(plugin, "is damaged: a field's name is not UTF-8");
        }
    }
}
