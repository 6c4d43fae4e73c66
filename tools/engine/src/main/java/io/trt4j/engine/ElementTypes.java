package io.trt4j.engine;

import io.trt4j.tensorrt.DataType;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Which elements arrays and buffers have. */
final class ElementTypes {
    /** Types whose bits a {@code short} has. */
    static final Set<DataType> HALVES = EnumSet.of(DataType.kHALF, DataType.kBF16);

    /** Types whose elements have at most 8 bits. */
    static final Set<DataType> BYTES = EnumSet.of(
            DataType.kINT8,
            DataType.kUINT8,
            DataType.kBOOL,
            DataType.kFP8,
            DataType.kE8M0,
            DataType.kINT4,
            DataType.kFP4);

    private ElementTypes() {}

    /**
     * Checks that something has elements of a type.
     *
     * @throws IllegalArgumentException if it has not
     */
    static void require(DataType type, Set<DataType> types, String what) {
        Objects.requireNonNull(type, "The type is null.");
        if (!types.contains(type)) {
            throw new IllegalArgumentException("A tensor of " + type + " cannot be made of " + what
                    + (types.isEmpty() ? "." : ", which are of " + list(types) + "."));
        }
    }

    static String list(Set<DataType> types) {
        return String.join(" or ", types.stream().map(DataType::toString).toList());
    }

    /**
     * Checks that a buffer has elements of a type, in the byte order of the machine.
     *
     * @throws IllegalArgumentException if it has not
     */
    static void requireBuffer(DataType type, Buffer buffer) {
        Set<DataType> types =
                switch (buffer) {
                    case ByteBuffer b -> EnumSet.allOf(DataType.class);
                    case FloatBuffer b -> EnumSet.of(DataType.kFLOAT);
                    case IntBuffer b -> EnumSet.of(DataType.kINT32);
                    case LongBuffer b -> EnumSet.of(DataType.kINT64);
                    case ShortBuffer b -> HALVES;
                    default -> EnumSet.noneOf(DataType.class);
                };
        require(type, types, "a " + buffer.getClass().getSimpleName());
        ByteOrder order = BYTES.contains(type) ? ByteOrder.nativeOrder() : order(buffer);
        if (order != ByteOrder.nativeOrder()) {
            throw new IllegalArgumentException(
                    "The buffer is %s, but the machine is %s: make it with order(ByteOrder.nativeOrder())."
                            .formatted(order, ByteOrder.nativeOrder()));
        }
    }

    private static ByteOrder order(Buffer buffer) {
        return switch (buffer) {
            case ByteBuffer b -> b.order();
            case FloatBuffer b -> b.order();
            case IntBuffer b -> b.order();
            case LongBuffer b -> b.order();
            case ShortBuffer b -> b.order();
            default -> throw new IllegalArgumentException("There are no tensors of " + buffer + ".");
        };
    }
}
