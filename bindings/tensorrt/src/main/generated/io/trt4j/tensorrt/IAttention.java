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
 * TensorRT's {@code class nvinfer1::IAttention}. Since TensorRT 10.14.
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
     * <pre>{@code bool IAttention::setNormalizationOperation(AttentionNormalizationOp op)}</pre>
     * Since TensorRT 10.14.
     */
    public boolean setNormalizationOperation(AttentionNormalizationOp op) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(0), impl.address, Calls.given(op, "op").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
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
     * <pre>{@code bool IAttention::setMask(ITensor & mask)}</pre>
     * Since TensorRT 10.14.
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
     * <pre>{@code ITensor * IAttention::getMask()}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 10.14.
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
     * <pre>{@code bool IAttention::setCausal(bool isCausal)}</pre>
     * Since TensorRT 10.14.
     * @deprecated TensorRT has deprecated it.
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
     * <pre>{@code bool IAttention::getCausal() const}</pre>
     * Since TensorRT 10.14.
     * @deprecated TensorRT has deprecated it.
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
     * <pre>{@code bool IAttention::setCausalKind(CausalMaskKind kind)}</pre>
     * Since TensorRT 11.0.
     */
    public boolean setCausalKind(CausalMaskKind kind) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(6), impl.address, Calls.given(kind, "kind").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
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
     * <pre>{@code bool IAttention::setDecomposable(bool decomposable)}</pre>
     * Since TensorRT 10.14.
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
     * <pre>{@code bool IAttention::setInput(int32_t index, ITensor & input)}</pre>
     * Since TensorRT 10.14.
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
     * <pre>{@code ITensor * IAttention::getInput(int32_t index) const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 10.14.
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
     * <pre>{@code ITensor * IAttention::getOutput(int32_t index) const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 10.14.
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
     * <pre>{@code bool IAttention::setName(const char * name)}</pre>
     * Since TensorRT 10.14.
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
     * <pre>{@code bool IAttention::setNormalizationQuantizeScale(ITensor & tensor)}</pre>
     * Since TensorRT 10.14.
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
     * <pre>{@code ITensor * IAttention::getNormalizationQuantizeScale() const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 10.14.
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
     * <pre>{@code bool IAttention::setNormalizationQuantizeToType(DataType type)}</pre>
     * Since TensorRT 10.14.
     */
    public boolean setNormalizationQuantizeToType(DataType type) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(19), impl.address, Calls.given(type, "type").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
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
     * <pre>{@code bool IAttention::setMetadata(const char * metadata)}</pre>
     * Since TensorRT 10.15.
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
     * <pre>{@code bool IAttention::setNbRanks(int32_t nbRanks)}</pre>
     * Since TensorRT 10.16.
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
     * <pre>{@code bool IAttention::setQueryForm(AttentionIOForm form)}</pre>
     * Since TensorRT 11.0.
     */
    public boolean setQueryForm(AttentionIOForm form) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(25), impl.address, Calls.given(form, "form").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
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
     * <pre>{@code bool IAttention::setKeyValueForm(AttentionIOForm form)}</pre>
     * Since TensorRT 11.0.
     */
    public boolean setKeyValueForm(AttentionIOForm form) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(27), impl.address, Calls.given(form, "form").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
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
     * <pre>{@code bool IAttention::setQueryLengths(ITensor * lengths)}</pre>
     * Since TensorRT 11.0.
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
     * <pre>{@code ITensor * IAttention::getQueryLengths() const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 11.0.
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
     * <pre>{@code bool IAttention::setKeyValueLengths(ITensor * lengths)}</pre>
     * Since TensorRT 11.0.
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
     * <pre>{@code ITensor * IAttention::getKeyValueLengths() const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 11.0.
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
