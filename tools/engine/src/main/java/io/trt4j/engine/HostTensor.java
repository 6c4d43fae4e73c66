package io.trt4j.engine;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import java.lang.foreign.MemorySegment;
import java.nio.Buffer;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A tensor in memory of the host: an array, a buffer or a segment. What it is made of is not copied, unless a method says
 * so: the caller still owns it, must not change it while a call reads it, and sees what a call writes. Type and shape are
 * fixed. Several threads may read it at once.
 */
public final class HostTensor implements EngineTensor {
    /** Of the arrays that every JVM can make. */
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final DataType type;
    private final Dims dims;
    private final MemorySegment data;

    private HostTensor(DataType type, Dims dims, MemorySegment data) {
        this.type = Objects.requireNonNull(type, "The type is null.");
        this.dims = dims;
        this.data = data;
        long bytes = Shapes.bytes(type, dims);
        if (data.byteSize() != bytes) {
            throw new IllegalArgumentException("A tensor of %s in %s has %d bytes, not the %d of the data."
                    .formatted(type, Shapes.text(dims), bytes, data.byteSize()));
        }
    }

    /**
     * Makes a tensor of {@link DataType#kFLOAT}.
     *
     * @param dims the length of each dimension; none for a scalar
     * @throws IllegalArgumentException if the shape has another number of elements
     */
    public static HostTensor of(float[] data, long... dims) {
        requireData(data);
        return of(DataType.kFLOAT, MemorySegment.ofArray(data), dims);
    }

    /** Makes a tensor of {@link DataType#kINT32}, likewise. */
    public static HostTensor of(int[] data, long... dims) {
        requireData(data);
        return of(DataType.kINT32, MemorySegment.ofArray(data), dims);
    }

    /** Makes a tensor of {@link DataType#kINT64}, likewise. */
    public static HostTensor of(long[] data, long... dims) {
        requireData(data);
        return of(DataType.kINT64, MemorySegment.ofArray(data), dims);
    }

    /** Makes a tensor of {@link DataType#kINT8}, likewise. */
    public static HostTensor of(byte[] data, long... dims) {
        return of(DataType.kINT8, data, dims);
    }

    /** Makes a tensor of {@link DataType#kBOOL} of a copy. */
    public static HostTensor of(boolean[] data, long... dims) {
        requireData(data);
        byte[] bytes = new byte[data.length];
        for (int i = 0; i < data.length; i++) {
            bytes[i] = (byte) (data[i] ? 1 : 0);
        }
        return of(DataType.kBOOL, bytes, dims);
    }

    /**
     * Makes a tensor of a type whose elements have at most 8 bits.
     *
     * @param data the bits; of a type of 4 bits two elements in a byte, the first in the lower half
     * @throws IllegalArgumentException if the type is another one, or the shape has another number of elements
     */
    public static HostTensor of(DataType type, byte[] data, long... dims) {
        ElementTypes.require(type, ElementTypes.BYTES, "bytes");
        requireData(data);
        return of(type, MemorySegment.ofArray(data), dims);
    }

    /**
     * Makes a tensor of {@link DataType#kHALF} or {@link DataType#kBF16}.
     *
     * @param data the bits, such as {@link Float#floatToFloat16} returns for {@link DataType#kHALF}
     * @throws IllegalArgumentException if the type is another one, or the shape has another number of elements
     */
    public static HostTensor of(DataType type, short[] data, long... dims) {
        ElementTypes.require(type, ElementTypes.HALVES, "shorts");
        requireData(data);
        return of(type, MemorySegment.ofArray(data), dims);
    }

    /**
     * Makes a tensor of {@link DataType#kHALF} or {@link DataType#kBF16} of a copy, in which each number is the nearest
     * that the type has.
     *
     * @throws IllegalArgumentException if the type is another one, or the shape has another number of elements
     */
    public static HostTensor rounded(DataType type, float[] data, long... dims) {
        ElementTypes.require(type, ElementTypes.HALVES, "rounded floats");
        requireData(data);
        short[] bits = new short[data.length];
        for (int i = 0; i < data.length; i++) {
            bits[i] = type == DataType.kHALF ? Float.floatToFloat16(data[i]) : Halves.floatToBfloat16(data[i]);
        }
        return of(type, bits, dims);
    }

    /**
     * Makes a tensor of what a buffer has from its position to its limit.
     *
     * @param data a {@code ByteBuffer} for any type; a {@code FloatBuffer}, {@code IntBuffer}, {@code LongBuffer} or {@code
     *     ShortBuffer} for a type of such elements. In the byte order of the machine
     * @throws IllegalArgumentException if it is another buffer, or the shape has another number of elements
     */
    public static HostTensor of(DataType type, Buffer data, long... dims) {
        requireData(data);
        ElementTypes.requireBuffer(type, data);
        return of(type, MemorySegment.ofBuffer(data), dims);
    }

    /**
     * Makes a tensor of all of a segment.
     *
     * @param data the elements in the byte order of the machine; open while the tensor is used
     * @throws IllegalArgumentException if the shape has another number of elements
     */
    public static HostTensor of(DataType type, MemorySegment data, long... dims) {
        requireData(data);
        return new HostTensor(type, Shapes.of(dims), data);
    }

