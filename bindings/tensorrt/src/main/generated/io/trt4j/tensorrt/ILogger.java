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
 * Receives messages of TensorRT. It must be thread-safe.
 *
 * <p>TensorRT's {@code class nvinfer1::ILogger}, implemented in Java and called by TensorRT, from any thread. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_logger.html">{@code nvinfer1::v_1_0::ILogger}</a>
 */
@SuppressWarnings("deprecation")
public interface ILogger {
    /**
     * Says how grave a message is.
     *
     * <p>TensorRT's {@code enum class nvinfer1::ILogger::Severity}. Since TensorRT 8.6 or earlier.
     *
     * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1v__1__0_1_1_i_logger.html">{@code nvinfer1::ILogger::Severity}</a>
     */
    @SuppressWarnings("deprecation")
    public enum Severity {
        /** TensorRT is broken; do not go on using it. */
        kINTERNAL_ERROR(0),
        /** A call has failed. */
        kERROR(1),
        /** Something is wrong, but TensorRT found a way. */
        kWARNING(2),
        /** Tells what happens. */
        kINFO(3),
        /** Tells details, for debugging. */
        kVERBOSE(4);
    
        private static final Severity[] VALUES = values();
    
        private final int value;
    
        Severity(int value) {
            this.value = value;
        }
    
        /** The number TensorRT knows this by. */
        public int value() {
            return value;
        }
    
        /** Whether the loaded TensorRT has it: all known versions have this one. */
        public boolean isAvailable() {
            return true;
        }
    
        /** The constant TensorRT knows by {@code value}; an unknown one is a {@link TensorRTException}. */
        public static Severity of(int value) {
            for (Severity constant : VALUES) {
                if (constant.value == value) {
                    return constant;
                }
            }
            throw new TensorRTException("TensorRT gave the unknown Severity " + value + ".");
        }
    
        /** Whether there is a constant that TensorRT knows by {@code value}. */
        public static boolean isKnown(int value) {
            for (Severity constant : VALUES) {
                if (constant.value == value) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Called with a message.
     * <pre>{@code void ILogger::log(Severity severity, const AsciiChar * msg)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param severity less severe ones come in great number
     * @param msg the text, without a line end
     */
    void log(ILogger.Severity severity, String msg);
}
