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
 * Computes (x - zero point) * scale. Inputs are x, the scale and, optionally, the zero point. Made by
 * {@link INetworkDefinition#addDequantize}.
 *
 * <p>TensorRT's {@code class nvinfer1::IDequantizeLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_dequantize_layer.html">{@code nvinfer1::IDequantizeLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IDequantizeLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IDequantizeLayer",
            "8.6 ~ ~delete getAxis setAxis",
            "9.0 + getToType setToType",
            "10.0 +",
            "10.15 + getBlockShape setBlockShape",
            "11.0 +")
            .methods("getAxis", "setAxis", "setBlockShape", "getBlockShape", "setToType", "getToType");
    private final VirtualObject impl;

    IDequantizeLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IDequantizeLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IDequantizeLayer(address, life);
    }

    /**
     * Returns the axis of the input that has a scale for each index, -1 by default.
     * <pre>{@code int32_t IDequantizeLayer::getAxis() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getAxis() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(0), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the axis of the input that has a scale for each index.
     * <pre>{@code void IDequantizeLayer::setAxis(int32_t axis)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param axis ignored where there is one scale for the tensor
     */
    public void setAxis(int axis) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(1), impl.address, axis);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how many elements in each dimension share a scale.
     * <pre>{@code bool IDequantizeLayer::setBlockShape(const Dims & blockShape)}</pre>
     * Since TensorRT 10.15.
     *
     * @param blockShape positive; -1 for all of a dimension
     * @return whether it was accepted
     */
    public boolean setBlockShape(Dims blockShape) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(2), impl.address, Given.argument(blockShape, "blockShape").allocate(arena$).address());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many elements in each dimension share a scale, empty by default.
     * <pre>{@code Dims IDequantizeLayer::getBlockShape() const}</pre>
     * Since TensorRT 10.15.
     */
    public Dims getBlockShape() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(3), (SegmentAllocator) arena$, impl.address);
            call$.check();
            Dims result$ = Dims.read(struct$);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the type of the output.
     * <pre>{@code void IDequantizeLayer::setToType(DataType toType)}</pre>
     * Since TensorRT 9.0.
     *
     * @param toType {@code kFLOAT}, {@code kHALF} or {@code kBF16}
     */
    public void setToType(DataType toType) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(4), impl.address, Given.argument(toType, "toType").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the type of the output, {@link DataType#kFLOAT} by default.
     * <pre>{@code DataType IDequantizeLayer::getToType() const}</pre>
     * Since TensorRT 9.0.
     */
    public DataType getToType() {
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
