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
 * Computes a recurrent network of several layers. Made by {@link INetworkDefinition#addRNNv2}.
 *
 * <p>TensorRT's {@code class nvinfer1::IRNNv2Layer}. Since TensorRT 8.6 or earlier, until 10.0.
 *
 * @deprecated before TensorRT 8.0; use {@link INetworkDefinition#addLoop}
 */
@Deprecated
@SuppressWarnings("deprecation")
public class IRNNv2Layer extends ILayer {
    private static final Methods IMPL = new SlotTable("IRNNv2Layer",
            "8.6 ~ ~delete getLayerCount getHiddenSize getMaxSeqLength getDataLength setSequenceLengths getSequenceLengths setOperation getOperation setInputMode getInputMode setDirection getDirection setWeightsForGate getWeightsForGate setBiasForGate getBiasForGate setHiddenState getHiddenState setCellState getCellState",
            "9.0 +")
            .methods("getLayerCount", "getHiddenSize", "getMaxSeqLength", "getDataLength", "setSequenceLengths", "getSequenceLengths", "setOperation", "getOperation", "setInputMode", "getInputMode", "setDirection", "getDirection", "setWeightsForGate", "getWeightsForGate", "setBiasForGate", "getBiasForGate", "setHiddenState", "getHiddenState", "setCellState", "getCellState");
    private final VirtualObject impl;

    IRNNv2Layer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IRNNv2Layer of(long address, Lifetime life) {
        return address == 0 ? null : new IRNNv2Layer(address, life);
    }

    /**
     * Returns the number of layers.
     * <pre>{@code int32_t IRNNv2Layer::getLayerCount() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    public int getLayerCount() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(0), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of elements of the state of a layer.
     * <pre>{@code int32_t IRNNv2Layer::getHiddenSize() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    public int getHiddenSize() {
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
     * Returns the length of the longest sequence.
     * <pre>{@code int32_t IRNNv2Layer::getMaxSeqLength() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    public int getMaxSeqLength() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(2), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of elements of the input of each step.
     * <pre>{@code int32_t IRNNv2Layer::getDataLength() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    public int getDataLength() {
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

    /**
     * Sets the lengths of the sequences.
     * <pre>{@code void IRNNv2Layer::setSequenceLengths(ITensor & seqLengths)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param seqLengths for each sequence, from 1 to {@link #getMaxSeqLength}
     */
    public void setSequenceLengths(ITensor seqLengths) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(4), impl.address, NativeObject.address(call$, seqLengths, "seqLengths"));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the lengths of the sequences.
     * The result belongs to TensorRT.
     * <pre>{@code ITensor * IRNNv2Layer::getSequenceLengths() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @return null if none were set: all are of the greatest length
     */
    public @Nullable ITensor getSequenceLengths() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(5), impl.address);
            ITensor result$ = ITensor.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the kind of cell.
     * <pre>{@code void IRNNv2Layer::setOperation(RNNOperation op)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    public void setOperation(RNNOperation op) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(6), impl.address, Given.argument(op, "op").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the kind of cell.
     * <pre>{@code RNNOperation IRNNv2Layer::getOperation() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    public RNNOperation getOperation() {
        NativeCall call$ = enter();
        try {
            RNNOperation result$ = RNNOperation.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(7), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets what is done to the input of the first layer.
     * <pre>{@code void IRNNv2Layer::setInputMode(RNNInputMode op)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    public void setInputMode(RNNInputMode op) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(8), impl.address, Given.argument(op, "op").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what is done to the input of the first layer, {@link RNNInputMode#kLINEAR} by default.
     * <pre>{@code RNNInputMode IRNNv2Layer::getInputMode() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    public RNNInputMode getInputMode() {
        NativeCall call$ = enter();
        try {
            RNNInputMode result$ = RNNInputMode.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(9), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the direction of the sequences.
     * <pre>{@code void IRNNv2Layer::setDirection(RNNDirection op)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    public void setDirection(RNNDirection op) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(10), impl.address, Given.argument(op, "op").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the direction of the sequences, {@link RNNDirection#kUNIDIRECTION} by default; with both, the
     * output is twice as long.
     * <pre>{@code RNNDirection IRNNv2Layer::getDirection() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    public RNNDirection getDirection() {
        NativeCall call$ = enter();
        try {
            RNNDirection result$ = RNNDirection.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(11), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the weights of a gate.
     * <pre>{@code void IRNNv2Layer::setWeightsForGate(int32_t layerIndex, RNNGateType gate, bool isW, Weights weights)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param layerIndex from 0; with both directions, two for each layer
     * @param isW true for those of the input, false for those of the state
     * @param weights a matrix in row-major order, of the type of the input
     */
    public void setWeightsForGate(int layerIndex, RNNGateType gate, boolean isW, Weights weights) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JIIZWeights.HANDLE.invokeExact(impl.method(12), impl.address, layerIndex, Given.argument(gate, "gate").value(), isW, ElementSizes.keep(life(), null, weights, "weights").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the weights of a gate.
     * <pre>{@code Weights IRNNv2Layer::getWeightsForGate(int32_t layerIndex, RNNGateType gate, bool isW) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param layerIndex from 0; with both directions, two for each layer
     * @param isW true for those of the input, false for those of the state
     */
    public Weights getWeightsForGate(int layerIndex, RNNGateType gate, boolean isW) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Weights_JIIZ.HANDLE.invokeExact(impl.method(13), (SegmentAllocator) arena$, impl.address, layerIndex, Given.argument(gate, "gate").value(), isW);
            call$.check();
            Weights result$ = ElementSizes.lent(life(), Weights.read(struct$));
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the bias of a gate.
     * <pre>{@code void IRNNv2Layer::setBiasForGate(int32_t layerIndex, RNNGateType gate, bool isW, Weights bias)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param layerIndex from 0; with both directions, two for each layer
     * @param isW true for those of the input, false for those of the state
     * @param bias as many elements as the state has, of the type of the input
     */
    public void setBiasForGate(int layerIndex, RNNGateType gate, boolean isW, Weights bias) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JIIZWeights.HANDLE.invokeExact(impl.method(14), impl.address, layerIndex, Given.argument(gate, "gate").value(), isW, ElementSizes.keep(life(), null, bias, "bias").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the bias of a gate.
     * <pre>{@code Weights IRNNv2Layer::getBiasForGate(int32_t layerIndex, RNNGateType gate, bool isW) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param layerIndex from 0; with both directions, two for each layer
     * @param isW true for those of the input, false for those of the state
     */
    public Weights getBiasForGate(int layerIndex, RNNGateType gate, boolean isW) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Weights_JIIZ.HANDLE.invokeExact(impl.method(15), (SegmentAllocator) arena$, impl.address, layerIndex, Given.argument(gate, "gate").value(), isW);
            call$.check();
            Weights result$ = ElementSizes.lent(life(), Weights.read(struct$));
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the first state.
     * <pre>{@code void IRNNv2Layer::setHiddenState(ITensor & hidden)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param hidden of shape [..., layers, hidden size]
     */
    public void setHiddenState(ITensor hidden) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(16), impl.address, NativeObject.address(call$, hidden, "hidden"));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the first state.
     * The result belongs to TensorRT.
     * <pre>{@code ITensor * IRNNv2Layer::getHiddenState() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @return null if none was set
     */
    public @Nullable ITensor getHiddenState() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(17), impl.address);
            ITensor result$ = ITensor.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the first cell state of LSTM.
     * <pre>{@code void IRNNv2Layer::setCellState(ITensor & cell)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param cell of shape [..., layers, hidden size]
     */
    public void setCellState(ITensor cell) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(18), impl.address, NativeObject.address(call$, cell, "cell"));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the first cell state of LSTM.
     * The result belongs to TensorRT.
     * <pre>{@code ITensor * IRNNv2Layer::getCellState() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @return null if none was set
     */
    public @Nullable ITensor getCellState() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(19), impl.address);
            ITensor result$ = ITensor.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
