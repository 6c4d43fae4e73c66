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
 * Allocates device memory in the order of streams, as cudaMallocAsync does. It must be thread-safe.
 *
 * <p>TensorRT's {@code class nvinfer1::IGpuAsyncAllocator}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_gpu_async_allocator.html">{@code nvinfer1::v_1_0::IGpuAsyncAllocator}</a>
 */
@SuppressWarnings("deprecation")
public interface IGpuAsyncAllocator extends IGpuAllocator {

    /**
     * Allocates memory in the order of a stream.
     * <pre>{@code void * IGpuAsyncAllocator::allocateAsync(const uint64_t size, const uint64_t alignment, const AllocatorFlags flags, cudaStream_t arg3)}</pre>
     * Since TensorRT 10.0.
     *
     * @param size bytes
     * @param alignment a power of two, or 0 for any
     * @param arg3 the {@code cudaStream_t} as a number; 0 for the default stream
     * @return the address; 0 if there is no memory or {@code size} is 0
     */
    @Override
    long allocateAsync(long size, long alignment, Set<AllocatorFlag> flags, long arg3);

    /**
     * Frees memory in the order of a stream.
     * <pre>{@code bool IGpuAsyncAllocator::deallocateAsync(void *const memory, cudaStream_t arg1)}</pre>
     * Since TensorRT 10.0.
     *
     * @param memory an address that this has given, or 0
     * @param arg1 the {@code cudaStream_t} as a number; 0 for the default stream
     * @return whether it succeeded
     */
    @Override
    boolean deallocateAsync(long memory, long arg1);

    /**
     * Allocates memory. By default calls {@link #allocateAsync} with the default stream.
     * <pre>{@code void * IGpuAsyncAllocator::allocate(const uint64_t size, const uint64_t alignment, const AllocatorFlags flags)}</pre>
     * Since TensorRT 10.0.
     *
     * @param size bytes
     * @param alignment a power of two, or 0 for any
     * @return the address; 0 if there is no memory or {@code size} is 0
     * @deprecated since TensorRT 10.0; TensorRT calls {@link #allocateAsync}
     */
    @Deprecated
    @Override
    default long allocate(long size, long alignment, Set<AllocatorFlag> flags) {
        return allocateAsync(size, alignment, flags, 0L);
    }

    /**
     * Frees memory. By default calls {@link #deallocateAsync} with the default stream.
     * <pre>{@code bool IGpuAsyncAllocator::deallocate(void *const memory)}</pre>
     * Since TensorRT 10.0.
     *
     * @param memory an address that this has given, or 0
     * @return whether it succeeded
     * @deprecated since TensorRT 10.0; TensorRT calls {@link #deallocateAsync}
     */
    @Deprecated
    @Override
    default boolean deallocate(long memory) {
        return deallocateAsync(memory, 0L);
    }
}
