// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * TensorRT's {@code class nvinfer1::INMSLayer}. Since TensorRT 8.6 or earlier.
 */
public class INMSLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("INMSLayer",
            "8.6 ~ ~delete setBoundingBoxFormat getBoundingBoxFormat setTopKBoxLimit getTopKBoxLimit",
            "9.0 +",
            "10.0 +",
            "10.14 + setIndicesType getIndicesType",
            "11.0 +")
            .methods("setBoundingBoxFormat", "getBoundingBoxFormat", "setTopKBoxLimit", "getTopKBoxLimit", "setIndicesType", "getIndicesType");
    private final VirtualObject impl;

    /** For the bindings' own use. */
    protected INMSLayer(long address, Life life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16), life);
    }

    /** The object at {@code address}, or null at address 0. For the bindings' own use. */
    public static INMSLayer of(long address, Life life) {
        return address == 0 ? null : new INMSLayer(address, life);
    }

    /**
     * <pre>{@code void INMSLayer::setBoundingBoxFormat(BoundingBoxFormat fmt)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setBoundingBoxFormat(BoundingBoxFormat fmt) {
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, fmt.value());
            Failures.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code BoundingBoxFormat INMSLayer::getBoundingBoxFormat() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public BoundingBoxFormat getBoundingBoxFormat() {
        try {
            BoundingBoxFormat result$ = BoundingBoxFormat.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code void INMSLayer::setTopKBoxLimit(int32_t limit)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setTopKBoxLimit(int limit) {
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(2), impl.address, limit);
            Failures.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code int32_t INMSLayer::getTopKBoxLimit() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getTopKBoxLimit() {
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(3), impl.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code bool INMSLayer::setIndicesType(DataType type)}</pre>
     * Since TensorRT 10.14.
     */
    public boolean setIndicesType(DataType type) {
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(4), impl.address, type.value());
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code DataType INMSLayer::getIndicesType() const}</pre>
     * Since TensorRT 10.14.
     */
    public DataType getIndicesType() {
        try {
            DataType result$ = DataType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(5), impl.address));
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }
}
