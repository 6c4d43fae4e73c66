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
 * Selects the boxes with the best scores of each class, without those that overlap a better one too much.
 * Inputs are boxes, scores, the most boxes of a class and, optionally, the thresholds of overlap (3) and score (4).
 * Outputs are indices [boxes, 3] and the number of boxes. Made by {@link INetworkDefinition#addNMS}.
 *
 * <p>TensorRT's {@code class nvinfer1::INMSLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_n_m_s_layer.html">{@code nvinfer1::INMSLayer}</a>
 */
@SuppressWarnings("deprecation")
public class INMSLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("INMSLayer",
            "8.6 ~ ~delete setBoundingBoxFormat getBoundingBoxFormat setTopKBoxLimit getTopKBoxLimit",
            "9.0 +",
            "10.0 +",
            "10.14 + setIndicesType getIndicesType",
            "11.0 +")
            .methods("setBoundingBoxFormat", "getBoundingBoxFormat", "setTopKBoxLimit", "getTopKBoxLimit", "setIndicesType", "getIndicesType");
    private final VirtualObject impl;

    INMSLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable INMSLayer of(long address, Lifetime life) {
        return address == 0 ? null : new INMSLayer(address, life);
    }

    /**
     * Sets what the four numbers of a box are.
     * <pre>{@code void INMSLayer::setBoundingBoxFormat(BoundingBoxFormat fmt)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setBoundingBoxFormat(BoundingBoxFormat fmt) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(fmt, "fmt").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what the four numbers of a box are, {@link BoundingBoxFormat#kCORNER_PAIRS} by
     * default.
     * <pre>{@code BoundingBoxFormat INMSLayer::getBoundingBoxFormat() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public BoundingBoxFormat getBoundingBoxFormat() {
        NativeCall call$ = enter();
        try {
            BoundingBoxFormat result$ = BoundingBoxFormat.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how many boxes are looked at, those with the best scores.
     * <pre>{@code void INMSLayer::setTopKBoxLimit(int32_t limit)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param limit at most 5000, which is the default; 2000 on a few devices
     */
    public void setTopKBoxLimit(int limit) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(2), impl.address, limit);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many boxes are looked at, those with the best scores.
     * <pre>{@code int32_t INMSLayer::getTopKBoxLimit() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getTopKBoxLimit() {
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
     * Sets the type of the indices.
     * <pre>{@code bool INMSLayer::setIndicesType(DataType type)}</pre>
     * Since TensorRT 10.14.
     *
     * @param type {@code kINT32} or {@code kINT64}
     * @return whether it was accepted
     */
    public boolean setIndicesType(DataType type) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(4), impl.address, Given.argument(type, "type").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the type of the indices, {@link DataType#kINT32} by default.
     * <pre>{@code DataType INMSLayer::getIndicesType() const}</pre>
     * Since TensorRT 10.14.
     */
    public DataType getIndicesType() {
        NativeCall call$ = enter();
        try {
            DataType result$ = DataType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(5), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
