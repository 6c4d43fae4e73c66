package io.trt4j.kernel;

import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;

/** A view of shorts. */
public final class ShortView extends DeviceView {
    private ShortView(long address, long elements) {
        super(address, elements, Short.BYTES);
    }

    private ShortView(MemorySegment memory) {
        super(memory, Short.BYTES);
    }

    /** A view of shorts at an address; see {@link DeviceView}. */
    public static ShortView of(long address, long elements) {
        return new ShortView(address, elements);
    }

    /** A view of the host's memory, all of it. */
    public static ShortView of(MemorySegment memory) {
        return new ShortView(memory);
    }

    /** An element. */
    public short get(long index) {
        return memory.get(JAVA_SHORT_UNALIGNED, offset(index));
    }

    /** Sets an element. */
    public void set(long index, short value) {
        memory.set(JAVA_SHORT_UNALIGNED, offset(index), value);
    }
}
