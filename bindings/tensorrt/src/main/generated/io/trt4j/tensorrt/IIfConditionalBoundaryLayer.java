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
 * Stands for an end of a conditional in the list of layers.
 *
 * <p>TensorRT's {@code class nvinfer1::IIfConditionalBoundaryLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_if_conditional_boundary_layer.html">{@code nvinfer1::IIfConditionalBoundaryLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IIfConditionalBoundaryLayer extends ILayer {
    private static final Methods IMPL16 = new SlotTable("IIfConditionalBoundaryLayer",
            "8.6 ~ ~delete getConditional",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("getConditional");
    private final VirtualObject impl16;

    IIfConditionalBoundaryLayer(long address, Lifetime life) {
        super(address, life);
        impl16 = IMPL16.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IIfConditionalBoundaryLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IIfConditionalBoundaryLayer(address, life);
    }

    /**
     * Returns the conditional that this is an end of.
     * The result belongs to TensorRT; it may be null.
     * <pre>{@code IIfConditional * IIfConditionalBoundaryLayer::getConditional() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable IIfConditional getConditional() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl16.method(0), impl16.address);
            IIfConditional result$ = IIfConditional.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
