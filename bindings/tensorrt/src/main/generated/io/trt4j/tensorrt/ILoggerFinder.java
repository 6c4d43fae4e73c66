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
 * Finds the logger for code of a plugin, which is given it when its library is loaded.
 *
 * <p>TensorRT's {@code class nvinfer1::ILoggerFinder}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_logger_finder.html">{@code nvinfer1::v_1_0::ILoggerFinder}</a>
 */
@SuppressWarnings("deprecation")
public interface ILoggerFinder {

    /**
     * Returns the logger of the engine or context that called the plugin; call it on the thread of that call.
     * <pre>{@code ILogger * ILoggerFinder::findLogger()}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if there is none
     */
    @Nullable ILogger findLogger();
}
