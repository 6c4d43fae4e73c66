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
 * Reverses the first elements of each sequence, as many as input 1 has for it. Made by
 * {@link INetworkDefinition#addReverseSequence}.
 *
 * <p>TensorRT's {@code class nvinfer1::IReverseSequenceLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_reverse_sequence_layer.html">{@code nvinfer1::IReverseSequenceLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IReverseSequenceLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IReverseSequenceLayer",
            "8.6 ~ ~delete setBatchAxis getBatchAxis setSequenceAxis getSequenceAxis",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setBatchAxis", "getBatchAxis", "setSequenceAxis", "getSequenceAxis");
    private final VirtualObject impl;

    IReverseSequenceLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IReverseSequenceLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IReverseSequenceLayer(address, life);
    }

    /**
     * Sets the axis of the batch.
     * <pre>{@code void IReverseSequenceLayer::setBatchAxis(int32_t batchAxis)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param batchAxis not the axis of the sequences
     */
    public void setBatchAxis(int batchAxis) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, batchAxis);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the axis of the batch, 1 by default.
     * <pre>{@code int32_t IReverseSequenceLayer::getBatchAxis() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getBatchAxis() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the axis of the sequences.
     * <pre>{@code void IReverseSequenceLayer::setSequenceAxis(int32_t sequenceAxis)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param sequenceAxis not the axis of the batch
     */
    public void setSequenceAxis(int sequenceAxis) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(2), impl.address, sequenceAxis);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the axis of the sequences, 0 by default.
     * <pre>{@code int32_t IReverseSequenceLayer::getSequenceAxis() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getSequenceAxis() {
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
}
