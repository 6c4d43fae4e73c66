package io.trt4j.hostmodel;

import ai.onnxruntime.OnnxJavaType;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A tensor on its way through a model; its elements are never changed.
 *
 * @param data the elements in the machine's byte order, outside the heap
 */
record ModelValue(OnnxJavaType type, long[] shape, ByteBuffer data) {
    /** One whose elements are to be written. */
    static ModelValue allocate(OnnxJavaType type, long... shape) {
        return new ModelValue(
                type, shape, ByteBuffer.allocateDirect(bytes(type, shape)).order(ByteOrder.nativeOrder()));
    }

    /** How many bytes the elements have. */
    static int bytes(OnnxJavaType type, long[] shape) {
        if (LongStream.of(shape).anyMatch(extent -> extent < 0)) {
            throw new IllegalArgumentException(
                    "A tensor has the shape " + Arrays.toString(shape) + ", but no extent may be negative.");
        }
        if (LongStream.of(shape).anyMatch(extent -> extent == 0)) {
            return 0;
        }
        try {
            return Math.toIntExact(LongStream.of(shape).reduce(type.size, Math::multiplyExact));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("A tensor of type " + type + " and shape " + Arrays.toString(shape)
                    + " is larger than 2 GiB, the most that a model on the host takes.");
        }
    }

    static ModelValue ofIndex(long index) {
        ModelValue value = allocate(OnnxJavaType.INT64);
        value.data.putLong(0, index);
        return value;
    }

    static ModelValue ofCondition(boolean condition) {
        ModelValue value = allocate(OnnxJavaType.BOOL);
        value.data.put(0, (byte) (condition ? 1 : 0));
        return value;
    }

    MemorySegment memory() {
        return MemorySegment.ofBuffer(data.duplicate().clear());
    }

    /** The only element. */
    boolean condition(String what) {
        if (type != OnnxJavaType.BOOL || data.capacity() != 1) {
            throw new IllegalArgumentException(what + " must be one BOOL; it is " + this + ".");
        }
        return data.get(0) != 0;
    }

    /** The only element, which is a whole number. */
    long integer(String what) {
        long[] integers = integers(what);
        if (integers.length != 1) {
            throw new IllegalArgumentException(what + " must be one number; it is " + this + ".");
        }
        return integers[0];
    }

    /** The elements, which are whole numbers. */
    long[] integers(String what) {
        return switch (type) {
            case INT64 ->
                LongStream.range(0, data.capacity() / Long.BYTES)
                        .map(i -> data.getLong((int) i * Long.BYTES))
                        .toArray();
            case INT32 ->
                IntStream.range(0, data.capacity() / Integer.BYTES)
                        .mapToLong(i -> data.getInt(i * Integer.BYTES))
                        .toArray();
            default -> throw new IllegalArgumentException(what + " must be INT64 or INT32; it is " + this + ".");
        };
    }

    /** What it is at an index of an axis, without that axis. */
    ModelValue at(int axis, long index) {
        long[] rest = LongStream.concat(Arrays.stream(shape, 0, axis), Arrays.stream(shape, axis + 1, shape.length))
                .toArray();
        ModelValue slice = allocate(type, rest);
        int inner = bytes(type, Arrays.copyOfRange(shape, axis + 1, shape.length));
        int outer = inner == 0 ? 0 : slice.data.capacity() / inner;
        for (int i = 0; i < outer; i++) {
            slice.data.put(i * inner, data, (int) (i * shape[axis] + index) * inner, inner);
        }
        return slice;
    }

    /**
     * The slices of a new axis together.
     *
     * @param slices one or more, of one type and shape
     */
    static ModelValue stack(List<ModelValue> slices, int axis, String what) {
        ModelValue first = slices.getFirst();
        for (ModelValue slice : slices) {
            if (slice.type != first.type || !Arrays.equals(slice.shape, first.shape)) {
                throw new IllegalArgumentException(what + " is " + slice + " in one iteration and " + first
                        + " in another; what is put together must be alike.");
            }
        }
        long[] shape = LongStream.concat(
                        LongStream.concat(Arrays.stream(first.shape, 0, axis), LongStream.of(slices.size())),
                        Arrays.stream(first.shape, axis, first.shape.length))
                .toArray();
        ModelValue all = allocate(first.type, shape);
        int inner = bytes(first.type, Arrays.copyOfRange(first.shape, axis, first.shape.length));
        int outer = inner == 0 ? 0 : first.data.capacity() / inner;
        for (int i = 0; i < outer; i++) {
            for (int j = 0; j < slices.size(); j++) {
                all.data.put((i * slices.size() + j) * inner, slices.get(j).data, i * inner, inner);
            }
        }
        return all;
    }

    /** Type and shape. */
    @Override
    public String toString() {
        return type + " " + Arrays.toString(shape);
    }
}
