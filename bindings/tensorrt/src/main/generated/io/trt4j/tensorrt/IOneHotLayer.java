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
 * Inserts an axis on which the element that an index names has one value and all others another. Made by
 * {@link INetworkDefinition#addOneHot}.
 *
 * <p>TensorRT's {@code class nvinfer1::IOneHotLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_one_hot_layer.html">{@code nvinfer1::IOneHotLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IOneHotLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IOneHotLayer",
            "8.6 ~ ~delete getAxis setAxis",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setAxis", "getAxis");
    private final VirtualObject impl;

    IOneHotLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IOneHotLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IOneHotLayer(address, life);
    }

    /**
     * Sets where the axis is inserted.
     * <pre>{@code void IOneHotLayer::setAxis(int32_t axis)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param axis negative counts from the end
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
     * Returns where the axis is inserted.
     * <pre>{@code int32_t IOneHotLayer::getAxis() const}</pre>
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
}
