package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * The arguments of a kernel, kept in native memory and set again before each launch: 16 bytes for each, and with a driver
 * older than CUDA 12.4, which does not tell what a kernel needs, 40 KB more. For one thread at a time; needs no closing.
 */
public final class KernelArguments {
    /** More parameters than any kernel has. */
    private static final int MAX_COUNT = 1024;

    /** A parameter can be a struct as large as this. */
    private static final int MAX_BYTES = 32 * 1024;

    private final MemorySegment values;
    private final MemorySegment pointers;
    private int count;
    private int version;
    private MemorySegment copy;
    private MemorySegment copyPointers;

    /**
     * @param count how many parameters the kernel has, each of at most 8 bytes; more than it has do no harm
     */
    public KernelArguments(int count) {
        if (count < 0 || count > MAX_COUNT) {
            throw new IllegalArgumentException("A kernel has 0 to " + MAX_COUNT + " parameters, not " + count + ".");
        }
        this.count = count;
        Arena arena = Arena.ofAuto(); // only data, and alive as long as this is
        values = arena.allocate(JAVA_LONG, count);
        pointers = arena.allocate(JAVA_LONG, count);
        for (int i = 0; i < count; i++) {
            pointers.setAtIndex(JAVA_LONG, i, values.address() + i * 8L);
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

    /** Uses only the first of those that there is memory for. */
    void use(int newCount) {
        count = newCount;
    }

    int count() {
        return count;
    }

    /** Another number whenever a value has changed. */
    int version() {
        return version;
    }

    long pointers() {
        return pointers.address();
    }

    /**
     * Pointers to a copy of the values for a kernel that may have any number of parameters of any size: what lies behind
     * those set here is 0. To be called before each launch.
     */
    long pointersForAnyKernel() {
        if (copy == null) {
            Arena arena = Arena.ofAuto();
            copy = arena.allocate(values.byteSize() + MAX_BYTES, 8);
            copyPointers = arena.allocate(JAVA_LONG, MAX_COUNT);
            for (int i = 0; i < MAX_COUNT; i++) {
                copyPointers.setAtIndex(JAVA_LONG, i, copy.address() + Math.min(i * 8L, values.byteSize()));
            }
        }
        MemorySegment.copy(values, 0, copy, 0, values.byteSize());
        return copyPointers.address();
    }
}
