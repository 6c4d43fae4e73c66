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
 * Stands for an end of an attention in the list of layers.
 *
 * <p>TensorRT's {@code class nvinfer1::IAttentionBoundaryLayer}. Since TensorRT 10.14.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_attention_boundary_layer.html">{@code nvinfer1::IAttentionBoundaryLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IAttentionBoundaryLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IAttentionBoundaryLayer",
            "10.14 ~ ~delete getAttention",
            "11.0 +")
            .methods("getAttention");
    private final VirtualObject impl;

    IAttentionBoundaryLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IAttentionBoundaryLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IAttentionBoundaryLayer(address, life);
    }

    /**
     * Returns the attention that this is an end of.
     * The result belongs to TensorRT; it may be null.
     * <pre>{@code IAttention * IAttentionBoundaryLayer::getAttention() const}</pre>
     * Since TensorRT 10.14.
     */
    public @Nullable IAttention getAttention() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(0), impl.address);
            IAttention result$ = IAttention.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
