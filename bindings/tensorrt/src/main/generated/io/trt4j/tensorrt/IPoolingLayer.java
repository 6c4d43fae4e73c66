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
 * Reduces each window to one element. Made by {@link INetworkDefinition#addPoolingNd}.
 *
 * <p>TensorRT's {@code class nvinfer1::IPoolingLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_pooling_layer.html">{@code nvinfer1::IPoolingLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IPoolingLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IPoolingLayer",
            "8.6 ~ ~delete setPoolingType getPoolingType setWindowSize getWindowSize setStride getStride setPadding getPadding setBlendFactor getBlendFactor setAverageCountExcludesPadding getAverageCountExcludesPadding setPrePadding getPrePadding setPostPadding getPostPadding setPaddingMode getPaddingMode setWindowSizeNd getWindowSizeNd setStrideNd getStrideNd setPaddingNd getPaddingNd",
            "9.0 +",
            "10.0 ~ ~delete setPoolingType getPoolingType setBlendFactor getBlendFactor setAverageCountExcludesPadding getAverageCountExcludesPadding setPrePadding getPrePadding setPostPadding getPostPadding setPaddingMode getPaddingMode setWindowSizeNd getWindowSizeNd setStrideNd getStrideNd setPaddingNd getPaddingNd",
            "11.0 +")
            .methods("setPoolingType", "getPoolingType", "setBlendFactor", "getBlendFactor", "setAverageCountExcludesPadding", "getAverageCountExcludesPadding", "setPrePadding", "getPrePadding", "setPostPadding", "getPostPadding", "setPaddingMode", "getPaddingMode", "setWindowSizeNd", "getWindowSizeNd", "setStrideNd", "getStrideNd", "setPaddingNd", "getPaddingNd", "setWindowSize", "getWindowSize", "setStride", "getStride", "setPadding", "getPadding");
    private final VirtualObject impl;

    IPoolingLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IPoolingLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IPoolingLayer(address, life);
    }

    /**
     * Sets how a window is reduced.
     * <pre>{@code void IPoolingLayer::setPoolingType(PoolingType type)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param type on DLA only {@code kMAX} or {@code kAVERAGE}
     */
    public void setPoolingType(PoolingType type) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(type, "type").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how a window is reduced.
     * <pre>{@code PoolingType IPoolingLayer::getPoolingType() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public PoolingType getPoolingType() {
        NativeCall call$ = enter();
        try {
            PoolingType result$ = PoolingType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the share of the average in {@link PoolingType#kMAX_AVERAGE_BLEND}.
     * <pre>{@code void IPoolingLayer::setBlendFactor(float blendFactor)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param blendFactor from 0 to 1
     */
    public void setBlendFactor(float blendFactor) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JF.HANDLE.invokeExact(impl.method(2), impl.address, blendFactor);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the share of the average in {@link PoolingType#kMAX_AVERAGE_BLEND}, 0 by default.
     * <pre>{@code float IPoolingLayer::getBlendFactor() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public float getBlendFactor() {
        NativeCall call$ = enter();
        try {
            float result$ = (float) Signatures.F_J.HANDLE.invokeExact(impl.method(3), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets whether averages are of the elements without the padding.
     * <pre>{@code void IPoolingLayer::setAverageCountExcludesPadding(bool exclusive)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param exclusive true by default
     */
    public void setAverageCountExcludesPadding(boolean exclusive) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JZ.HANDLE.invokeExact(impl.method(4), impl.address, exclusive);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether averages are of the elements without the padding.
     * <pre>{@code bool IPoolingLayer::getAverageCountExcludesPadding() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean getAverageCountExcludesPadding() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(5), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how many elements are put before the first of each dimension.
     * <pre>{@code void IPoolingLayer::setPrePadding(const Dims & padding)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param padding as many numbers as the window has
     */
    public void setPrePadding(Dims padding) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(6), impl.address, Given.argument(padding, "padding").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(6), impl.address, Given.argument(padding, "padding").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many elements are put before the first of each dimension, 0 by default.
     * <pre>{@code Dims IPoolingLayer::getPrePadding() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getPrePadding() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(7), (SegmentAllocator) arena$, impl.address);
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
     * Sets how many elements are put after the last of each dimension.
     * <pre>{@code void IPoolingLayer::setPostPadding(const Dims & padding)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param padding as many numbers as the window has
     */
    public void setPostPadding(Dims padding) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(8), impl.address, Given.argument(padding, "padding").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(8), impl.address, Given.argument(padding, "padding").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many elements are put after the last of each dimension, 0 by default.
     * <pre>{@code Dims IPoolingLayer::getPostPadding() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getPostPadding() {
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

    /**
     * Sets how the padding or the size of the output is computed.
     * <pre>{@code void IPoolingLayer::setPaddingMode(PaddingMode paddingMode)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setPaddingMode(PaddingMode paddingMode) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(10), impl.address, Given.argument(paddingMode, "paddingMode").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how the padding or the size of the output is computed,
     * {@link PaddingMode#kEXPLICIT_ROUND_DOWN} by default; others override the padding.
     * <pre>{@code PaddingMode IPoolingLayer::getPaddingMode() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public PaddingMode getPaddingMode() {
        NativeCall call$ = enter();
        try {
            PaddingMode result$ = PaddingMode.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(11), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the size of the window.
     * <pre>{@code void IPoolingLayer::setWindowSizeNd(const Dims & windowSize)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param windowSize two or three numbers
     */
    public void setWindowSizeNd(Dims windowSize) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(12), impl.address, Given.argument(windowSize, "windowSize").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(12), impl.address, Given.argument(windowSize, "windowSize").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the size of the window.
     * <pre>{@code Dims IPoolingLayer::getWindowSizeNd() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getWindowSizeNd() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(13), (SegmentAllocator) arena$, impl.address);
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
     * Sets the steps of the window in each dimension.
     * <pre>{@code void IPoolingLayer::setStrideNd(const Dims & stride)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param stride as many numbers as the window has
     */
    public void setStrideNd(Dims stride) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(14), impl.address, Given.argument(stride, "stride").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(14), impl.address, Given.argument(stride, "stride").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the steps of the window in each dimension, 1 by default.
     * <pre>{@code Dims IPoolingLayer::getStrideNd() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getStrideNd() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(15), (SegmentAllocator) arena$, impl.address);
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
     * Sets how many elements are put on both sides of each dimension.
     * <pre>{@code void IPoolingLayer::setPaddingNd(const Dims & padding)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param padding as many numbers as the window has
     */
    public void setPaddingNd(Dims padding) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(16), impl.address, Given.argument(padding, "padding").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(16), impl.address, Given.argument(padding, "padding").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many elements are put on both sides of each dimension, 0 by default; where the sides
     * differ, that of the first side.
     * <pre>{@code Dims IPoolingLayer::getPaddingNd() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getPaddingNd() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(17), (SegmentAllocator) arena$, impl.address);
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
     * Sets the height and width of the window.
     * <pre>{@code void IPoolingLayer::setWindowSize(DimsHW windowSize)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated before TensorRT 8.0; use {@link #setWindowSizeNd}
     */
    @Deprecated
    public void setWindowSize(Dims windowSize) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JDims.HANDLE.invokeExact(impl.method(18), impl.address, Given.argument(windowSize, "windowSize").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the height and width of the window.
     * <pre>{@code DimsHW IPoolingLayer::getWindowSize() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated before TensorRT 8.0; use {@link #getWindowSizeNd}
     */
    @Deprecated
    public Dims getWindowSize() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(19), (SegmentAllocator) arena$, impl.address);
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
     * Sets the steps of the window in height and width.
     * <pre>{@code void IPoolingLayer::setStride(DimsHW stride)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated before TensorRT 8.0; use {@link #setStrideNd}
     */
    @Deprecated
    public void setStride(Dims stride) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JDims.HANDLE.invokeExact(impl.method(20), impl.address, Given.argument(stride, "stride").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the steps of the window in height and width, 1 by default.
     * <pre>{@code DimsHW IPoolingLayer::getStride() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated before TensorRT 8.0; use {@link #getStrideNd}
     */
    @Deprecated
    public Dims getStride() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(21), (SegmentAllocator) arena$, impl.address);
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
     * Sets the padding in height and width.
     * <pre>{@code void IPoolingLayer::setPadding(DimsHW padding)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated before TensorRT 8.0; use {@link #setPaddingNd}
     */
    @Deprecated
    public void setPadding(Dims padding) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JDims.HANDLE.invokeExact(impl.method(22), impl.address, Given.argument(padding, "padding").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the padding in height and width, 0 by default.
     * <pre>{@code DimsHW IPoolingLayer::getPadding() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated before TensorRT 8.0; use {@link #getPaddingNd}
     */
    @Deprecated
    public Dims getPadding() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(23), (SegmentAllocator) arena$, impl.address);
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
