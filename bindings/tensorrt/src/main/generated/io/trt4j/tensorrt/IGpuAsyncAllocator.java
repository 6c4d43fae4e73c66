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
 * TensorRT's {@code class nvinfer1::IGpuAsyncAllocator}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.0.
 */
@SuppressWarnings("deprecation")
public interface IGpuAsyncAllocator extends IGpuAllocator {

    /**
     * <pre>{@code void * IGpuAsyncAllocator::allocateAsync(const uint64_t size, const uint64_t alignment, const AllocatorFlags flags, cudaStream_t arg3)}</pre>
     * Since TensorRT 10.0.
     */
    @Override
    long allocateAsync(long size, long alignment, Set<AllocatorFlag> flags, long arg3);

    /**
     * <pre>{@code bool IGpuAsyncAllocator::deallocateAsync(void *const memory, cudaStream_t arg1)}</pre>
     * Since TensorRT 10.0.
     */
    @Override
    boolean deallocateAsync(long memory, long arg1);

    /**
     * <pre>{@code void * IGpuAsyncAllocator::allocate(const uint64_t size, const uint64_t alignment, const AllocatorFlags flags)}</pre>
     * Since TensorRT 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    @Override
    default long allocate(long size, long alignment, Set<AllocatorFlag> flags) {
        return allocateAsync(size, alignment, flags, 0L);
    }

    /**
     * <pre>{@code bool IGpuAsyncAllocator::deallocate(void *const memory)}</pre>
     * Since TensorRT 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    @Override
    default boolean deallocate(long memory) {
        return deallocateAsync(memory, 0L);
    }
}
