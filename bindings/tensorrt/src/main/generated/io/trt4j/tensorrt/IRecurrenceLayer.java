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
 * Puts out the value that the last iteration of a loop has left; in the first one, that of input 0.
 * Input 1 is the value that an iteration leaves. Made by {@link ILoop#addRecurrence}.
 *
 * <p>TensorRT's {@code class nvinfer1::IRecurrenceLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_recurrence_layer.html">{@code nvinfer1::IRecurrenceLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IRecurrenceLayer extends ILoopBoundaryLayer {

    IRecurrenceLayer(long address, Lifetime life) {
        super(address, life);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IRecurrenceLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IRecurrenceLayer(address, life);
    }
}
