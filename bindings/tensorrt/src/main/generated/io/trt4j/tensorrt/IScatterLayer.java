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
 * Copies input 0 and replaces elements or slices, named by input 1, by those of input 2. Made by
 * {@link INetworkDefinition#addScatter}.
 *
 * <p>TensorRT's {@code class nvinfer1::IScatterLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_scatter_layer.html">{@code nvinfer1::IScatterLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IScatterLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IScatterLayer",
            "8.6 ~ ~delete setMode getMode setAxis getAxis",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setMode", "getMode", "setAxis", "getAxis");
    private final VirtualObject impl;

    IScatterLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IScatterLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IScatterLayer(address, life);
    }

    /**
     * Sets what an index stands for.
     * <pre>{@code void IScatterLayer::setMode(ScatterMode mode)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setMode(ScatterMode mode) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(mode, "mode").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what an index stands for.
     * <pre>{@code ScatterMode IScatterLayer::getMode() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public ScatterMode getMode() {
        NativeCall call$ = enter();
        try {
            ScatterMode result$ = ScatterMode.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the axis that indices are of for {@link ScatterMode#kELEMENT}.
     * <pre>{@code void IScatterLayer::setAxis(int32_t axis)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setAxis(int axis) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(2), impl.address, axis);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the axis that indices are of for {@link ScatterMode#kELEMENT}, 0 by default.
     * <pre>{@code int32_t IScatterLayer::getAxis() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getAxis() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(3), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
