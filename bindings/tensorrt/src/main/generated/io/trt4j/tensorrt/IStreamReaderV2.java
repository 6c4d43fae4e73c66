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
 * Reads a serialized engine piece by piece, into memory of the host or the device. See
 * {@link IRuntime#deserializeCudaEngine(IStreamReaderV2)}.
 *
 * <p>TensorRT's {@code class nvinfer1::IStreamReaderV2}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.7.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_stream_reader_v2.html">{@code nvinfer1::v_1_0::IStreamReaderV2}</a>
 */
@SuppressWarnings("deprecation")
public interface IStreamReaderV2 {

    /**
     * Reads the next bytes.
     * <pre>{@code int64_t IStreamReaderV2::read(void * destination, int64_t nbBytes, cudaStream_t stream)}</pre>
     * Since TensorRT 10.7.
     *
     * @param destination room for {@code nbBytes} bytes, on the host or the device; CUDA tells which
     * @param stream the {@code cudaStream_t} to copy on, as a number
     * @return how many were read, 0 at the end; a negative number is an error
     */
    long read(MemorySegment destination, long nbBytes, long stream);

    /**
     * Sets the position of the next read.
     * <pre>{@code bool IStreamReaderV2::seek(int64_t offset, SeekPosition where)}</pre>
     * Since TensorRT 10.7.
     *
     * @param offset bytes, counted from {@code where}
     * @return whether it succeeded
     */
    boolean seek(long offset, SeekPosition where);
}
