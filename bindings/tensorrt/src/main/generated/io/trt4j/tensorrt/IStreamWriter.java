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
 * Writes a serialized engine piece by piece. See {@link IBuilder#buildSerializedNetworkToStream}.
 *
 * <p>TensorRT's {@code class nvinfer1::IStreamWriter}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.13.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_stream_writer.html">{@code nvinfer1::v_1_0::IStreamWriter}</a>
 */
@SuppressWarnings("deprecation")
public interface IStreamWriter {

    /**
     * Writes the next bytes.
     * <pre>{@code int64_t IStreamWriter::write(const void * data, int64_t nbBytes)}</pre>
     * Since TensorRT 10.13.
     *
     * @param data readable until the method returns
     * @return how many were written; less than {@code nbBytes} is an error
     */
    long write(MemorySegment data, long nbBytes);
}
