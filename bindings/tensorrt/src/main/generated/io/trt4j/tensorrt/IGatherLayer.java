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
 * Looks elements or slices of input 0 up by the indices of input 1. Made by
 * {@link INetworkDefinition#addGather} or {@link INetworkDefinition#addGatherV2}.
 *
 * <p>TensorRT's {@code class nvinfer1::IGatherLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_gather_layer.html">{@code nvinfer1::IGatherLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IGatherLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IGatherLayer",
            "8.6 ~ ~delete setGatherAxis getGatherAxis setNbElementWiseDims getNbElementWiseDims setMode getMode",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setGatherAxis", "getGatherAxis", "setNbElementWiseDims", "getNbElementWiseDims", "setMode", "getMode");
    private final VirtualObject impl;

    IGatherLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IGatherLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IGatherLayer(address, life);
    }

    /**
     * Sets the axis that indices are of.
     * <pre>{@code void IGatherLayer::setGatherAxis(int32_t axis)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param axis from 0 to the number of dimensions - 1
     */
    public void setGatherAxis(int axis) {
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
     * Returns the axis that indices are of, 0 by default; of no meaning for {@link GatherMode#kND}.
     * <pre>{@code int32_t IGatherLayer::getGatherAxis() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getGatherAxis() {
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
     * Sets how many first dimensions data and indices share.
     * <pre>{@code void IGatherLayer::setNbElementWiseDims(int32_t elementWiseDims)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param elementWiseDims less than the number of dimensions of the data; 0 or 1 for {@link GatherMode#kDEFAULT}, 0
     *     for {@link GatherMode#kELEMENT}
     */
    public void setNbElementWiseDims(int elementWiseDims) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(2), impl.address, elementWiseDims);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many first dimensions data and indices share, 0 by default.
     * <pre>{@code int32_t IGatherLayer::getNbElementWiseDims() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbElementWiseDims() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(3), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Sets what an index stands for.
     * <pre>{@code void IGatherLayer::setMode(GatherMode mode)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setMode(GatherMode mode) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(4), impl.address, Given.argument(mode, "mode").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what an index stands for.
     * <pre>{@code GatherMode IGatherLayer::getMode() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public GatherMode getMode() {
        NativeCall call$ = enter();
        try {
            GatherMode result$ = GatherMode.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(5), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
