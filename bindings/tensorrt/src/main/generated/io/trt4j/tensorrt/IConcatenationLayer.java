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
 * Joins tensors along an axis. Made by {@link INetworkDefinition#addConcatenation}.
 *
 * <p>TensorRT's {@code class nvinfer1::IConcatenationLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_concatenation_layer.html">{@code nvinfer1::IConcatenationLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IConcatenationLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IConcatenationLayer",
            "8.6 ~ ~delete setAxis getAxis",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setAxis", "getAxis");
    private final VirtualObject impl;

    IConcatenationLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IConcatenationLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IConcatenationLayer(address, life);
    }

    /**
     * Sets the axis to join along.
     * <pre>{@code void IConcatenationLayer::setAxis(int32_t axis)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param axis by default the third from the end, or 0 if there are fewer
     */
    public void setAxis(int axis) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, axis);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the axis to join along.
     * <pre>{@code int32_t IConcatenationLayer::getAxis() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getAxis() {
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
}
