// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * TensorRT's {@code class nvinfer1::ILoggerFinder}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public interface ILoggerFinder {

    /**
     * <pre>{@code ILogger * ILoggerFinder::findLogger()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    @Nullable ILogger findLogger();
}
