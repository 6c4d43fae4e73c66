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
 * Writes new keys or values into a cache; the output shares the memory of the cache, input 0. Made
 * by {@link INetworkDefinition#addKVCacheUpdate}.
 *
 * <p>TensorRT's {@code class nvinfer1::IKVCacheUpdateLayer}. Since TensorRT 10.15.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_k_v_cache_update_layer.html">{@code nvinfer1::IKVCacheUpdateLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IKVCacheUpdateLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IKVCacheUpdateLayer",
            "10.15 ~ ~delete setCacheMode getCacheMode",
            "11.0 + setUpdateForm getUpdateForm setUpdateLengths getUpdateLengths")
            .methods("setCacheMode", "getCacheMode", "setUpdateForm", "getUpdateForm", "setUpdateLengths", "getUpdateLengths");
    private final VirtualObject impl;

    IKVCacheUpdateLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IKVCacheUpdateLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IKVCacheUpdateLayer(address, life);
    }

    /**
     * Sets how the cache is laid out.
     * <pre>{@code bool IKVCacheUpdateLayer::setCacheMode(KVCacheMode cacheMode)}</pre>
     * Since TensorRT 10.15.
     *
     * @param cacheMode {@link KVCacheMode#kLINEAR}
     * @return whether it was accepted
     */
    public boolean setCacheMode(KVCacheMode cacheMode) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(cacheMode, "cacheMode").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how the cache is laid out.
     * <pre>{@code KVCacheMode IKVCacheUpdateLayer::getCacheMode() const}</pre>
     * Since TensorRT 10.15.
     */
    public KVCacheMode getCacheMode() {
        NativeCall call$ = enter();
        try {
            KVCacheMode result$ = KVCacheMode.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how sequences of the update lie in memory.
     * <pre>{@code bool IKVCacheUpdateLayer::setUpdateForm(AttentionIOForm form)}</pre>
     * Since TensorRT 11.0.
     *
     * @return whether it was accepted
     */
    public boolean setUpdateForm(AttentionIOForm form) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(2), impl.address, Given.argument(form, "form").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how sequences of the update lie in memory, {@link AttentionIOForm#kPADDED_BHND} by default.
     * <pre>{@code AttentionIOForm IKVCacheUpdateLayer::getUpdateForm() const}</pre>
     * Since TensorRT 11.0.
     */
    public AttentionIOForm getUpdateForm() {
        NativeCall call$ = enter();
        try {
            AttentionIOForm result$ = AttentionIOForm.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(3), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets where the sequences of a packed update begin.
     * <pre>{@code bool IKVCacheUpdateLayer::setUpdateLengths(ITensor * lengths)}</pre>
     * Since TensorRT 11.0.
     *
     * @param lengths of shape [batch + 1] and type {@code kINT32}: running sums of the lengths, the first one 0; null
     *     for none
     * @return whether it was accepted
     */
    public boolean setUpdateLengths(ITensor lengths) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(4), impl.address, NativeObject.address(call$, lengths, "lengths"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns where the sequences of a packed update begin.
     * The result belongs to TensorRT.
     * <pre>{@code ITensor * IKVCacheUpdateLayer::getUpdateLengths() const}</pre>
     * Since TensorRT 11.0.
     *
     * @return null if it was not set
     */
    public @Nullable ITensor getUpdateLengths() {
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
}
