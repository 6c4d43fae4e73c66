// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * Holds numbers of a layer. Empty ones have {@code count} 0.
 *
 * <p>TensorRT's {@code struct nvinfer1::Weights}, 24 bytes. Since TensorRT 8.6 or earlier.
 *
 * @param type the type of the numbers
 * @param values the numbers, one after another, on the host; copied when they are given to TensorRT, unless the memory is
 *     never freed
 * @param count how many there are
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_weights.html">{@code nvinfer1::Weights}</a>
 */
@SuppressWarnings("deprecation")
public record Weights(DataType type, MemorySegment values, long count) {
    static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_INT.withName("type"),
            MemoryLayout.paddingLayout(4),
            ADDRESS.withName("values"),
            JAVA_LONG.withName("count"));

    /** The layout in memory, as the loaded TensorRT has it. */
    public static StructLayout layout() {
        return LAYOUT;
    }

    /** Checks that nothing is null. */
    public Weights {
        Given.argument(type, "Weights.type");
        Given.argument(values, "Weights.values");
    }

    /** Copies one out of native memory. */
    public static Weights read(MemorySegment memory) {
        Calls.requireStruct(memory, layout(), "memory");
        return new Weights(DataType.of(memory.get(JAVA_INT, 0)), ElementSizes.sized(memory.get(ADDRESS, 8), DataType.of(memory.get(JAVA_INT, 0)), memory.get(JAVA_LONG, 16)), memory.get(JAVA_LONG, 16));
    }

    /** Copies this into native memory; what it points to is allocated with {@code allocator}. */
    public void write(MemorySegment memory, SegmentAllocator allocator) {
        Calls.requireStruct(memory, layout(), "memory");
        Given.argument(allocator, "allocator");
        memory.set(JAVA_INT, 0, type.value());
        memory.set(ADDRESS, 8, values);
        memory.set(JAVA_LONG, 16, count);
    }

    /** A native copy. */
    public MemorySegment allocate(SegmentAllocator allocator) {
        MemorySegment memory = Given.argument(allocator, "allocator").allocate(layout());
        write(memory, allocator);
        return memory;
    }
}
