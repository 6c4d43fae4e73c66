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
 * TensorRT's {@code class nvinfer1::ILoop}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public class ILoop extends NativeObject {
    private static final Methods IMPL = new SlotTable("ILoop",
            "8.6 ~ ~delete addRecurrence addTripLimit addIterator addLoopOutput setName getName",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("addRecurrence", "addTripLimit", "addIterator", "addLoopOutput", "setName", "getName");
    private final VirtualObject impl;

    ILoop(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ILoop of(long address, Lifetime life) {
        return address == 0 ? null : new ILoop(address, life);
    }

    /**
     * <pre>{@code IRecurrenceLayer * ILoop::addRecurrence(ITensor & initialValue)}</pre>
     * The result belongs to TensorRT. A null one is a {@link TensorRTException}.
     * Since TensorRT 8.6 or earlier.
     */
    public IRecurrenceLayer addRecurrence(ITensor initialValue) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(0), impl.address, NativeObject.address(call$, initialValue, "initialValue"));
            IRecurrenceLayer result$ = IRecurrenceLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "ILoop.addRecurrence");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code ITripLimitLayer * ILoop::addTripLimit(ITensor & tensor, TripLimit limit)}</pre>
     * The result belongs to TensorRT. A null one is a {@link TensorRTException}.
     * Since TensorRT 8.6 or earlier.
     */
    public ITripLimitLayer addTripLimit(ITensor tensor, TripLimit limit) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJI.HANDLE.invokeExact(impl.method(1), impl.address, NativeObject.address(call$, tensor, "tensor"), Calls.given(limit, "limit").value());
            ITripLimitLayer result$ = ITripLimitLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "ILoop.addTripLimit");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code IIteratorLayer * ILoop::addIterator(ITensor & tensor, int32_t axis, bool reverse)}</pre>
     * The result belongs to TensorRT. A null one is a {@link TensorRTException}.
     * Since TensorRT 8.6 or earlier.
     */
    public IIteratorLayer addIterator(ITensor tensor, int axis, boolean reverse) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJIZ.HANDLE.invokeExact(impl.method(2), impl.address, NativeObject.address(call$, tensor, "tensor"), axis, reverse);
            IIteratorLayer result$ = IIteratorLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "ILoop.addIterator");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with C++'s default for what is left out. */
    public IIteratorLayer addIterator(ITensor tensor) {
        return addIterator(tensor, 0, false);
    }

    /**
     * <pre>{@code ILoopOutputLayer * ILoop::addLoopOutput(ITensor & tensor, LoopOutput outputKind, int32_t axis)}</pre>
     * The result belongs to TensorRT. A null one is a {@link TensorRTException}.
     * Since TensorRT 8.6 or earlier.
     */
    public ILoopOutputLayer addLoopOutput(ITensor tensor, LoopOutput outputKind, int axis) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJII.HANDLE.invokeExact(impl.method(3), impl.address, NativeObject.address(call$, tensor, "tensor"), Calls.given(outputKind, "outputKind").value(), axis);
            ILoopOutputLayer result$ = ILoopOutputLayer.of(object$, life());
            call$.check();
            return call$.present(result$, "ILoop.addLoopOutput");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with C++'s default for what is left out. */
    public ILoopOutputLayer addLoopOutput(ITensor tensor, LoopOutput outputKind) {
        return addLoopOutput(tensor, outputKind, 0);
    }

    /**
     * <pre>{@code void ILoop::setName(const char * name)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setName(String name) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(4), impl.address, CStrings.allocate(name, "name", arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const char * ILoop::getName() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getName() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(impl.method(5), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
