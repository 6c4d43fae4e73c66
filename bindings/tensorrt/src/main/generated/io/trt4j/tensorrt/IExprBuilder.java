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
 * Makes expressions for the dimensions of outputs. It is given to plugins, and its expressions live as
 * long as that call.
 *
 * <p>TensorRT's {@code class nvinfer1::IExprBuilder}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_expr_builder.html">{@code nvinfer1::IExprBuilder}</a>
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
     * Makes a constant.
     * The result belongs to TensorRT; it may be null.
     * <pre>{@code const IDimensionExpr * IExprBuilder::constant(int64_t value)}</pre>
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
     * Combines two expressions.
     * The result belongs to TensorRT.
     * <pre>{@code const IDimensionExpr * IExprBuilder::operation(DimensionOperation op, const IDimensionExpr & first, const IDimensionExpr & second)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if there is no such operation
     */
    public @Nullable IDimensionExpr operation(DimensionOperation op, IDimensionExpr first, IDimensionExpr second) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JIJJ.HANDLE.invokeExact(impl.method(1), impl.address, Given.argument(op, "op").value(), NativeObject.address(call$, first, "first"), NativeObject.address(call$, second, "second"));
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
     * Makes an expression for a dimension that is known only when the plugin executes: the plugin
     * writes it into an output, a scalar of type {@code kINT32}.
     * The result belongs to TensorRT; it may be null.
     * <pre>{@code const IDimensionExpr * IExprBuilder::declareSizeTensor(int32_t outputIndex, const IDimensionExpr & opt, const IDimensionExpr & upper)}</pre>
     * Since TensorRT 10.0.
     *
     * @param outputIndex that output
     * @param opt the number to time the plugin with
     * @param upper the greatest number
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
