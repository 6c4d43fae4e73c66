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
 * Finds the elements that are not 0 or true. The output has shape [rank, count]; each column is the place
 * of one. Made by {@link INetworkDefinition#addNonZero}.
 *
 * <p>TensorRT's {@code class nvinfer1::INonZeroLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_non_zero_layer.html">{@code nvinfer1::INonZeroLayer}</a>
 */
@SuppressWarnings("deprecation")
public class INonZeroLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("INonZeroLayer",
            "10.14 ~ ~delete setIndicesType getIndicesType",
            "11.0 +")
            .methods("setIndicesType", "getIndicesType");
    private final VirtualObject impl;

    INonZeroLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable INonZeroLayer of(long address, Lifetime life) {
        return address == 0 ? null : new INonZeroLayer(address, life);
    }

    /**
     * Sets the type of the indices.
     * <pre>{@code bool INonZeroLayer::setIndicesType(DataType type)}</pre>
     * Since TensorRT 10.14.
     *
     * @param type {@code kINT32} or {@code kINT64}
     * @return whether it was accepted
     */
    public boolean setIndicesType(DataType type) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(type, "type").value());
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
     * <pre>{@code DataType INonZeroLayer::getIndicesType() const}</pre>
     * Since TensorRT 10.14.
     */
    public DataType getIndicesType() {
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
