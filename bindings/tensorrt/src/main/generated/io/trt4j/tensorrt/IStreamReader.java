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
 * Reads a serialized engine piece by piece.
 *
 * <p>TensorRT's {@code class nvinfer1::IStreamReader}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.0.
 *
 * @deprecated since TensorRT 11.0; implement {@link IStreamReaderV2}
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_stream_reader.html">{@code nvinfer1::v_1_0::IStreamReader}</a>
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IStreamReader {

    /**
     * Reads the next bytes into memory of the host.
     * <pre>{@code int64_t IStreamReader::read(void * destination, int64_t nbBytes)}</pre>
     * Since TensorRT 10.0.
     *
     * @param destination room for {@code nbBytes} bytes
     * @return how many were read; a negative number is an error
     */
    long read(MemorySegment destination, long nbBytes);
}
