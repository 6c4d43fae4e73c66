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
 * TensorRT's {@code class nvinfer1::IGatherLayer}. Since TensorRT 8.6 or earlier.
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
     * <pre>{@code void IGatherLayer::setGatherAxis(int32_t axis)}</pre>
     * Since TensorRT 8.6 or earlier.
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
     * <pre>{@code void IGatherLayer::setNbElementWiseDims(int32_t elementWiseDims)}</pre>
     * Since TensorRT 8.6 or earlier.
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
     * <pre>{@code void IGatherLayer::setMode(GatherMode mode)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setMode(GatherMode mode) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(4), impl.address, Calls.given(mode, "mode").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
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
