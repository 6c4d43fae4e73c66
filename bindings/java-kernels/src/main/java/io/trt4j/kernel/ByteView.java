package io.trt4j.kernel;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;

/** A view of bytes, which are also what TensorRT keeps booleans and 8-bit integers in. */
public final class ByteView extends DeviceView {
    private ByteView(long address, long elements) {
        super(address, elements, Byte.BYTES);
    }

    private ByteView(MemorySegment memory) {
        super(memory, Byte.BYTES);
    }

    /** A view of bytes at an address; see {@link DeviceView}. */
    public static ByteView of(long address, long elements) {
        return new ByteView(address, elements);
    }

    /** A view of the host's memory, all of it. */
    public static ByteView of(MemorySegment memory) {
        return new ByteView(memory);
    }

    /** An element. */
    public byte get(long index) {
        return memory.get(JAVA_BYTE, offset(index));
    }

    /** Sets an element. */
    public void set(long index, byte value) {
        memory.set(JAVA_BYTE, offset(index), value);
    }
}
