package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;

/** An input or output of a plugin with its elements, which are read and written as numbers whatever their type. */
public final class KitTensor {
    private final String name;
    private final DataType type;
    private final byte[] bytes;
    private final ByteBuffer elements;
    private Dims dims;

    /** A tensor on bytes, which it shares. */
    KitTensor(String name, DataType type, Dims dims, byte[] bytes) {
        this.name = name;
        this.type = type;
        this.dims = dims;
        this.bytes = bytes;
        elements = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    }

    /** A tensor full of zeros. */
    KitTensor(String name, DataType type, Dims dims) {
        this(name, type, dims, new byte[Math.toIntExact(HostTensorDesc.bytes(type, dims))]);
    }

    /** Its name in the network. */
    public String name() {
        return name;
    }

    /** The type of its elements. */
    public DataType type() {
        return type;
    }

    /** Its extents in elements. */
    public Dims dims() {
        return dims;
    }

    /** How many elements it has. */
    public int size() {
        return Math.toIntExact(HostTensorDesc.bytes(DataType.kINT8, dims));
    }

    byte[] bytes() {
        return bytes;
    }

    /**
     * Makes it smaller: for an output whose size depends on the data.
     *
     * @param smaller its extents
     * @throws IllegalArgumentException if it would be larger than it was made
     */
    public void resize(Dims smaller) {
        Objects.requireNonNull(smaller, "The dimensions are null.");
        if (HostTensorDesc.bytes(type, smaller) > bytes.length) {
            throw new IllegalArgumentException("The tensor " + name + " cannot have the shape "
                    + HostTensorDesc.text(smaller) + ": it was made for " + bytes.length + " bytes.");
        }
        dims = smaller;
    }

    /** An element; those of type INT64 beyond 2^53 lose their last bits. */
    public double get(int index) {
        return switch (type) {
            case kFLOAT -> elements.getFloat(4 * index);
            case kHALF -> Float.float16ToFloat(elements.getShort(2 * index));
            case kBF16 -> Float.intBitsToFloat(elements.getShort(2 * index) << 16);
            case kINT32 -> elements.getInt(4 * index);
            case kINT64 -> elements.getLong(8 * index);
            case kINT8 -> elements.get(index);
            default -> throw noNumbers();
        };
    }

    /** Sets an element to the nearest value that its type has. */
    public void set(int index, double value) {
        switch (type) {
            case kFLOAT -> elements.putFloat(4 * index, (float) value);
            case kHALF -> elements.putShort(2 * index, Float.floatToFloat16((float) value));
            case kBF16 -> elements.putShort(2 * index, bfloat16((float) value));
            case kINT32 -> elements.putInt(4 * index, (int) Math.rint(value));
            case kINT64 -> elements.putLong(8 * index, (long) Math.rint(value));
            case kINT8 ->
                elements.put(index, (byte) Math.clamp((long) Math.rint(value), Byte.MIN_VALUE, Byte.MAX_VALUE));
            default -> throw noNumbers();
        }
    }

    private IllegalStateException noNumbers() {
        return new IllegalStateException(
                "The elements of " + name + " are " + type + ", which Java has no numbers for.");
    }

    /** Whether its elements have a fraction. */
    boolean isFloating() {
        return type == DataType.kFLOAT || type == DataType.kHALF || type == DataType.kBF16;
    }

    /** Whether {@link #get} knows the type. */
    boolean hasNumbers() {
        return isFloating() || type == DataType.kINT32 || type == DataType.kINT64 || type == DataType.kINT8;
    }

    /** The upper half of a float, rounded to the nearest, of two as near to the even one. */
    private static short bfloat16(float value) {
        int bits = Float.floatToRawIntBits(value);
        return (short) (Float.isNaN(value) ? bits >>> 16 | 0x40 : bits + 0x7FFF + (bits >>> 16 & 1) >>> 16);
    }
}
