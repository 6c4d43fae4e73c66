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
 * Converts elements to another type. Made by {@link INetworkDefinition#addCast}.
 *
 * <p>TensorRT's {@code class nvinfer1::ICastLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_cast_layer.html">{@code nvinfer1::ICastLayer}</a>
 */
@SuppressWarnings("deprecation")
public class ICastLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("ICastLayer",
            "8.6 ~ ~delete setToType getToType",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setToType", "getToType");
    private final VirtualObject impl;

    ICastLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ICastLayer of(long address, Lifetime life) {
        return address == 0 ? null : new ICastLayer(address, life);
    }

    /**
     * Sets the type of the output.
     * <pre>{@code void ICastLayer::setToType(DataType toType)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setToType(DataType toType) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(toType, "toType").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the type of the output.
     * <pre>{@code DataType ICastLayer::getToType() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public DataType getToType() {
        NativeCall call$ = enter();
        try {
            DataType result$ = DataType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
