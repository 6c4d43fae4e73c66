package io.trt4j.kernel;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;

import java.lang.foreign.MemorySegment;

/** A view of doubles. */
public final class DoubleView extends DeviceView {
    private DoubleView(long address, long elements) {
        super(address, elements, Double.BYTES);
    }

    private DoubleView(MemorySegment memory) {
        super(memory, Double.BYTES);
    }

    /** A view of doubles at an address; see {@link DeviceView}. */
    public static DoubleView of(long address, long elements) {
        return new DoubleView(address, elements);
    }

    /** A view of the host's memory, all of it. */
    public static DoubleView of(MemorySegment memory) {
        return new DoubleView(memory);
    }

    /** An element. */
    public double get(long index) {
        return memory.get(JAVA_DOUBLE_UNALIGNED, offset(index));
    }

    /** Sets an element. */
    public void set(long index, double value) {
        memory.set(JAVA_DOUBLE_UNALIGNED, offset(index), value);
    }
}
