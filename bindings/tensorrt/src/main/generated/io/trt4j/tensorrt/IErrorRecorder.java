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
 * TensorRT's {@code class nvinfer1::IErrorRecorder}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public interface IErrorRecorder {

    /**
     * <pre>{@code int32_t IErrorRecorder::getNbErrors() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    int getNbErrors();

    /**
     * <pre>{@code ErrorCode IErrorRecorder::getErrorCode(int32_t errorIdx) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    ErrorCode getErrorCode(int errorIdx);

    /**
     * <pre>{@code ErrorDesc IErrorRecorder::getErrorDesc(int32_t errorIdx) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    String getErrorDesc(int errorIdx);

    /**
     * <pre>{@code bool IErrorRecorder::hasOverflowed() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    boolean hasOverflowed();

    /**
     * <pre>{@code void IErrorRecorder::clear()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    void clear();

    /**
     * <pre>{@code bool IErrorRecorder::reportError(ErrorCode val, ErrorDesc desc)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    boolean reportError(ErrorCode val, String desc);

    /**
     * <pre>{@code RefCount IErrorRecorder::incRefCount()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    int incRefCount();

    /**
     * <pre>{@code RefCount IErrorRecorder::decRefCount()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    int decRefCount();
}
