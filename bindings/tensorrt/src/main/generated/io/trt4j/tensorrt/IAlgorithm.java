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
 * Describes a way to compute a layer.
 *
 * <p>TensorRT's {@code class nvinfer1::IAlgorithm}. Since TensorRT 8.6 or earlier, until 11.0.
 *
 * @deprecated since TensorRT 10.8; edit a timing cache, see {@link BuilderFlag#kEDITABLE_TIMING_CACHE}
 */
@Deprecated
@SuppressWarnings("deprecation")
public class IAlgorithm extends NativeObject {
    private static final Methods IMPL = new SlotTable("IAlgorithm",
            "8.6 ~ ~delete getAlgorithmIOInfo getAlgorithmVariant getTimingMSec getWorkspaceSize getAlgorithmIOInfoByIndex",
            "9.0 +",
            "10.0 ~ ~delete getAlgorithmVariant getTimingMSec getWorkspaceSize getAlgorithmIOInfoByIndex")
            .methods("getAlgorithmVariant", "getTimingMSec", "getWorkspaceSize", "getAlgorithmIOInfoByIndex", "getAlgorithmIOInfo");
    private final VirtualObject impl;

    IAlgorithm(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IAlgorithm of(long address, Lifetime life) {
        return address == 0 ? null : new IAlgorithm(address, life);
    }

    /**
     * Returns the implementation and tactic.
     * The result belongs to TensorRT.
     * <pre>{@code const IAlgorithmVariant & IAlgorithm::getAlgorithmVariant() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public IAlgorithmVariant getAlgorithmVariant() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(0), impl.address);
            IAlgorithmVariant result$ = IAlgorithmVariant.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the time it takes in milliseconds.
     * <pre>{@code float IAlgorithm::getTimingMSec() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public float getTimingMSec() {
        NativeCall call$ = enter();
        try {
            float result$ = (float) Signatures.F_J.HANDLE.invokeExact(impl.method(1), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the device memory it needs in bytes.
     * <pre>{@code std::size_t IAlgorithm::getWorkspaceSize() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public long getWorkspaceSize() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(2), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Describes an input or output.
     * The result belongs to TensorRT.
     * <pre>{@code const IAlgorithmIOInfo * IAlgorithm::getAlgorithmIOInfoByIndex(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param index inputs first, then outputs
     * @return null if there is none
     */
    public @Nullable IAlgorithmIOInfo getAlgorithmIOInfoByIndex(int index) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(3), impl.address, index);
            IAlgorithmIOInfo result$ = IAlgorithmIOInfo.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Describes an input or output.
     * The result belongs to TensorRT.
     * <pre>{@code const IAlgorithmIOInfo & IAlgorithm::getAlgorithmIOInfo(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param index inputs first, then outputs
     * @deprecated since TensorRT 8.0; use {@link #getAlgorithmIOInfoByIndex}
     */
    @Deprecated
    public IAlgorithmIOInfo getAlgorithmIOInfo(int index) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(4), impl.address, index);
            IAlgorithmIOInfo result$ = IAlgorithmIOInfo.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
