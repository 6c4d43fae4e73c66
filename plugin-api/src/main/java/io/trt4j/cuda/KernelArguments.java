package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The arguments of a kernel, kept in native memory and set again before each launch. For one thread at a time; needs no closing.
 */
public final class KernelArguments {
    private final MemorySegment values;
    private final MemorySegment pointers;

    /** @param count how many parameters the kernel has */
    public KernelArguments(int count) {
        Arena arena = Arena.ofAuto(); // only data, and alive as long as this is
        values = arena.allocate(JAVA_LONG, count);
        pointers = arena.allocate(JAVA_LONG, count);
        for (int i = 0; i < count; i++) {
            pointers.setAtIndex(JAVA_LONG, i, values.address() + i * 8L);
        }
    }

    /** Sets a parameter of 8 bytes: an address, a {@code long long}, a {@code size_t}. */
    public KernelArguments set(int index, long value) {
        values.setAtIndex(JAVA_LONG, index, value);
        return this;
    }

    /** Sets an {@code int}; also right for a {@code long long}. */
    public KernelArguments set(int index, int value) {
        return set(index, (long) value); // so that an int given for a long long is right too
    }

    /** Sets a {@code float}. */
    public KernelArguments set(int index, float value) {
        values.set(JAVA_FLOAT, index * 8L, value);
        return this;
    }

    /** Sets a {@code double}. */
    public KernelArguments set(int index, double value) {
        values.set(JAVA_DOUBLE, index * 8L, value);
        return this;
    }

    long pointers() {
        return pointers.address();
    }
}
