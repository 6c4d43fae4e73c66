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
 * Keeps the errors of TensorRT to be asked for. It must be thread-safe. See
 * {@link IBuilder#setErrorRecorder}, {@link IRuntime#setErrorRecorder} and their like.
 *
 * <p>TensorRT's {@code class nvinfer1::IErrorRecorder}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_error_recorder.html">{@code nvinfer1::v_1_0::IErrorRecorder}</a>
 */
@SuppressWarnings("deprecation")
public interface IErrorRecorder {

    /**
     * Returns how many errors are kept since the last {@link #clear}.
     * <pre>{@code int32_t IErrorRecorder::getNbErrors() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    int getNbErrors();

    /**
     * Returns the kind of an error.
     * <pre>{@code ErrorCode IErrorRecorder::getErrorCode(int32_t errorIdx) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param errorIdx from 0 to {@link #getNbErrors} - 1
     * @return {@link ErrorCode#kUNSPECIFIED_ERROR} if there is no such error
     */
    ErrorCode getErrorCode(int errorIdx);

    /**
     * Returns the text of an error.
     * <pre>{@code ErrorDesc IErrorRecorder::getErrorDesc(int32_t errorIdx) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param errorIdx from 0 to {@link #getNbErrors} - 1
     * @return an empty text if there is no such error
     */
    String getErrorDesc(int errorIdx);

    /**
     * Tells whether errors were lost since there was no room.
     * <pre>{@code bool IErrorRecorder::hasOverflowed() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    boolean hasOverflowed();

    /**
     * Forgets all errors.
     * <pre>{@code void IErrorRecorder::clear()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    void clear();

    /**
     * Called with an error. Where the call then throws, the exception's message has the text, too.
     * <pre>{@code bool IErrorRecorder::reportError(ErrorCode val, ErrorDesc desc)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return true if it is fatal, false if TensorRT may go on
     */
    boolean reportError(ErrorCode val, String desc);

    /**
     * Called when an object of TensorRT begins to use this.
     * <pre>{@code RefCount IErrorRecorder::incRefCount()}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return how many use it now
     */
    int incRefCount();

    /**
     * Called when an object of TensorRT stops using this.
     * <pre>{@code RefCount IErrorRecorder::decRefCount()}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return how many use it now
     */
    int decRefCount();
}
