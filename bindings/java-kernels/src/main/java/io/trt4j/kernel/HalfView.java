package io.trt4j.kernel;

import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;

/** A view of numbers of 16 bits (IEEE 754 binary16), which kernels calculate with as floats. */
public final class HalfView extends DeviceView {
    private HalfView(long address, long elements) {
        super(address, elements, Short.BYTES);
    }

    private HalfView(MemorySegment memory) {
        super(memory, Short.BYTES);
    }

    /** A view of halves at an address; see {@link DeviceView}. */
    public static HalfView of(long address, long elements) {
        return new HalfView(address, elements);
    }

    /** A view of the host's memory, all of it. */
    public static HalfView of(MemorySegment memory) {
        return new HalfView(memory);
    }

    /** An element. */
    public float get(long index) {
        return Float.float16ToFloat(bits(index));
    }

    /** Sets an element to the half that is nearest, as {@link Float#floatToFloat16} finds it. */
    public void set(long index, float value) {
        setBits(index, Float.floatToFloat16(value));
    }

    /** An element as it is in memory: to be moved, which costs no conversion and keeps every NaN. */
    public short bits(long index) {
        return memory.get(JAVA_SHORT_UNALIGNED, offset(index));
    }

    /** Sets an element to what {@link #bits} gave. */
    public void setBits(long index, short bits) {
        memory.set(JAVA_SHORT_UNALIGNED, offset(index), bits);
    }
}
