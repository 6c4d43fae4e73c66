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
 * Puts out another slice of a tensor in each iteration of a loop. Made by {@link ILoop#addIterator}.
 *
 * <p>TensorRT's {@code class nvinfer1::IIteratorLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_iterator_layer.html">{@code nvinfer1::IIteratorLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IIteratorLayer extends ILoopBoundaryLayer {
    private static final Methods IMPL = new SlotTable("IIteratorLayer",
            "8.6 ~ ~delete setAxis getAxis setReverse getReverse",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setAxis", "getAxis", "setReverse", "getReverse");
    private final VirtualObject impl;

    IIteratorLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 24));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IIteratorLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IIteratorLayer(address, life);
    }

    /**
     * Sets the axis to walk along.
     * <pre>{@code void IIteratorLayer::setAxis(int32_t axis)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setAxis(int axis) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, axis);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the axis to walk along.
     * <pre>{@code int32_t IIteratorLayer::getAxis() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getAxis() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets whether the last slice comes first.
     * <pre>{@code void IIteratorLayer::setReverse(bool reverse)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param reverse false by default
     */
    public void setReverse(boolean reverse) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JZ.HANDLE.invokeExact(impl.method(2), impl.address, reverse);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether the last slice comes first.
     * <pre>{@code bool IIteratorLayer::getReverse() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean getReverse() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(3), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
