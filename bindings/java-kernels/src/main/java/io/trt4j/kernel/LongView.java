package io.trt4j.kernel;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.MemorySegment;

/** A view of longs. */
public final class LongView extends DeviceView {
    private LongView(long address, long elements) {
        super(address, elements, Long.BYTES);
    }

    private LongView(MemorySegment memory) {
        super(memory, Long.BYTES);
    }

    /** A view of longs at an address; see {@link DeviceView}. */
    public static LongView of(long address, long elements) {
        return new LongView(address, elements);
    }

    /** A view of the host's memory, all of it. */
    public static LongView of(MemorySegment memory) {
        return new LongView(memory);
    }

    /** An element. */
    public long get(long index) {
        return memory.get(JAVA_LONG_UNALIGNED, offset(index));
    }

    /** Sets an element. */
    public void set(long index, long value) {
        memory.set(JAVA_LONG_UNALIGNED, offset(index), value);
    }
}
