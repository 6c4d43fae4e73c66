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
 * Describes attention: query times key, normalized, times value. Made by
 * {@link INetworkDefinition#addAttentionV2}. Heads may share keys and values: the number of query heads is then a
 * multiple of theirs.
 *
 * <p>TensorRT's {@code class nvinfer1::IAttention}. Since TensorRT 10.14.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_attention.html">{@code nvinfer1::IAttention}</a>
 */
@SuppressWarnings("deprecation")
public class IAttention extends NativeObject {
    private static final Methods IMPL = new SlotTable("IAttention",
            "10.14 ~ ~delete setInput getNbInputs getInput getNbOutputs getOutput setName getName setNormalizationOperation getNormalizationOperation setCausal getCausal setMask getMask setDecomposable getDecomposable setNormalizationQuantizeScale getNormalizationQuantizeScale setNormalizationQuantizeToType getNormalizationQuantizeToType",
            "10.15 + setMetadata getMetadata",
            "10.16 + setNbRanks getNbRanks",
            "11.0 + setCausalKind getCausalKind setQueryForm getQueryForm setKeyValueForm getKeyValueForm setQueryLengths getQueryLengths setKeyValueLengths getKeyValueLengths")
            .methods("setNormalizationOperation", "getNormalizationOperation", "setMask", "getMask", "setCausal", "getCausal", "setCausalKind", "getCausalKind", "setDecomposable", "getDecomposable", "setInput", "getNbInputs", "getInput", "getNbOutputs", "getOutput", "setName", "getName", "setNormalizationQuantizeScale", "getNormalizationQuantizeScale", "setNormalizationQuantizeToType", "getNormalizationQuantizeToType", "setMetadata", "getMetadata", "setNbRanks", "getNbRanks", "setQueryForm", "getQueryForm", "setKeyValueForm", "getKeyValueForm", "setQueryLengths", "getQueryLengths", "setKeyValueLengths", "getKeyValueLengths");
    private final VirtualObject impl;

    IAttention(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IAttention of(long address, Lifetime life) {
        return address == 0 ? null : new IAttention(address, life);
    }

    /**
     * Sets how the scores are normalized.
     * <pre>{@code bool IAttention::setNormalizationOperation(AttentionNormalizationOp op)}</pre>
     * Since TensorRT 10.14.
     *
     * @return whether it was accepted
     */
    public boolean setNormalizationOperation(AttentionNormalizationOp op) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(op, "op").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how the scores are normalized, {@link AttentionNormalizationOp#kSOFTMAX} by
     * default.
     * <pre>{@code AttentionNormalizationOp IAttention::getNormalizationOperation() const}</pre>
     * Since TensorRT 10.14.
     */
    public AttentionNormalizationOp getNormalizationOperation() {
        NativeCall call$ = enter();
        try {
            AttentionNormalizationOp result$ = AttentionNormalizationOp.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets which keys each query sees; not together with a causal mask.
     * <pre>{@code bool IAttention::setMask(ITensor & mask)}</pre>
     * Since TensorRT 10.14.
     *
     * @param mask of shape [batch, heads, query length, key length] or one broadcast to it: {@code kBOOL}, true where
     *     seen, or numbers that are added to the scores
     * @return whether it was accepted
     */
    public boolean setMask(ITensor mask) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(2), impl.address, NativeObject.address(call$, mask, "mask"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns which keys each query sees.
     * The result belongs to TensorRT.
     * <pre>{@code ITensor * IAttention::getMask()}</pre>
     * Since TensorRT 10.14.
     *
     * @return null if no mask was set
     */
    public @Nullable ITensor getMask() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(3), impl.address);
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
     * Sets whether a query sees only keys up to its own place.
     * <pre>{@code bool IAttention::setCausal(bool isCausal)}</pre>
     * Since TensorRT 10.14.
     *
     * @return whether it was accepted
     * @deprecated since TensorRT 10.16; use {@link #setCausalKind}
     */
    @Deprecated
    public boolean setCausal(boolean isCausal) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JZ.HANDLE.invokeExact(impl.method(4), impl.address, isCausal);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether a query sees only keys up to its own place, false by default.
     * <pre>{@code bool IAttention::getCausal() const}</pre>
     * Since TensorRT 10.14.
     *
     * @deprecated since TensorRT 10.16; use {@link #getCausalKind}
     */
    @Deprecated
    public boolean getCausal() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(5), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets up to which key a query sees.
     * <pre>{@code bool IAttention::setCausalKind(CausalMaskKind kind)}</pre>
     * Since TensorRT 11.0.
     *
     * @return whether it was accepted
     */
    public boolean setCausalKind(CausalMaskKind kind) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(6), impl.address, Given.argument(kind, "kind").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns up to which key a query sees, {@link CausalMaskKind#kNONE} by default.
     * <pre>{@code CausalMaskKind IAttention::getCausalKind() const}</pre>
     * Since TensorRT 11.0.
     */
    public CausalMaskKind getCausalKind() {
        NativeCall call$ = enter();
        try {
            CausalMaskKind result$ = CausalMaskKind.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(7), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets whether TensorRT may compute it by several kernels where it has no single one.
     * <pre>{@code bool IAttention::setDecomposable(bool decomposable)}</pre>
     * Since TensorRT 10.14.
     *
     * @param decomposable false by default
     * @return whether it was accepted
     */
    public boolean setDecomposable(boolean decomposable) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JZ.HANDLE.invokeExact(impl.method(8), impl.address, decomposable);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether TensorRT may compute it by several kernels where it has no single one.
     * <pre>{@code bool IAttention::getDecomposable() const}</pre>
     * Since TensorRT 10.14.
     */
    public boolean getDecomposable() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(9), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets an input.
     * <pre>{@code bool IAttention::setInput(int32_t index, ITensor & input)}</pre>
     * Since TensorRT 10.14.
     *
     * @param index 0 for the query, 1 for the key, 2 for the value
     * @return whether it was accepted
     */
    public boolean setInput(int index, ITensor input) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JIJ.HANDLE.invokeExact(impl.method(10), impl.address, index, NativeObject.address(call$, input, "input"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of inputs, 3.
     * <pre>{@code int32_t IAttention::getNbInputs() const}</pre>
     * Since TensorRT 10.14.
     */
    public int getNbInputs() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(11), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Returns an input.
     * The result belongs to TensorRT.
     * <pre>{@code ITensor * IAttention::getInput(int32_t index) const}</pre>
     * Since TensorRT 10.14.
     *
     * @param index 0 for the query, 1 for the key, 2 for the value
     * @return null if there is no such input
     */
    public @Nullable ITensor getInput(int index) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(12), impl.address, index);
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
     * Returns the number of outputs, 1.
     * <pre>{@code int32_t IAttention::getNbOutputs() const}</pre>
     * Since TensorRT 10.14.
     */
    public int getNbOutputs() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(13), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Returns the output.
     * The result belongs to TensorRT.
     * <pre>{@code ITensor * IAttention::getOutput(int32_t index) const}</pre>
     * Since TensorRT 10.14.
     *
     * @param index 0
     * @return null at another index
     */
    public @Nullable ITensor getOutput(int index) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(14), impl.address, index);
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
     * Sets the name, for messages.
     * <pre>{@code bool IAttention::setName(const char * name)}</pre>
     * Since TensorRT 10.14.
     *
     * @param name at most 4095 bytes
     * @return whether it was accepted
     */
    public boolean setName(String name) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(15), impl.address, CStrings.allocate(name, "name", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the name, for messages.
     * <pre>{@code const char * IAttention::getName() const}</pre>
     * Since TensorRT 10.14.
     */
    public String getName() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(impl.method(16), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the scale that normalized scores are quantized with.
     * <pre>{@code bool IAttention::setNormalizationQuantizeScale(ITensor & tensor)}</pre>
     * Since TensorRT 10.14.
     *
     * @param tensor of 0 or 1 dimensions and type {@code kFLOAT}, {@code kHALF} or {@code kBF16}
     * @return whether it was accepted
     */
    public boolean setNormalizationQuantizeScale(ITensor tensor) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(17), impl.address, NativeObject.address(call$, tensor, "tensor"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the scale that normalized scores are quantized with.
     * The result belongs to TensorRT.
     * <pre>{@code ITensor * IAttention::getNormalizationQuantizeScale() const}</pre>
     * Since TensorRT 10.14.
     *
     * @return null if none was set
     */
    public @Nullable ITensor getNormalizationQuantizeScale() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(18), impl.address);
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
     * Sets the type that normalized scores are quantized to.
     * <pre>{@code bool IAttention::setNormalizationQuantizeToType(DataType type)}</pre>
     * Since TensorRT 10.14.
     *
     * @param type {@code kFP8} or {@code kINT8}
     * @return whether it was accepted
     */
    public boolean setNormalizationQuantizeToType(DataType type) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(19), impl.address, Given.argument(type, "type").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the type that normalized scores are quantized to, {@link DataType#kFLOAT} by
     * default for none.
     * <pre>{@code DataType IAttention::getNormalizationQuantizeToType() const}</pre>
     * Since TensorRT 10.14.
     */
    public DataType getNormalizationQuantizeToType() {
        NativeCall call$ = enter();
        try {
            DataType result$ = DataType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(20), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets a text that {@link IEngineInspector} shows with the layer.
     * <pre>{@code bool IAttention::setMetadata(const char * metadata)}</pre>
     * Since TensorRT 10.15.
     *
     * @param metadata at most 4095 bytes
     * @return whether it was accepted
     */
    public boolean setMetadata(String metadata) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(21), impl.address, CStrings.allocate(metadata, "metadata", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns a text that {@link IEngineInspector} shows with the layer, empty by default.
     * <pre>{@code const char * IAttention::getMetadata() const}</pre>
     * Since TensorRT 10.15.
     */
    public String getMetadata() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(impl.method(22), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how many devices take part.
     * <pre>{@code bool IAttention::setNbRanks(int32_t nbRanks)}</pre>
     * Since TensorRT 10.16.
     *
     * @param nbRanks at least 1
     * @return whether it was accepted
     */
    public boolean setNbRanks(int nbRanks) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(23), impl.address, nbRanks);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many devices take part, 1 by default.
     * <pre>{@code int32_t IAttention::getNbRanks() const}</pre>
     * Since TensorRT 10.16.
     */
    public int getNbRanks() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(24), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Sets how sequences of the query lie in memory.
     * <pre>{@code bool IAttention::setQueryForm(AttentionIOForm form)}</pre>
     * Since TensorRT 11.0.
     *
     * @return whether it was accepted
     */
    public boolean setQueryForm(AttentionIOForm form) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(25), impl.address, Given.argument(form, "form").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how sequences of the query lie in memory, {@link AttentionIOForm#kPADDED_BHND} by default.
     * <pre>{@code AttentionIOForm IAttention::getQueryForm() const}</pre>
     * Since TensorRT 11.0.
     */
    public AttentionIOForm getQueryForm() {
        NativeCall call$ = enter();
        try {
            AttentionIOForm result$ = AttentionIOForm.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(26), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how sequences of keys and values lie in memory.
     * <pre>{@code bool IAttention::setKeyValueForm(AttentionIOForm form)}</pre>
     * Since TensorRT 11.0.
     *
     * @return whether it was accepted
     */
    public boolean setKeyValueForm(AttentionIOForm form) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(27), impl.address, Given.argument(form, "form").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how sequences of keys and values lie in memory, {@link AttentionIOForm#kPADDED_BHND} by
     * default.
     * <pre>{@code AttentionIOForm IAttention::getKeyValueForm() const}</pre>
     * Since TensorRT 11.0.
     */
    public AttentionIOForm getKeyValueForm() {
        NativeCall call$ = enter();
        try {
            AttentionIOForm result$ = AttentionIOForm.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(28), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets where the sequences of a packed query begin.
     * <pre>{@code bool IAttention::setQueryLengths(ITensor * lengths)}</pre>
     * Since TensorRT 11.0.
     *
     * @param lengths of shape [batch + 1] and type {@code kINT32}: running sums of the lengths, the first one 0
     * @return whether it was accepted
     */
    public boolean setQueryLengths(ITensor lengths) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(29), impl.address, NativeObject.address(call$, lengths, "lengths"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns where the sequences of a packed query begin.
     * The result belongs to TensorRT.
     * <pre>{@code ITensor * IAttention::getQueryLengths() const}</pre>
     * Since TensorRT 11.0.
     *
     * @return null if it was not set
     */
    public @Nullable ITensor getQueryLengths() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(30), impl.address);
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
     * Sets how long the sequences of keys and values are.
     * <pre>{@code bool IAttention::setKeyValueLengths(ITensor * lengths)}</pre>
     * Since TensorRT 11.0.
     *
     * @param lengths of type {@code kINT32}: if padded, the lengths, of shape [batch]; if packed, their running sums, of
     *     shape [batch + 1]
     * @return whether it was accepted
     */
    public boolean setKeyValueLengths(ITensor lengths) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(31), impl.address, NativeObject.address(call$, lengths, "lengths"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how long the sequences of keys and values are.
     * The result belongs to TensorRT.
     * <pre>{@code ITensor * IAttention::getKeyValueLengths() const}</pre>
     * Since TensorRT 11.0.
     *
     * @return null if it was not set
     */
    public @Nullable ITensor getKeyValueLengths() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(32), impl.address);
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
