// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * Names an entry of a timing cache: 16 bytes, which the log of the build writes as {@code 0x} and 32
 * hexadecimal digits.
 *
 * <p>TensorRT's {@code struct nvinfer1::TimingCacheKey}, 16 bytes. Since TensorRT 10.8.
 *
 * @param data the 16 bytes
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/structnvinfer1_1_1v__1__0_1_1_timing_cache_key.html">{@code nvinfer1::TimingCacheKey}</a>
 */
@SuppressWarnings("deprecation")
public record TimingCacheKey(byte[] data) {
    static final StructLayout LAYOUT = MemoryLayout.structLayout(
            MemoryLayout.sequenceLayout(16, JAVA_BYTE).withName("data"));

    /** The layout in memory, as the loaded TensorRT has it. */
    public static StructLayout layout() {
        return LAYOUT;
    }

    /** Copies the array, checks that nothing is null, and checks that there are 16 elements. */
    public TimingCacheKey {
        data = Given.argument(data, "TimingCacheKey.data").clone();
        if (data.length != 16) {
            throw new IllegalArgumentException("TimingCacheKey.data has 16 elements, not " + data.length + ".");
        }
    }

    /** A copy of the elements. */
    public byte[] data() {
        return data.clone();
    }

    /** Copies one out of native memory. */
    public static TimingCacheKey read(MemorySegment memory) {
        Calls.requireStruct(memory, layout(), "memory");
        byte[] data = memory.asSlice(0, 16 * 1L).toArray(JAVA_BYTE);
        return new TimingCacheKey(data);
    }

    /** Copies this into native memory; what it points to is allocated with {@code allocator}. */
    public void write(MemorySegment memory, SegmentAllocator allocator) {
        Calls.requireStruct(memory, layout(), "memory");
        Given.argument(allocator, "allocator");
        MemorySegment.copy(data, 0, memory, JAVA_BYTE, 0, 16);
    }

    /** A native copy. */
    public MemorySegment allocate(SegmentAllocator allocator) {
        MemorySegment memory = Given.argument(allocator, "allocator").allocate(layout());
        write(memory, allocator);
        return memory;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimingCacheKey o && Arrays.equals(data, o.data);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(data));
    }

    @Override
    public String toString() {
        return "TimingCacheKey[data=" + Arrays.toString(data) + "]";
    }
}
