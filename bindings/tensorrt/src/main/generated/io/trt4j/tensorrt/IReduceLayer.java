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
 * Reduces axes to one element each. Made by {@link INetworkDefinition#addReduce}.
 *
 * <p>TensorRT's {@code class nvinfer1::IReduceLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_reduce_layer.html">{@code nvinfer1::IReduceLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IReduceLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IReduceLayer",
            "8.6 ~ ~delete setOperation getOperation setReduceAxes getReduceAxes setKeepDimensions getKeepDimensions",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setOperation", "getOperation", "setReduceAxes", "getReduceAxes", "setKeepDimensions", "getKeepDimensions");
    private final VirtualObject impl;

    IReduceLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IReduceLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IReduceLayer(address, life);
    }

    /**
     * Sets how elements are reduced.
     * <pre>{@code void IReduceLayer::setOperation(ReduceOperation op)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setOperation(ReduceOperation op) {
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
     * Returns how elements are reduced.
     * <pre>{@code ReduceOperation IReduceLayer::getOperation() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public ReduceOperation getOperation() {
        NativeCall call$ = enter();
        try {
            ReduceOperation result$ = ReduceOperation.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the axes.
     * <pre>{@code void IReduceLayer::setReduceAxes(uint32_t reduceAxes)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param reduceAxes bit i stands for dimension i
     */
    public void setReduceAxes(int reduceAxes) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(2), impl.address, reduceAxes);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the axes.
     * <pre>{@code uint32_t IReduceLayer::getReduceAxes() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getReduceAxes() {
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
     * Sets whether reduced axes stay, with length 1.
     * <pre>{@code void IReduceLayer::setKeepDimensions(bool keepDimensions)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param keepDimensions false to remove them
     */
    public void setKeepDimensions(boolean keepDimensions) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JZ.HANDLE.invokeExact(impl.method(4), impl.address, keepDimensions);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether reduced axes stay, with length 1.
     * <pre>{@code bool IReduceLayer::getKeepDimensions() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean getKeepDimensions() {
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
