package io.trt4j.kernel;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.ffm.internal.Given;
import java.lang.foreign.MemorySegment;

/**
 * Memory that a kernel reads and writes: an address, and how many elements of which type lie there. It owns nothing;
 * the memory must stay valid while it is used.
 *
 * <p>On the device a view is its address and nothing more: there, as in CUDA C, nothing is checked. On the CPU each
 * access is checked against the number of elements, which is only as good as that number: a view of an address where
 * there is no host memory ends the process.
 */
public abstract sealed class DeviceView
        permits ByteView, ShortView, IntView, LongView, HalfView, FloatView, DoubleView {
    final MemorySegment memory;
    private final long elements;
    private final int elementSize;

    DeviceView(MemorySegment memory, int elementSize) {
        if (Given.argument(memory, "memory").byteSize() % elementSize != 0) {
            throw new IllegalArgumentException("%s has elements of %d bytes, which %d bytes are no multiple of."
                    .formatted(getClass().getSimpleName(), elementSize, memory.byteSize()));
        }
        this.memory = memory;
        this.elements = memory.byteSize() / elementSize;
        this.elementSize = elementSize;
    }

    DeviceView(long address, long elements, int elementSize) {
        this(memory(address, elements, elementSize), elementSize);
    }

    private static MemorySegment memory(long address, long elements, int elementSize) {
        if (elements < 0 || elements > Long.MAX_VALUE / elementSize) {
            throw new IllegalArgumentException("A view cannot have " + elements + " elements.");
        }
        if (address % elementSize != 0) {
            throw new IllegalArgumentException(
                    "The address 0x%x is no multiple of %d, as a device wants for elements of that size."
                            .formatted(address, elementSize));
        }
        return Calls.memory(address, elements * elementSize);
    }

    /** A view of a given class. */
    static DeviceView of(Class<?> type, MemorySegment memory) {
        return switch (type.getSimpleName()) {
            case "ByteView" -> ByteView.of(memory);
            case "ShortView" -> ShortView.of(memory);
            case "IntView" -> IntView.of(memory);
            case "LongView" -> LongView.of(memory);
            case "HalfView" -> HalfView.of(memory);
            case "FloatView" -> FloatView.of(memory);
            case "DoubleView" -> DoubleView.of(memory);
            default ->
                throw new IllegalArgumentException(type.getSimpleName() + " is no view of one type of elements.");
        };
    }

    /** How many elements it has. Kernels cannot ask, since the device does not know. */
    public final long elements() {
        return elements;
    }

    /** The offset in bytes of an element that must be there. */
    final long offset(long index) {
        if (index < 0 || index >= elements) {
            throw new IndexOutOfBoundsException("There is no element %d in %s.".formatted(index, this));
        }
        return index * elementSize;
    }

    @Override
    public final String toString() {
        return "%s of %d elements at 0x%x".formatted(getClass().getSimpleName(), elements, memory.address());
    }
}
