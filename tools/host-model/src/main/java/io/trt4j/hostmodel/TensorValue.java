package io.trt4j.hostmodel;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import ai.onnxruntime.OnnxJavaType;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Objects;

/** A tensor with its elements, in memory of the host. Immutable. */
public final class TensorValue {
    private static final int BF16_SHIFT = 16;
    /** Half of the last bit that a BF16 keeps, less one. */
    private static final int BF16_HALF = 0x7FFF;

    private static final int BF16_QUIET_NAN = 0x40;

    private final ModelValue value;

    private static final String NO_ELEMENTS = "The elements of a tensor are null.";

    private TensorValue(ModelValue value) {
        this.value = value;
    }

    /**
     * A tensor of any type that a model on the host may take or give.
     *
     * @param type kFLOAT, kHALF, kBF16, kINT8, kINT32, kINT64, kBOOL (a byte each, 0 or 1) or kUINT8
     * @param data the elements in the machine's byte order, as many as the shape has; copied
     * @param dims the extents; none for a scalar
     * @throws IllegalArgumentException if the type is another or the size of the memory does not fit
     */
    public static TensorValue of(DataType type, MemorySegment data, long... dims) {
        Objects.requireNonNull(type, "The type of a tensor is null.");
        Objects.requireNonNull(data, "The elements of a tensor are null.");
        Objects.requireNonNull(dims, "The shape of a tensor is null.");
        if (Arrays.stream(dims).anyMatch(extent -> extent < 0)) {
            throw new IllegalArgumentException(
                    "The shape " + Arrays.toString(dims) + " has a negative extent; give the true ones.");
        }
        OnnxJavaType elements = ElementType.of(type).inOnnxRuntime();
        int bytes = ModelValue.bytes(elements, dims); // before as much memory is taken
        if (data.byteSize() != bytes) {
            throw new IllegalArgumentException("A tensor of type " + type + " and shape " + Arrays.toString(dims)
                    + " has " + bytes + " bytes, but " + data.byteSize() + " were given.");
        }
        ModelValue value = ModelValue.allocate(elements, dims.clone());
        value.memory().copyFrom(data);
        return new TensorValue(value);
    }

    /** A tensor of type kFLOAT. */
    public static TensorValue of(float[] elements, long... dims) {
        return of(DataType.kFLOAT, MemorySegment.ofArray(Objects.requireNonNull(elements, NO_ELEMENTS)), dims);
    }

    /** A tensor of type kINT32. */
    public static TensorValue of(int[] elements, long... dims) {
        return of(DataType.kINT32, MemorySegment.ofArray(Objects.requireNonNull(elements, NO_ELEMENTS)), dims);
    }

    /** A tensor of type kINT64. */
    public static TensorValue of(long[] elements, long... dims) {
        return of(DataType.kINT64, MemorySegment.ofArray(Objects.requireNonNull(elements, NO_ELEMENTS)), dims);
    }

    /** A tensor of type kINT8. */
    public static TensorValue of(byte[] elements, long... dims) {
        return of(DataType.kINT8, MemorySegment.ofArray(Objects.requireNonNull(elements, NO_ELEMENTS)), dims);
    }

    /** A tensor of type kBOOL. */
    public static TensorValue of(boolean[] elements, long... dims) {
        byte[] bytes = new byte[Objects.requireNonNull(elements, NO_ELEMENTS).length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (elements[i] ? 1 : 0);
        }
        return of(DataType.kBOOL, MemorySegment.ofArray(bytes), dims);
    }

    /** A tensor of type kHALF, of the nearest numbers. */
    public static TensorValue ofHalf(float[] elements, long... dims) {
        short[] halves = new short[Objects.requireNonNull(elements, NO_ELEMENTS).length];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = Float.floatToFloat16(elements[i]);
        }
        return of(DataType.kHALF, MemorySegment.ofArray(halves), dims);
    }

    /** A tensor of type kBF16, of the nearest numbers. */
    public static TensorValue ofBf16(float[] elements, long... dims) {
        short[] halves = new short[Objects.requireNonNull(elements, NO_ELEMENTS).length];
        for (int i = 0; i < halves.length; i++) {
            int bits = Float.floatToRawIntBits(elements[i]);
            halves[i] = (short)
                    (Float.isNaN(elements[i])
                            ? bits >>> BF16_SHIFT | BF16_QUIET_NAN
                            : bits + BF16_HALF + (bits >>> BF16_SHIFT & 1) >>> BF16_SHIFT); // to even
        }
        return of(DataType.kBF16, MemorySegment.ofArray(halves), dims);
    }

    static TensorValue of(ModelValue value, String what) {
        ElementType.of(value.type()).inTensorRt(what); // throws if there is none
        return new TensorValue(value);
    }

    ModelValue value() {
        return value;
    }

    /** The type of the elements. */
    public DataType type() {
        return ElementType.of(value.type()).inTensorRt("The tensor");
    }

    /** The extents. */
    public Dims dims() {
        return Dims.of(value.shape().clone());
    }

    /** The elements in the machine's byte order; read-only. */
    public MemorySegment data() {
        return value.memory().asReadOnly();
    }

    /**
     * The elements.
     *
     * @throws IllegalStateException if the type is none of kFLOAT, kHALF and kBF16
     */
    public float[] floats() {
        MemorySegment data = value.memory();
        return switch (value.type()) {
            case FLOAT -> data.toArray(JAVA_FLOAT_UNALIGNED);
            case FLOAT16 -> floats(data, false);
            case BFLOAT16 -> floats(data, true);
            default -> throw wrong("floats");
        };
    }

    private static float[] floats(MemorySegment data, boolean isBf16) {
        short[] halves = data.toArray(JAVA_SHORT_UNALIGNED);
        float[] floats = new float[halves.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = isBf16 ? Float.intBitsToFloat(halves[i] << BF16_SHIFT) : Float.float16ToFloat(halves[i]);
        }
        return floats;
    }

    /**
     * The elements.
     *
     * @throws IllegalStateException if the type is not kINT32
     */
    public int[] ints() {
        require(OnnxJavaType.INT32, "ints");
        return value.memory().toArray(JAVA_INT_UNALIGNED);
    }

    /**
     * The elements.
     *
     * @throws IllegalStateException if the type is not kINT64
     */
    public long[] longs() {
        require(OnnxJavaType.INT64, "longs");
        return value.memory().toArray(JAVA_LONG_UNALIGNED);
    }

    /**
     * The elements.
     *
     * @throws IllegalStateException if the type is neither kINT8 nor kUINT8
     */
    public byte[] bytes() {
        if (value.type() != OnnxJavaType.UINT8) {
            require(OnnxJavaType.INT8, "bytes");
        }
        return value.memory().toArray(JAVA_BYTE);
    }

    /**
     * The elements.
     *
     * @throws IllegalStateException if the type is not kBOOL
     */
    public boolean[] booleans() {
        require(OnnxJavaType.BOOL, "booleans");
        byte[] bytes = value.memory().toArray(JAVA_BYTE);
        boolean[] booleans = new boolean[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            booleans[i] = bytes[i] != 0;
        }
        return booleans;
    }

    private void require(OnnxJavaType type, String method) {
        if (value.type() != type) {
            throw wrong(method);
        }
    }

    private IllegalStateException wrong(String method) {
        return new IllegalStateException("The elements of a tensor of type " + type() + " are no " + method + ".");
    }

    /** Type and shape. */
    @Override
    public String toString() {
        return type() + " " + Arrays.toString(value.shape());
    }
}
