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
 * TensorRT's {@code class nvinfer1::IOutputAllocator}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public interface IOutputAllocator {

    /**
     * <pre>{@code void * IOutputAllocator::reallocateOutput(const char * tensorName, void * currentMemory, uint64_t size, uint64_t alignment)}</pre>
     * Since TensorRT 8.6 or earlier.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    default long reallocateOutput(String tensorName, long currentMemory, long size, long alignment) {
        return 0;
    }

    /**
     * <pre>{@code void * IOutputAllocator::reallocateOutputAsync(const char * tensorName, void * currentMemory, uint64_t size, uint64_t alignment, cudaStream_t arg4)}</pre>
     * Since TensorRT 10.0.
     */
    default long reallocateOutputAsync(String tensorName, long currentMemory, long size, long alignment, long arg4) {
        return reallocateOutput(tensorName, currentMemory, size, alignment);
    }

    /**
     * <pre>{@code void IOutputAllocator::notifyShape(const char * tensorName, const Dims & dims)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    void notifyShape(String tensorName, Dims dims);

    /**
     * <pre>{@code int32_t IOutputAllocator::getInterfaceVersion() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    default int getInterfaceVersion() {
        return 1;
    }
}
