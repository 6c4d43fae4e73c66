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
 * Ends a loop, after a number of iterations or by a condition. Made by {@link ILoop#addTripLimit}.
 *
 * <p>TensorRT's {@code class nvinfer1::ITripLimitLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_trip_limit_layer.html">{@code nvinfer1::ITripLimitLayer}</a>
 */
@SuppressWarnings("deprecation")
public class ITripLimitLayer extends ILoopBoundaryLayer {
    private static final Methods IMPL = new SlotTable("ITripLimitLayer",
            "8.6 ~ ~delete getTripLimit",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("getTripLimit");
    private final VirtualObject impl;

    ITripLimitLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 24));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ITripLimitLayer of(long address, Lifetime life) {
        return address == 0 ? null : new ITripLimitLayer(address, life);
    }

    /**
     * Returns whether a number or a condition ends the loop.
     * <pre>{@code TripLimit ITripLimitLayer::getTripLimit() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public TripLimit getTripLimit() {
        NativeCall call$ = enter();
        try {
            TripLimit result$ = TripLimit.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(0), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
