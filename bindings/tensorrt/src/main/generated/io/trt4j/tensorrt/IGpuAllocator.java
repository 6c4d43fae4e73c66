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
 * TensorRT's {@code class nvinfer1::IGpuAllocator}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public interface IGpuAllocator {

    /**
     * <pre>{@code void * IGpuAllocator::allocate(const uint64_t size, const uint64_t alignment, const AllocatorFlags flags)}</pre>
     * Since TensorRT 8.6 or earlier.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    long allocate(long size, long alignment, Set<AllocatorFlag> flags);

    /**
     * <pre>{@code void * IGpuAllocator::reallocate(void * arg0, uint64_t arg1, uint64_t arg2)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    default long reallocate(long arg0, long arg1, long arg2) {
        return 0;
    }

    /**
     * <pre>{@code bool IGpuAllocator::deallocate(void *const memory)}</pre>
     * Since TensorRT 8.6 or earlier.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    boolean deallocate(long memory);

    /**
     * <pre>{@code void * IGpuAllocator::allocateAsync(const uint64_t size, const uint64_t alignment, const AllocatorFlags flags, cudaStream_t arg3)}</pre>
     * Since TensorRT 10.0.
     */
    default long allocateAsync(long size, long alignment, Set<AllocatorFlag> flags, long arg3) {
        return allocate(size, alignment, flags);
    }

    /**
     * <pre>{@code bool IGpuAllocator::deallocateAsync(void *const memory, cudaStream_t arg1)}</pre>
     * Since TensorRT 10.0.
     */
    default boolean deallocateAsync(long memory, long arg1) {
        return deallocate(memory);
    }

    /**
     * <pre>{@code void IGpuAllocator::free(void *const memory)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    default void free(long memory) {
        deallocate(memory);
    }
}
