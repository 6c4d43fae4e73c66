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
 * Rotates pairs of elements of each head by angles of their place. Input 3, optional, has the
 * places. Made by {@link INetworkDefinition#addRotaryEmbedding}.
 *
 * <p>TensorRT's {@code class nvinfer1::IRotaryEmbeddingLayer}. Since TensorRT 10.15.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_rotary_embedding_layer.html">{@code nvinfer1::IRotaryEmbeddingLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IRotaryEmbeddingLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IRotaryEmbeddingLayer",
            "10.15 ~ ~delete setInterleaved getInterleaved setRotaryEmbeddingDim getRotaryEmbeddingDim setInput",
            "11.0 +")
            .methods("setInterleaved", "getInterleaved", "setRotaryEmbeddingDim", "getRotaryEmbeddingDim");
    private final VirtualObject impl;

    IRotaryEmbeddingLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IRotaryEmbeddingLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IRotaryEmbeddingLayer(address, life);
    }

    /**
     * Sets whether pairs lie side by side.
     * <pre>{@code void IRotaryEmbeddingLayer::setInterleaved(bool interleaved)}</pre>
     * Since TensorRT 10.15.
     *
     * @param interleaved false by default: the halves of a head make pairs
     */
    public void setInterleaved(boolean interleaved) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JZ.HANDLE.invokeExact(impl.method(0), impl.address, interleaved);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether pairs lie side by side.
     * <pre>{@code bool IRotaryEmbeddingLayer::getInterleaved() const}</pre>
     * Since TensorRT 10.15.
     */
    public boolean getInterleaved() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(1), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how many elements of a head are rotated.
     * <pre>{@code bool IRotaryEmbeddingLayer::setRotaryEmbeddingDim(int32_t rotaryEmbeddingDim)}</pre>
     * Since TensorRT 10.15.
     *
     * @param rotaryEmbeddingDim even; 0 for all
     * @return whether it was accepted
     */
    public boolean setRotaryEmbeddingDim(int rotaryEmbeddingDim) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(2), impl.address, rotaryEmbeddingDim);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many elements of a head are rotated, 0 by default for all.
     * <pre>{@code int32_t IRotaryEmbeddingLayer::getRotaryEmbeddingDim() const}</pre>
     * Since TensorRT 10.15.
     */
    public int getRotaryEmbeddingDim() {
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