    /** Makes a tensor of zeros, which has its memory for itself: for {@link Session#run(java.util.Map, java.util.Map)} to write to. */
    public static HostTensor zeros(DataType type, long... dims) {
        return zeros(type, Shapes.of(dims));
    }

    static HostTensor zeros(DataType type, Dims dims) {
        Objects.requireNonNull(type, "The type is null.");
        long longs = Math.ceilDiv(Shapes.bytes(type, dims), Long.BYTES);
        if (longs > LONGEST_ARRAY) {
            throw new IllegalArgumentException(
                    "A tensor of %s in %s does not fit in an array: give memory for it, by HostTensor.of."
                            .formatted(type, Shapes.text(dims)));
        }
        return new HostTensor(type, dims, heap((int) longs).asSlice(0, Shapes.bytes(type, dims)));
    }

    private static MemorySegment heap(int longs) {
        try {
            return MemorySegment.ofArray(new long[longs]);
        } catch (OutOfMemoryError e) {
            throw new IllegalStateException(
                    "The heap has no room for a tensor of %s: give memory for it, by HostTensor.of."
                            .formatted(Sizes.text(8L * longs)),
                    e);
        }
    }

    private static void requireData(Object data) {
        Objects.requireNonNull(data, "The data are null.");
    }

    @Override
    public DataType type() {
        return type;
    }

    @Override
    public Dims dims() {
        return dims;
    }

    @Override
    public long byteSize() {
        return data.byteSize();
    }

    /** The elements themselves in the byte order of the machine: no copy. */
    public MemorySegment segment() {
        return data;
    }

    /**
     * The elements themselves, to be read or written.
     *
     * @throws IllegalStateException if their arena is closed
     */
    MemorySegment open() {
        if (!data.scope().isAlive()) {
            throw new IllegalStateException("The tensor is in memory of an arena that is closed.");
        }
        return data;
    }

    /** A tensor of the first elements of this one's memory. */
    HostTensor resized(Dims shape) {
        return new HostTensor(type, shape, data.asSlice(0, Shapes.bytes(type, shape)));
    }

    /**
     * A copy of the elements of a tensor of {@link DataType#kFLOAT}.
     *
     * @throws IllegalStateException if the type is another one
     */
    public float[] floats() {
        requireOwn(EnumSet.of(DataType.kFLOAT), "floats()");
        return open().toArray(JAVA_FLOAT_UNALIGNED);
    }

    /** A copy of the elements of a tensor of {@link DataType#kINT32}, likewise. */
    public int[] ints() {
        requireOwn(EnumSet.of(DataType.kINT32), "ints()");
        return open().toArray(JAVA_INT_UNALIGNED);
    }

    /** A copy of the elements of a tensor of {@link DataType#kINT64}, likewise. */
    public long[] longs() {
        requireOwn(EnumSet.of(DataType.kINT64), "longs()");
        return open().toArray(JAVA_LONG_UNALIGNED);
    }

    /** A copy of the bits of the elements of a tensor of {@link DataType#kHALF} or {@link DataType#kBF16}, likewise. */
    public short[] shorts() {
        requireOwn(ElementTypes.HALVES, "shorts()");
        return open().toArray(JAVA_SHORT_UNALIGNED);
    }

    /** A copy of the bits of a tensor whose elements have at most 8, likewise. */
    public byte[] bytes() {
        requireOwn(ElementTypes.BYTES, "bytes()");
        return open().toArray(JAVA_BYTE);
    }

    /** A copy of the elements of a tensor of {@link DataType#kBOOL}, likewise. */
    public boolean[] booleans() {
        requireOwn(EnumSet.of(DataType.kBOOL), "booleans()");
        byte[] bytes = open().toArray(JAVA_BYTE);
        boolean[] values = new boolean[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            values[i] = bytes[i] != 0;
        }
        return values;
    }

    /**
     * The elements of a tensor of {@link DataType#kHALF} or {@link DataType#kBF16} as the floats that they are, or a copy of
     * those of one of {@link DataType#kFLOAT}.
     *
     * @throws IllegalStateException if the type is another one
     */
    public float[] toFloats() {
        if (type == DataType.kFLOAT) {
            return floats();
        }
        requireOwn(ElementTypes.HALVES, "toFloats()");
        short[] bits = shorts();
        float[] values = new float[bits.length];
        for (int i = 0; i < bits.length; i++) {
            values[i] = type == DataType.kHALF ? Float.float16ToFloat(bits[i]) : Halves.bfloat16ToFloat(bits[i]);
        }
        return values;
    }

    private void requireOwn(Set<DataType> types, String method) {
        if (!types.contains(type)) {
            throw new IllegalStateException("The tensor is of " + type + ": " + method + " reads " + ElementTypes.list(types) + ".");
        }
    }

    @Override
    public String toString() {
        return "HostTensor[" + type + ", " + Shapes.text(dims) + "]";
    }
}
