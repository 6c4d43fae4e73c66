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
 * Allocates the memory of an output when its size is known. See
 * {@link IExecutionContext#setOutputAllocator}.
 *
 * <p>TensorRT's {@code class nvinfer1::IOutputAllocator}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_output_allocator.html">{@code nvinfer1::v_1_0::IOutputAllocator}</a>
 */
@SuppressWarnings("deprecation")
public interface IOutputAllocator {

    /**
     * Returns memory for an output.
     * <pre>{@code void * IOutputAllocator::reallocateOutput(const char * tensorName, void * currentMemory, uint64_t size, uint64_t alignment)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param currentMemory the address set for the output, which may be returned if it is large enough, or freed
     * @param size bytes, more than 0
     * @param alignment of the address
     * @return the address; 0 if there is no memory
     * @deprecated since TensorRT 10.0; TensorRT calls {@link #reallocateOutputAsync}
     */
    @Deprecated
    default long reallocateOutput(String tensorName, long currentMemory, long size, long alignment) {
        return 0;
    }

    /**
     * Returns memory for an output in the order of a stream. By default calls
     * {@link #reallocateOutput}.
     * <pre>{@code void * IOutputAllocator::reallocateOutputAsync(const char * tensorName, void * currentMemory, uint64_t size, uint64_t alignment, cudaStream_t arg4)}</pre>
     * Since TensorRT 10.0.
     *
     * @param currentMemory the address set for the output, which may be returned if it is large enough, or freed
     * @param size bytes, more than 0
     * @param alignment of the address
     * @param arg4 the {@code cudaStream_t} as a number
     * @return the address; 0 if there is no memory
     */
    default long reallocateOutputAsync(String tensorName, long currentMemory, long size, long alignment, long arg4) {
        return reallocateOutput(tensorName, currentMemory, size, alignment);
    }

    /**
     * Called with the shape of the output, before {@link IExecutionContext#enqueueV3} returns.
     * <pre>{@code void IOutputAllocator::notifyShape(const char * tensorName, const Dims & dims)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    void notifyShape(String tensorName, Dims dims);

    /**
     * Returns the number of the interface's version; do not override it.
     * <pre>{@code int32_t IOutputAllocator::getInterfaceVersion() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    default int getInterfaceVersion() {
        return 1;
    }
}
