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
 * Puts out the last value of a tensor in a loop, or all values joined along a new axis, whose length
 * is input 1. Made by {@link ILoop#addLoopOutput}.
 *
 * <p>TensorRT's {@code class nvinfer1::ILoopOutputLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_loop_output_layer.html">{@code nvinfer1::ILoopOutputLayer}</a>
 */
@SuppressWarnings("deprecation")
public class ILoopOutputLayer extends ILoopBoundaryLayer {
    private static final Methods IMPL = new SlotTable("ILoopOutputLayer",
            "8.6 ~ ~delete getLoopOutput setAxis getAxis",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("getLoopOutput", "setAxis", "getAxis");
    private final VirtualObject impl;

    ILoopOutputLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 24));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ILoopOutputLayer of(long address, Lifetime life) {
        return address == 0 ? null : new ILoopOutputLayer(address, life);
    }

    /**
     * Returns which values are put out.
     * <pre>{@code LoopOutput ILoopOutputLayer::getLoopOutput() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public LoopOutput getLoopOutput() {
        NativeCall call$ = enter();
        try {
            LoopOutput result$ = LoopOutput.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(0), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets where the new axis is inserted.
     * <pre>{@code void ILoopOutputLayer::setAxis(int32_t axis)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setAxis(int axis) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(1), impl.address, axis);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns where the new axis is inserted, 0 by default.
     * <pre>{@code int32_t ILoopOutputLayer::getAxis() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getAxis() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(2), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
