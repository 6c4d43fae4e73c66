package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * The arguments of a kernel, kept in native memory and set again before each launch. For one thread at a time; needs no
 * closing.
 */
public final class KernelArguments {
    /** More parameters than any kernel has. */
    private static final int MAX_COUNT = 1024;

    /** A parameter can be a struct as large as this. */
    private static final int MAX_BYTES = 32 * 1024;

    private final int count;
    private final MemorySegment values;
    private final MemorySegment pointers;
    private int version;

    /** @param count how many parameters the kernel has, each of at most 8 bytes */
    public KernelArguments(int count) {
        if (count < 0 || count > MAX_COUNT) {
            throw new IllegalArgumentException("A kernel has 0 to " + MAX_COUNT + " parameters, not " + count + ".");
        }
        this.count = count;
        Arena arena = Arena.ofAuto(); // only data, and alive as long as this is
        values = arena.allocate(count * 8L + MAX_BYTES, 8);
        pointers = arena.allocate(JAVA_LONG, MAX_COUNT);
        // The driver reads as many as the kernel has: what the caller forgot is 0, and not a stray pointer.
        for (int i = 0; i < MAX_COUNT; i++) {
            pointers.setAtIndex(JAVA_LONG, i, values.address() + Math.min(i, count) * 8L);
        }
    }

    private long offset(int index) {
        return Objects.checkIndex(index, count) * 8L;
    }

    /** Sets a parameter of 8 bytes: an address, a {@code long long}, a {@code size_t}. */
    public KernelArguments set(int index, long value) {
        long offset = offset(index);
        if (values.get(JAVA_LONG, offset) != value) {
            values.set(JAVA_LONG, offset, value);
            version++;
        }
        return this;
    }

    /** Sets an {@code int}; also right for a {@code long long}. */
    public KernelArguments set(int index, int value) {
        return set(index, (long) value);
    }

    /** Sets a {@code float}. */
    public KernelArguments set(int index, float value) {
        return set(index, (long) Float.floatToRawIntBits(value));
    }

    /** Sets a {@code double}. */
    public KernelArguments set(int index, double value) {
        return set(index, Double.doubleToRawLongBits(value));
    }

    /** Another number whenever a value has changed. */
    int version() {
        return version;
    }

    long pointers() {
        return pointers.address();
    }
}
