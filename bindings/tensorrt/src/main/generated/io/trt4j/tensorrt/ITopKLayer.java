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
 * Finds the k largest or smallest elements along an axis. Outputs are the values and their indices; k may be
 * input 1 instead. Made by {@link INetworkDefinition#addTopK}.
 *
 * <p>TensorRT's {@code class nvinfer1::ITopKLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_top_k_layer.html">{@code nvinfer1::ITopKLayer}</a>
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
     * Sets whether the largest or the smallest are searched.
     * <pre>{@code void ITopKLayer::setOperation(TopKOperation op)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setOperation(TopKOperation op) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(op, "op").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns whether the largest or the smallest are searched.
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
     * Sets how many are searched.
     * <pre>{@code void ITopKLayer::setK(int32_t k)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param k at most 3840
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
     * Returns how many are searched; -1 if input 1 has it.
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
     * Sets the axis.
     * <pre>{@code void ITopKLayer::setReduceAxes(uint32_t reduceAxes)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param reduceAxes one bit, of which bit i stands for dimension i
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
     * Returns the axis.
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
     * Sets the type of the indices.
     * <pre>{@code bool ITopKLayer::setIndicesType(DataType type)}</pre>
     * Since TensorRT 10.14.
     *
     * @param type {@code kINT32} or {@code kINT64}
     * @return whether it was accepted
     */
    public boolean setIndicesType(DataType type) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(6), impl.address, Given.argument(type, "type").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the type of the indices, {@link DataType#kINT32} by default.
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
