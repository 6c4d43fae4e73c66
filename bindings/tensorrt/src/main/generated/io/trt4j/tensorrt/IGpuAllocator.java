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
 * Allocates device memory. It must be thread-safe. See {@link IBuilder#setGpuAllocator} and
 * {@link IRuntime#setGpuAllocator}.
 *
 * <p>TensorRT's {@code class nvinfer1::IGpuAllocator}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_gpu_allocator.html">{@code nvinfer1::v_1_0::IGpuAllocator}</a>
 */
@SuppressWarnings("deprecation")
public interface IGpuAllocator {

    /**
     * Allocates memory.
     * <pre>{@code void * IGpuAllocator::allocate(const uint64_t size, const uint64_t alignment, const AllocatorFlags flags)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param size bytes
     * @param alignment a power of two, or 0 for any
     * @return the address; 0 if there is no memory or {@code size} is 0
     * @deprecated since TensorRT 10.0; TensorRT calls {@link #allocateAsync}
     */
    @Deprecated
    long allocate(long size, long alignment, Set<AllocatorFlag> flags);

    /**
     * Resizes memory that was allocated with {@link AllocatorFlag#kRESIZABLE}. By default it cannot.
     * <pre>{@code void * IGpuAllocator::reallocate(void * arg0, uint64_t arg1, uint64_t arg2)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param arg0 the address
     * @param arg1 the alignment it was allocated with
     * @param arg2 the new size in bytes
     * @return the address, the same or another one to which the contents were moved; 0 if it cannot: the memory stays
     *     valid then
     */
    default long reallocate(long arg0, long arg1, long arg2) {
        return 0;
    }

    /**
     * Frees memory.
     * <pre>{@code bool IGpuAllocator::deallocate(void *const memory)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param memory an address that this has given, or 0
     * @return whether it succeeded
     * @deprecated since TensorRT 10.0; TensorRT calls {@link #deallocateAsync}
     */
    @Deprecated
    boolean deallocate(long memory);

    /**
     * Allocates memory in the order of a stream. By default calls {@link #allocate}.
     * <pre>{@code void * IGpuAllocator::allocateAsync(const uint64_t size, const uint64_t alignment, const AllocatorFlags flags, cudaStream_t arg3)}</pre>
     * Since TensorRT 10.0.
     *
     * @param size bytes
     * @param alignment a power of two, or 0 for any
     * @param arg3 the {@code cudaStream_t} as a number
     * @return the address; 0 if there is no memory or {@code size} is 0
     */
    default long allocateAsync(long size, long alignment, Set<AllocatorFlag> flags, long arg3) {
        return allocate(size, alignment, flags);
    }

    /**
     * Frees memory in the order of a stream. By default calls {@link #deallocate}.
     * <pre>{@code bool IGpuAllocator::deallocateAsync(void *const memory, cudaStream_t arg1)}</pre>
     * Since TensorRT 10.0.
     *
     * @param memory an address that this has given, or 0
     * @param arg1 the {@code cudaStream_t} as a number
     * @return whether it succeeded
     */
    default boolean deallocateAsync(long memory, long arg1) {
        return deallocate(memory);
    }

    /**
     * Frees memory.
     * <pre>{@code void IGpuAllocator::free(void *const memory)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param memory an address that this has given, or 0
     * @deprecated since TensorRT 8.0; implement {@link #deallocate}
     */
    @Deprecated
    default void free(long memory) {
        deallocate(memory);
    }
}
