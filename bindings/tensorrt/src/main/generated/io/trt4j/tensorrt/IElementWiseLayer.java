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
 * Combines two tensors element by element; dimensions of 1 are broadcast. Made by
 * {@link INetworkDefinition#addElementWise}.
 *
 * <p>TensorRT's {@code class nvinfer1::IElementWiseLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_element_wise_layer.html">{@code nvinfer1::IElementWiseLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IElementWiseLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IElementWiseLayer",
            "8.6 ~ ~delete setOperation getOperation",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setOperation", "getOperation");
    private final VirtualObject impl;

    IElementWiseLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IElementWiseLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IElementWiseLayer(address, life);
    }

    /**
     * Sets the operation.
     * <pre>{@code void IElementWiseLayer::setOperation(ElementWiseOperation op)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param op on DLA only {@code kSUM}, {@code kPROD}, {@code kMAX}, {@code kMIN} or {@code kSUB}
     */
    public void setOperation(ElementWiseOperation op) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(op, "op").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the operation.
     * <pre>{@code ElementWiseOperation IElementWiseLayer::getOperation() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public ElementWiseOperation getOperation() {
        NativeCall call$ = enter();
        try {
            ElementWiseOperation result$ = ElementWiseOperation.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
