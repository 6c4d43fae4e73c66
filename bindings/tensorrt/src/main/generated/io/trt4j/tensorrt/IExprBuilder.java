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
 * TensorRT's {@code class nvinfer1::IExprBuilder}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public class IExprBuilder extends NativeObject {
    private static final Methods IMPL = new SlotTable("IExprBuilder",
            "8.6 ~ ~delete constant operation",
            "9.0 +",
            "10.0 + declareSizeTensor",
            "11.0 +")
            .methods("constant", "operation", "declareSizeTensor");
    private final VirtualObject impl;

    IExprBuilder(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IExprBuilder of(long address, Lifetime life) {
        return address == 0 ? null : new IExprBuilder(address, life);
    }

    /**
     * <pre>{@code const IDimensionExpr * IExprBuilder::constant(int64_t value)}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable IDimensionExpr constant(long value) {
        NativeCall call$ = enter();
        try {
            if (LoadedVersion.isBefore(10, 0)) {
                long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(0), impl.address, Narrowing.narrowed(value, "IExprBuilder.constant: value"));
                IDimensionExpr result$ = IDimensionExpr.of(object$, life());
                call$.check();
                return result$;
            }
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(0), impl.address, value);
            IDimensionExpr result$ = IDimensionExpr.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const IDimensionExpr * IExprBuilder::operation(DimensionOperation op, const IDimensionExpr & first, const IDimensionExpr & second)}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable IDimensionExpr operation(DimensionOperation op, IDimensionExpr first, IDimensionExpr second) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JIJJ.HANDLE.invokeExact(impl.method(1), impl.address, Calls.given(op, "op").value(), NativeObject.address(call$, first, "first"), NativeObject.address(call$, second, "second"));
            IDimensionExpr result$ = IDimensionExpr.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const IDimensionExpr * IExprBuilder::declareSizeTensor(int32_t outputIndex, const IDimensionExpr & opt, const IDimensionExpr & upper)}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 10.0.
     */
    public @Nullable IDimensionExpr declareSizeTensor(int outputIndex, IDimensionExpr opt, IDimensionExpr upper) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JIJJ.HANDLE.invokeExact(impl.method(2), impl.address, outputIndex, NativeObject.address(call$, opt, "opt"), NativeObject.address(call$, upper, "upper"));
            IDimensionExpr result$ = IDimensionExpr.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
