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
 * Names an algorithm: with its inputs and outputs, it can be found again.
 *
 * <p>TensorRT's {@code class nvinfer1::IAlgorithmVariant}. Since TensorRT 8.6 or earlier, until 11.0.
 *
 * @deprecated since TensorRT 10.8; edit a timing cache, see {@link BuilderFlag#kEDITABLE_TIMING_CACHE}
 */
@Deprecated
@SuppressWarnings("deprecation")
public class IAlgorithmVariant extends NativeObject {
    private static final Methods IMPL = new SlotTable("IAlgorithmVariant",
            "8.6 ~ ~delete getImplementation getTactic",
            "9.0 +",
            "10.0 +")
            .methods("getImplementation", "getTactic");
    private final VirtualObject impl;

    IAlgorithmVariant(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IAlgorithmVariant of(long address, Lifetime life) {
        return address == 0 ? null : new IAlgorithmVariant(address, life);
    }

    /**
     * Returns the number of the implementation.
     * <pre>{@code int64_t IAlgorithmVariant::getImplementation() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public long getImplementation() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(0), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of the tactic.
     * <pre>{@code int64_t IAlgorithmVariant::getTactic() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     */
    public long getTactic() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(1), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
