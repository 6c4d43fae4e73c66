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
 * TensorRT's {@code class nvinfer1::ITopKLayer}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public class ITopKLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("ITopKLayer",
            "8.6 ~ ~delete setOperation getOperation setK getK setReduceAxes getReduceAxes",
            "9.0 +",
            "10.0 +",
            "10.14 + setIndicesType getIndicesType",
            "11.0 +")
            .methods("setOperation", "getOperation", "setK", "getK", "setReduceAxes", "getReduceAxes", "setIndicesType", "getIndicesType");
    private final VirtualObject impl;

    ITopKLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ITopKLayer of(long address, Lifetime life) {
        return address == 0 ? null : new ITopKLayer(address, life);
    }

    /**
     * <pre>{@code void ITopKLayer::setOperation(TopKOperation op)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setOperation(TopKOperation op) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, Calls.given(op, "op").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code TopKOperation ITopKLayer::getOperation() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public TopKOperation getOperation() {
        NativeCall call$ = enter();
        try {
            TopKOperation result$ = TopKOperation.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void ITopKLayer::setK(int32_t k)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setK(int k) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(2), impl.address, k);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t ITopKLayer::getK() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getK() {
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

    /**
     * <pre>{@code void ITopKLayer::setReduceAxes(uint32_t reduceAxes)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setReduceAxes(int reduceAxes) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(4), impl.address, reduceAxes);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code uint32_t ITopKLayer::getReduceAxes() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getReduceAxes() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(5), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool ITopKLayer::setIndicesType(DataType type)}</pre>
     * Since TensorRT 10.14.
     */
    public boolean setIndicesType(DataType type) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(6), impl.address, Calls.given(type, "type").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code DataType ITopKLayer::getIndicesType() const}</pre>
     * Since TensorRT 10.14.
     */
    public DataType getIndicesType() {
        NativeCall call$ = enter();
        try {
            DataType result$ = DataType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(7), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
