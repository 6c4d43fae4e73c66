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
 * Describes a loop: its boundary layers tell how often it runs, what goes in and what comes out. Made by
 * {@link INetworkDefinition#addLoop}.
 *
 * <p>TensorRT's {@code class nvinfer1::ILoop}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_loop.html">{@code nvinfer1::ILoop}</a>
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
     * Adds a value that goes from one iteration to the next. Set the next value by
     * {@code setInput(1, tensor)}.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IRecurrenceLayer * ILoop::addRecurrence(ITensor & initialValue)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param initialValue of the first iteration
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
     * Adds what ends the loop; at least one, at most one of each kind.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ITripLimitLayer * ILoop::addTripLimit(ITensor & tensor, TripLimit limit)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param tensor a scalar: the number of iterations, or a condition computed in each iteration
     */
    public ITripLimitLayer addTripLimit(ITensor tensor, TripLimit limit) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJI.HANDLE.invokeExact(impl.method(1), impl.address, NativeObject.address(call$, tensor, "tensor"), Given.argument(limit, "limit").value());
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
     * Adds a layer that puts out another slice of a tensor in each iteration.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IIteratorLayer * ILoop::addIterator(ITensor & tensor, int32_t axis, bool reverse)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param axis to walk along; 0 where it is left out
     * @param reverse whether the last slice comes first; false where it is left out
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
     * Adds an output.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ILoopOutputLayer * ILoop::addLoopOutput(ITensor & tensor, LoopOutput outputKind, int32_t axis)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param tensor computed in the loop
     * @param outputKind the last value or all of them; all need {@code setInput(1, length)}
     * @param axis along which all are joined; 0 where it is left out
     */
    public ILoopOutputLayer addLoopOutput(ITensor tensor, LoopOutput outputKind, int axis) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JJII.HANDLE.invokeExact(impl.method(3), impl.address, NativeObject.address(call$, tensor, "tensor"), Given.argument(outputKind, "outputKind").value(), axis);
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
     * Sets the name, for messages.
     * <pre>{@code void ILoop::setName(const char * name)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param name at most 4095 bytes
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
     * Returns the name, for messages.
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
