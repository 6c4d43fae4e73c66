package io.trt4j.plugin;

import io.trt4j.tensorrt.PluginFieldType;
import io.trt4j.tensorrt.natives.ElementSizes;
import java.util.Arrays;
import java.util.Objects;

/**
 * The elements of a plugin's field as they are in memory, of whichever type: for types that Java has no name for, such as {@link
 * PluginFieldType#kFP8}. Elements of 4 bits lie two to a byte, the first in the lower half. Immutable; equal to one of the same
 * type and bytes.
 */
public final class FieldData {
    private final PluginFieldType type;
    private final int length;
    private final byte[] bytes;

    private FieldData(PluginFieldType type, int length, byte[] bytes) {
        this.type = type;
        this.length = length;
        this.bytes = bytes;
    }

    /**
     * Elements of a type.
     *
     * @param length how many
     * @param bytes the elements in the machine's byte order; copied
     * @throws IllegalArgumentException if there are not as many bytes as the elements have
     */
    public static FieldData of(PluginFieldType type, int length, byte[] bytes) {
        Objects.requireNonNull(type, "The type is null.");
        Objects.requireNonNull(bytes, "The bytes are null.");
        if (length < 0 || ElementSizes.bytes(type, length) != bytes.length) {
            throw new IllegalArgumentException(
                    length + " elements of type " + type + " do not have " + bytes.length + " bytes.");
        }
        return new FieldData(type, length, bytes.clone());
    }

    /** The type of the elements. */
    public PluginFieldType type() {
        return type;
    }

    /** How many elements there are. */
    public int length() {
        return length;
    }

    /** A copy of the elements. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldData data
                && type == data.type
                && length == data.length
                && Arrays.equals(bytes, data.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + Arrays.hashCode(bytes);
    }

    /** Type and number of elements. */
    @Override
    public String toString() {
        return length + " × " + type;
    }
}
