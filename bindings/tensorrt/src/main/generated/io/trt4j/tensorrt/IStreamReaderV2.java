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
 * TensorRT's {@code class nvinfer1::IStreamReaderV2}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.7.
 */
@SuppressWarnings("deprecation")
public interface IStreamReaderV2 {

    /**
     * <pre>{@code int64_t IStreamReaderV2::read(void * destination, int64_t nbBytes, cudaStream_t stream)}</pre>
     * Since TensorRT 10.7.
     */
    long read(MemorySegment destination, long nbBytes, long stream);

    /**
     * <pre>{@code bool IStreamReaderV2::seek(int64_t offset, SeekPosition where)}</pre>
     * Since TensorRT 10.7.
     */
    boolean seek(long offset, SeekPosition where);
}
