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
 * Stands for an end of a loop in the list of layers.
 *
 * <p>TensorRT's {@code class nvinfer1::ILoopBoundaryLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_loop_boundary_layer.html">{@code nvinfer1::ILoopBoundaryLayer}</a>
 */
@SuppressWarnings("deprecation")
public class ILoopBoundaryLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("ILoopBoundaryLayer",
            "8.6 ~ ~delete getLoop",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("getLoop");
    private final VirtualObject impl;

    ILoopBoundaryLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ILoopBoundaryLayer of(long address, Lifetime life) {
        return address == 0 ? null : new ILoopBoundaryLayer(address, life);
    }

    /**
     * Returns the loop that this is an end of.
     * The result belongs to TensorRT; it may be null.
     * <pre>{@code ILoop * ILoopBoundaryLayer::getLoop() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable ILoop getLoop() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(0), impl.address);
            ILoop result$ = ILoop.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
