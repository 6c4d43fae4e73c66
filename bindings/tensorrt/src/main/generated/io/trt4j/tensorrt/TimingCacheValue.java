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
 * Holds what a timing cache knows of a layer: the tactic and how long it took.
 *
 * <p>TensorRT's {@code struct nvinfer1::TimingCacheValue}, 16 bytes. Since TensorRT 10.8.
 *
 * @param tacticHash what the tactic is known by
 * @param timingMSec milliseconds that the tactic took; a negative number or NaN is not valid
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/structnvinfer1_1_1v__1__0_1_1_timing_cache_value.html">{@code nvinfer1::TimingCacheValue}</a>
 */
@SuppressWarnings("deprecation")
public record TimingCacheValue(long tacticHash, float timingMSec) {
    static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_LONG.withName("tacticHash"),
            JAVA_FLOAT.withName("timingMSec"),
            MemoryLayout.paddingLayout(4));

    /** The layout in memory, as the loaded TensorRT has it. */
    public static StructLayout layout() {
        return LAYOUT;
    }

    /** Copies one out of native memory. */
    public static TimingCacheValue read(MemorySegment memory) {
        Calls.requireStruct(memory, layout(), "memory");
        return new TimingCacheValue(memory.get(JAVA_LONG, 0), memory.get(JAVA_FLOAT, 8));
    }

    /** Copies this into native memory; what it points to is allocated with {@code allocator}. */
    public void write(MemorySegment memory, SegmentAllocator allocator) {
        Calls.requireStruct(memory, layout(), "memory");
        Given.argument(allocator, "allocator");
        memory.set(JAVA_LONG, 0, tacticHash);
        memory.set(JAVA_FLOAT, 8, timingMSec);
    }

    /** A native copy. */
    public MemorySegment allocate(SegmentAllocator allocator) {
        MemorySegment memory = Given.argument(allocator, "allocator").allocate(layout());
        write(memory, allocator);
        return memory;
    }
}
