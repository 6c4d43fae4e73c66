package io.trt4j.samples.rmsnorm;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import io.trt4j.tensorrt.DataType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Elements of type FP32, FP16 and BF16 in memory of the host. */
public final class Floats {
    private Floats() {}

    /** An element. */
    public static float get(MemorySegment memory, DataType type, long index) {
        return switch (type) {
            case kFLOAT -> memory.get(JAVA_FLOAT_UNALIGNED, 4 * index);
            case kHALF -> Float.float16ToFloat(memory.get(JAVA_SHORT_UNALIGNED, 2 * index));
            case kBF16 -> Float.intBitsToFloat(memory.get(JAVA_SHORT_UNALIGNED, 2 * index) << 16);
            default -> throw new IllegalArgumentException("Elements of type " + type + " are no floats.");
        };
    }

    /** The first elements. */
    public static float[] array(MemorySegment memory, DataType type, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = get(memory, type, i);
        }
        return values;
    }

    /** Memory with the values that are nearest to these. */
    public static MemorySegment memory(Arena arena, DataType type, float... values) {
        MemorySegment memory = arena.allocate((type == DataType.kFLOAT ? 4L : 2L) * values.length, 16);
        for (int i = 0; i < values.length; i++) {
            set(memory, type, i, values[i]);
        }
        return memory;
    }

    /** Sets an element to the nearest value that its type has. */
    public static void set(MemorySegment memory, DataType type, long index, float value) {
        switch (type) {
            case kFLOAT -> memory.set(JAVA_FLOAT_UNALIGNED, 4 * index, value);
            case kHALF -> memory.set(JAVA_SHORT_UNALIGNED, 2 * index, Float.floatToFloat16(value));
            case kBF16 -> memory.set(JAVA_SHORT_UNALIGNED, 2 * index, bfloat16(value));
            default -> throw new IllegalArgumentException("Elements of type " + type + " are no floats.");
        }
    }

    /** The upper half of a float, rounded to the nearest, of two as near to the even one. */
    private static short bfloat16(float value) {
        int bits = Float.floatToRawIntBits(value);
        return (short) (Float.isNaN(value) ? bits >>> 16 | 0x40 : bits + 0x7FFF + (bits >>> 16 & 1) >>> 16);
    }
}
