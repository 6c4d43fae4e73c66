package io.trt4j.kernel;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;

import java.lang.foreign.MemorySegment;

/** A view of floats. */
public final class FloatView extends DeviceView {
    private FloatView(long address, long elements) {
        super(address, elements, Float.BYTES);
    }

    private FloatView(MemorySegment memory) {
        super(memory, Float.BYTES);
    }

    /** A view of floats at an address; see {@link DeviceView}. */
    public static FloatView of(long address, long elements) {
        return new FloatView(address, elements);
    }

    /** A view of the host's memory, all of it. */
    public static FloatView of(MemorySegment memory) {
        return new FloatView(memory);
    }

    /** An element. */
    public float get(long index) {
        return memory.get(JAVA_FLOAT_UNALIGNED, offset(index));
    }

    /** Sets an element. */
    public void set(long index, float value) {
        memory.set(JAVA_FLOAT_UNALIGNED, offset(index), value);
    }
}
