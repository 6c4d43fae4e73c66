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
 * Computes softmax along one axis. Made by {@link INetworkDefinition#addSoftMax}.
 *
 * <p>TensorRT's {@code class nvinfer1::ISoftMaxLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_soft_max_layer.html">{@code nvinfer1::ISoftMaxLayer}</a>
 */
@SuppressWarnings("deprecation")
public class ISoftMaxLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("ISoftMaxLayer",
            "8.6 ~ ~delete setAxes getAxes",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setAxes", "getAxes");
    private final VirtualObject impl;

    ISoftMaxLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ISoftMaxLayer of(long address, Lifetime life) {
        return address == 0 ? null : new ISoftMaxLayer(address, life);
    }

    /**
     * Sets the axis.
     * <pre>{@code void ISoftMaxLayer::setAxes(uint32_t axes)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param axes one bit, of which bit i stands for dimension i; by default the third from the end, or 0 if there are
     *     fewer
     */
    public void setAxes(int axes) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, axes);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the axis.
     * <pre>{@code uint32_t ISoftMaxLayer::getAxes() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getAxes() {
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
}
