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
 * TensorRT's {@code class nvinfer1::IStreamReader}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 10.0.
 *
 * @deprecated TensorRT has deprecated it.
 */
@Deprecated
@SuppressWarnings("deprecation")
public interface IStreamReader {

    /**
     * <pre>{@code int64_t IStreamReader::read(void * destination, int64_t nbBytes)}</pre>
     * Since TensorRT 10.0.
     */
    long read(MemorySegment destination, long nbBytes);
}
