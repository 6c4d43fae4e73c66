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
 * Computes running sums along an axis, input 1. Made by {@link INetworkDefinition#addCumulative}.
 *
 * <p>TensorRT's {@code class nvinfer1::ICumulativeLayer}. Since TensorRT 10.8.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_cumulative_layer.html">{@code nvinfer1::ICumulativeLayer}</a>
 */
@SuppressWarnings("deprecation")
public class ICumulativeLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("ICumulativeLayer",
            "10.8 ~ ~delete setOperation getOperation setExclusive getExclusive setReverse getReverse",
            "11.0 +")
            .methods("setOperation", "getOperation", "setExclusive", "getExclusive", "setReverse", "getReverse");
    private final VirtualObject impl;

    ICumulativeLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ICumulativeLayer of(long address, Lifetime life) {
        return address == 0 ? null : new ICumulativeLayer(address, life);
    }

    /**
     * Sets the operation.
     * <pre>{@code bool ICumulativeLayer::setOperation(CumulativeOperation op)}</pre>
     * Since TensorRT 10.8.
     *
     * @return whether it was accepted
     */
    public boolean setOperation(CumulativeOperation op) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(op, "op").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the operation.
     * <pre>{@code CumulativeOperation ICumulativeLayer::getOperation() const}</pre>
     * Since TensorRT 10.8.
     */
    public CumulativeOperation getOperation() {
        NativeCall call$ = enter();
        try {
            CumulativeOperation result$ = CumulativeOperation.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets whether an element is left out of its own sum.
     * <pre>{@code void ICumulativeLayer::setExclusive(bool exclusive)}</pre>
     * Since TensorRT 10.8.
     *
     * @param exclusive false to include it
     */
    public void setExclusive(boolean exclusive) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JZ.HANDLE.invokeExact(impl.method(2), impl.address, exclusive);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether an element is left out of its own sum.
     * <pre>{@code bool ICumulativeLayer::getExclusive() const}</pre>
     * Since TensorRT 10.8.
     */
    public boolean getExclusive() {
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

    /**
     * Sets whether sums begin at the last element.
     * <pre>{@code void ICumulativeLayer::setReverse(bool reverse)}</pre>
     * Since TensorRT 10.8.
     *
     * @param reverse false to begin at the first
     */
    public void setReverse(boolean reverse) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JZ.HANDLE.invokeExact(impl.method(4), impl.address, reverse);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether sums begin at the last element.
     * <pre>{@code bool ICumulativeLayer::getReverse() const}</pre>
     * Since TensorRT 10.8.
     */
    public boolean getReverse() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(5), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
