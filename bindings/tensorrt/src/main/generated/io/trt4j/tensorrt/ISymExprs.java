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
 * Is a list of numbers that a plugin gives to TensorRT: the extra arguments of its kernel.
 *
 * <p>TensorRT's {@code class nvinfer1::ISymExprs}. Since TensorRT 10.9. <strong>Not part of TensorRT's stable API</strong>: NVIDIA has it for its Python module, says that others must not use it, and may change it in any version.
 */
@UnstableApi
@SuppressWarnings("deprecation")
public class ISymExprs extends NativeObject {
    private static final Methods IMPL8 = new SlotTable("ISymExprs",
            "10.9 getSymExpr setSymExpr getNbSymExprs setNbSymExprs ~ ~delete",
            "11.0 +")
            .methods("getSymExpr", "setSymExpr", "getNbSymExprs", "setNbSymExprs");
    private final VirtualObject impl8;

    ISymExprs(long address, Lifetime life) {
        super(address, life);
        impl8 = IMPL8.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ISymExprs of(long address, Lifetime life) {
        return address == 0 ? null : new ISymExprs(address, life);
    }

    /**
     * Returns the number at an index.
     * The result belongs to TensorRT.
     * <pre>{@code ISymExpr * ISymExprs::getSymExpr(int32_t index) const}</pre>
     * Since TensorRT 10.9.
     *
     * @param index from 0 to {@link #getNbSymExprs} - 1
     * @return null if the index is out of range, or none was set
     */
    public @Nullable ISymExpr getSymExpr(int index) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl8.method(0), impl8.address, index);
            ISymExpr result$ = ISymExprNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the number at an index.
     * <pre>{@code bool ISymExprs::setSymExpr(int32_t index, ISymExpr * symExpr)}</pre>
     * Since TensorRT 10.9.
     *
     * @param index from 0 to {@link #getNbSymExprs} - 1
     * @param symExpr the number
     * @return whether it was set
     */
    public boolean setSymExpr(int index, @Nullable ISymExpr symExpr) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JIJ.HANDLE.invokeExact(impl8.method(1), impl8.address, index, life().hold(address, "setSymExpr" + index, ISymExprNative.TYPE, symExpr));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many numbers there are.
     * <pre>{@code int32_t ISymExprs::getNbSymExprs() const}</pre>
     * Since TensorRT 10.9.
     */
    public int getNbSymExprs() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl8.method(2), impl8.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how many numbers there are.
     * <pre>{@code bool ISymExprs::setNbSymExprs(int32_t count)}</pre>
     * Since TensorRT 10.9.
     *
     * @param count at least 0
     * @return whether it was set
     */
    public boolean setNbSymExprs(int count) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl8.method(3), impl8.address, count);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
