package io.trt4j.kernel;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import java.lang.foreign.MemorySegment;

/** A view of ints. */
public final class IntView extends DeviceView {
    private IntView(long address, long elements) {
        super(address, elements, Integer.BYTES);
    }

    private IntView(MemorySegment memory) {
        super(memory, Integer.BYTES);
    }

    /** A view of ints at an address; see {@link DeviceView}. */
    public static IntView of(long address, long elements) {
        return new IntView(address, elements);
    }

    /** A view of the host's memory, all of it. */
    public static IntView of(MemorySegment memory) {
        return new IntView(memory);
    }

    /** An element. */
    public int get(long index) {
        return memory.get(JAVA_INT_UNALIGNED, offset(index));
    }

    /** Sets an element. */
    public void set(long index, int value) {
        memory.set(JAVA_INT_UNALIGNED, offset(index), value);
    }
}
