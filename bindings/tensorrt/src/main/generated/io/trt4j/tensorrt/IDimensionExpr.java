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
 * Is an integer computed from dimensions and constants. It belongs to the {@link IExprBuilder} that made
 * it.
 *
 * <p>TensorRT's {@code class nvinfer1::IDimensionExpr}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_dimension_expr.html">{@code nvinfer1::IDimensionExpr}</a>
 */
@SuppressWarnings("deprecation")
public class IDimensionExpr extends NativeObject {
    private static final Methods IMPL = new SlotTable("IDimensionExpr",
            "8.6 ~ ~delete isConstant getConstantValue",
            "9.0 +",
            "10.0 + isSizeTensor",
            "11.0 +")
            .methods("isConstant", "getConstantValue", "isSizeTensor");
    private final VirtualObject impl;

    IDimensionExpr(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IDimensionExpr of(long address, Lifetime life) {
        return address == 0 ? null : new IDimensionExpr(address, life);
    }

    /**
     * Tells whether it is known while building.
     * <pre>{@code bool IDimensionExpr::isConstant() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean isConstant() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(0), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the value of a constant, else the least number of its type.
     * <pre>{@code int64_t IDimensionExpr::getConstantValue() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getConstantValue() {
        NativeCall call$ = enter();
        try {
            if (LoadedVersion.isBefore(10, 0)) {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address);
                call$.check();
                return result$;
            }
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(1), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether {@link IExprBuilder#declareSizeTensor} made it.
     * <pre>{@code bool IDimensionExpr::isSizeTensor() const}</pre>
     * Since TensorRT 10.0.
     */
    public boolean isSizeTensor() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(2), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
