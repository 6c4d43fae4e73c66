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
 * Quantizes with scales that it computes, one for each block. Outputs are the values and the
 * scales; input 1, optional, is the scale that scales are quantized with. Made by
 * {@link INetworkDefinition#addDynamicQuantizeV2}.
 *
 * <p>TensorRT's {@code class nvinfer1::IDynamicQuantizeLayer}. Since TensorRT 10.8.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_dynamic_quantize_layer.html">{@code nvinfer1::IDynamicQuantizeLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IDynamicQuantizeLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IDynamicQuantizeLayer",
            "10.8 ~ ~delete getAxis setAxis getBlockSize setBlockSize getScaleType setScaleType getToType setToType",
            "10.15 + getBlockShape setBlockShape",
            "11.0 +")
            .methods("setToType", "getToType", "setScaleType", "getScaleType", "setAxis", "getAxis", "setBlockSize", "getBlockSize", "setBlockShape", "getBlockShape");
    private final VirtualObject impl;

    IDynamicQuantizeLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IDynamicQuantizeLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IDynamicQuantizeLayer(address, life);
    }

    /**
     * Sets the type of the values.
     * <pre>{@code void IDynamicQuantizeLayer::setToType(DataType toType)}</pre>
     * Since TensorRT 10.8.
     *
     * @param toType {@code kFP4}, {@code kFP8} or, with block shapes, {@code kINT8}
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
     * Returns the type of the values, {@link DataType#kFP4} by default.
     * <pre>{@code DataType IDynamicQuantizeLayer::getToType() const}</pre>
     * Since TensorRT 10.8.
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

    /**
     * Sets the type of the scales.
     * <pre>{@code void IDynamicQuantizeLayer::setScaleType(DataType scaleType)}</pre>
     * Since TensorRT 10.8.
     *
     * @param scaleType {@code kFP8}, {@code kE8M0} or {@code kFLOAT}
     */
    public void setScaleType(DataType scaleType) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(2), impl.address, Given.argument(scaleType, "scaleType").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the type of the scales, {@link DataType#kFP8} by default.
     * <pre>{@code DataType IDynamicQuantizeLayer::getScaleType() const}</pre>
     * Since TensorRT 10.8.
     */
    public DataType getScaleType() {
        NativeCall call$ = enter();
        try {
            DataType result$ = DataType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(3), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the axis that is cut into blocks.
     * <pre>{@code void IDynamicQuantizeLayer::setAxis(int32_t axis)}</pre>
     * Since TensorRT 10.8.
     *
     * @deprecated since TensorRT 10.15; use {@link #setBlockShape}
     * @param axis the last or the last but one
     */
    @Deprecated
    public void setAxis(int axis) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(4), impl.address, axis);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the axis that is cut into blocks.
     * <pre>{@code int32_t IDynamicQuantizeLayer::getAxis() const}</pre>
     * Since TensorRT 10.8.
     *
     * @deprecated since TensorRT 10.15; use {@link #getBlockShape}
     */
    @Deprecated
    public int getAxis() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(5), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the number of elements of a block.
     * <pre>{@code void IDynamicQuantizeLayer::setBlockSize(int32_t size)}</pre>
     * Since TensorRT 10.8.
     *
     * @deprecated since TensorRT 10.15; use {@link #setBlockShape}
     * @param size 16 or 32; it divides the axis
     */
    @Deprecated
    public void setBlockSize(int size) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(6), impl.address, size);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of elements of a block.
     * <pre>{@code int32_t IDynamicQuantizeLayer::getBlockSize() const}</pre>
     * Since TensorRT 10.8.
     *
     * @deprecated since TensorRT 10.15; use {@link #getBlockShape}
     */
    @Deprecated
    public int getBlockSize() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(7), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how many elements in each dimension share a scale.
     * <pre>{@code void IDynamicQuantizeLayer::setBlockShape(const Dims & blockShape)}</pre>
     * Since TensorRT 10.15.
     *
     * @param blockShape as many numbers as the input has dimensions
     */
    public void setBlockShape(Dims blockShape) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(8), impl.address, Given.argument(blockShape, "blockShape").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many elements in each dimension share a scale, empty by default.
     * <pre>{@code Dims IDynamicQuantizeLayer::getBlockShape() const}</pre>
     * Since TensorRT 10.15.
     */
    public Dims getBlockShape() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(9), (SegmentAllocator) arena$, impl.address);
            call$.check();
            Dims result$ = Dims.read(struct$);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
