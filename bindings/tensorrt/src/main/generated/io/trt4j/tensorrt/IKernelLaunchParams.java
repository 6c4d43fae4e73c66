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
 * Is the size of a kernel's launch, which a plugin gives to TensorRT as expressions.
 *
 * <p>TensorRT's {@code class nvinfer1::IKernelLaunchParams}. Since TensorRT 10.9. <strong>Not part of TensorRT's stable API</strong>: NVIDIA has it for its Python module, says that others must not use it, and may change it in any version.
 */
@UnstableApi
@SuppressWarnings("deprecation")
public class IKernelLaunchParams extends NativeObject {
    private static final Methods IMPL8 = new SlotTable("IKernelLaunchParams",
            "10.9 getGridX setGridX getGridY setGridY getGridZ setGridZ getBlockX setBlockX getBlockY setBlockY getBlockZ setBlockZ getSharedMem setSharedMem ~ ~delete",
            "11.0 +")
            .methods("getGridX", "setGridX", "getGridY", "setGridY", "getGridZ", "setGridZ", "getBlockX", "setBlockX", "getBlockY", "setBlockY", "getBlockZ", "setBlockZ", "getSharedMem", "setSharedMem");
    private final VirtualObject impl8;

    IKernelLaunchParams(long address, Lifetime life) {
        super(address, life);
        impl8 = IMPL8.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IKernelLaunchParams of(long address, Lifetime life) {
        return address == 0 ? null : new IKernelLaunchParams(address, life);
    }

    /**
     * Returns the number of blocks in the first dimension.
     * The result belongs to TensorRT.
     * <pre>{@code ISymExpr * IKernelLaunchParams::getGridX()}</pre>
     * Since TensorRT 10.9.
     *
     * @return null if none was set
     */
    public @Nullable ISymExpr getGridX() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl8.method(0), impl8.address);
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
     * Sets the number of blocks in the first dimension.
     * <pre>{@code bool IKernelLaunchParams::setGridX(ISymExpr * gridX)}</pre>
     * Since TensorRT 10.9.
     *
     * @param gridX the number
     * @return whether it was set
     */
    public boolean setGridX(@Nullable ISymExpr gridX) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl8.method(1), impl8.address, life().hold(address, "setGridX", ISymExprNative.TYPE, gridX));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of blocks in the second dimension.
     * The result belongs to TensorRT.
     * <pre>{@code ISymExpr * IKernelLaunchParams::getGridY()}</pre>
     * Since TensorRT 10.9.
     *
     * @return null if none was set
     */
    public @Nullable ISymExpr getGridY() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl8.method(2), impl8.address);
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
     * Sets the number of blocks in the second dimension.
     * <pre>{@code bool IKernelLaunchParams::setGridY(ISymExpr * gridY)}</pre>
     * Since TensorRT 10.9.
     *
     * @param gridY the number
     * @return whether it was set
     */
    public boolean setGridY(@Nullable ISymExpr gridY) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl8.method(3), impl8.address, life().hold(address, "setGridY", ISymExprNative.TYPE, gridY));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of blocks in the third dimension.
     * The result belongs to TensorRT.
     * <pre>{@code ISymExpr * IKernelLaunchParams::getGridZ()}</pre>
     * Since TensorRT 10.9.
     *
     * @return null if none was set
     */
    public @Nullable ISymExpr getGridZ() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl8.method(4), impl8.address);
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
     * Sets the number of blocks in the third dimension.
     * <pre>{@code bool IKernelLaunchParams::setGridZ(ISymExpr * gridZ)}</pre>
     * Since TensorRT 10.9.
     *
     * @param gridZ the number
     * @return whether it was set
     */
    public boolean setGridZ(@Nullable ISymExpr gridZ) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl8.method(5), impl8.address, life().hold(address, "setGridZ", ISymExprNative.TYPE, gridZ));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of threads of a block in the first dimension.
     * The result belongs to TensorRT.
     * <pre>{@code ISymExpr * IKernelLaunchParams::getBlockX()}</pre>
     * Since TensorRT 10.9.
     *
     * @return null if none was set
     */
    public @Nullable ISymExpr getBlockX() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl8.method(6), impl8.address);
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
     * Sets the number of threads of a block in the first dimension.
     * <pre>{@code bool IKernelLaunchParams::setBlockX(ISymExpr * blockX)}</pre>
     * Since TensorRT 10.9.
     *
     * @param blockX the number
     * @return whether it was set
     */
    public boolean setBlockX(@Nullable ISymExpr blockX) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl8.method(7), impl8.address, life().hold(address, "setBlockX", ISymExprNative.TYPE, blockX));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of threads of a block in the second dimension.
     * The result belongs to TensorRT.
     * <pre>{@code ISymExpr * IKernelLaunchParams::getBlockY()}</pre>
     * Since TensorRT 10.9.
     *
     * @return null if none was set
     */
    public @Nullable ISymExpr getBlockY() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl8.method(8), impl8.address);
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
     * Sets the number of threads of a block in the second dimension.
     * <pre>{@code bool IKernelLaunchParams::setBlockY(ISymExpr * blockY)}</pre>
     * Since TensorRT 10.9.
     *
     * @param blockY the number
     * @return whether it was set
     */
    public boolean setBlockY(@Nullable ISymExpr blockY) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl8.method(9), impl8.address, life().hold(address, "setBlockY", ISymExprNative.TYPE, blockY));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of threads of a block in the third dimension.
     * The result belongs to TensorRT.
     * <pre>{@code ISymExpr * IKernelLaunchParams::getBlockZ()}</pre>
     * Since TensorRT 10.9.
     *
     * @return null if none was set
     */
    public @Nullable ISymExpr getBlockZ() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl8.method(10), impl8.address);
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
     * Sets the number of threads of a block in the third dimension.
     * <pre>{@code bool IKernelLaunchParams::setBlockZ(ISymExpr * blockZ)}</pre>
     * Since TensorRT 10.9.
     *
     * @param blockZ the number
     * @return whether it was set
     */
    public boolean setBlockZ(@Nullable ISymExpr blockZ) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl8.method(11), impl8.address, life().hold(address, "setBlockZ", ISymExprNative.TYPE, blockZ));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the bytes of dynamic shared memory of a block.
     * The result belongs to TensorRT.
     * <pre>{@code ISymExpr * IKernelLaunchParams::getSharedMem()}</pre>
     * Since TensorRT 10.9.
     *
     * @return null if none was set
     */
    public @Nullable ISymExpr getSharedMem() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl8.method(12), impl8.address);
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
     * Sets the bytes of dynamic shared memory of a block.
     * <pre>{@code bool IKernelLaunchParams::setSharedMem(ISymExpr * sharedMem)}</pre>
     * Since TensorRT 10.9.
     *
     * @param sharedMem the number
     * @return whether it was set
     */
    public boolean setSharedMem(@Nullable ISymExpr sharedMem) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl8.method(13), impl8.address, life().hold(address, "setSharedMem", ISymExprNative.TYPE, sharedMem));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
