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
 * Puts zeros around the last two dimensions. Made by {@link INetworkDefinition#addPaddingNd};
 * {@link ISliceLayer} pads more.
 *
 * <p>TensorRT's {@code class nvinfer1::IPaddingLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_padding_layer.html">{@code nvinfer1::IPaddingLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IPaddingLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IPaddingLayer",
            "8.6 ~ ~delete setPrePadding getPrePadding setPostPadding getPostPadding setPrePaddingNd getPrePaddingNd setPostPaddingNd getPostPaddingNd",
            "9.0 +",
            "10.0 ~ ~delete setPrePaddingNd getPrePaddingNd setPostPaddingNd getPostPaddingNd",
            "11.0 +")
            .methods("setPrePaddingNd", "getPrePaddingNd", "setPostPaddingNd", "getPostPaddingNd", "setPrePadding", "getPrePadding", "setPostPadding", "getPostPadding");
    private final VirtualObject impl;

    IPaddingLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IPaddingLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IPaddingLayer(address, life);
    }

    /**
     * Sets how many zeros are put before the first element of the last two dimensions.
     * <pre>{@code void IPaddingLayer::setPrePaddingNd(const Dims & padding)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param padding two numbers; negative crops
     */
    public void setPrePaddingNd(Dims padding) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(padding, "padding").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(padding, "padding").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many zeros are put before the first element of the last two dimensions.
     * <pre>{@code Dims IPaddingLayer::getPrePaddingNd() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getPrePaddingNd() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(1), (SegmentAllocator) arena$, impl.address);
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
     * Sets how many zeros are put after the last element of the last two dimensions.
     * <pre>{@code void IPaddingLayer::setPostPaddingNd(const Dims & padding)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param padding two numbers; negative crops
     */
    public void setPostPaddingNd(Dims padding) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(2), impl.address, Given.argument(padding, "padding").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(2), impl.address, Given.argument(padding, "padding").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many zeros are put after the last element of the last two dimensions.
     * <pre>{@code Dims IPaddingLayer::getPostPaddingNd() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getPostPaddingNd() {
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
     * Sets how many zeros are put above and left.
     * <pre>{@code void IPaddingLayer::setPrePadding(DimsHW padding)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated before TensorRT 8.0; use {@link #setPrePaddingNd}
     */
    @Deprecated
    public void setPrePadding(Dims padding) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JDims.HANDLE.invokeExact(impl.method(4), impl.address, Given.argument(padding, "padding").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many zeros are put above and left.
     * <pre>{@code DimsHW IPaddingLayer::getPrePadding() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated before TensorRT 8.0; use {@link #getPrePaddingNd}
     */
    @Deprecated
    public Dims getPrePadding() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(5), (SegmentAllocator) arena$, impl.address);
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
     * Sets how many zeros are put below and right.
     * <pre>{@code void IPaddingLayer::setPostPadding(DimsHW padding)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated before TensorRT 8.0; use {@link #setPostPaddingNd}
     */
    @Deprecated
    public void setPostPadding(Dims padding) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JDims.HANDLE.invokeExact(impl.method(6), impl.address, Given.argument(padding, "padding").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many zeros are put below and right.
     * <pre>{@code DimsHW IPaddingLayer::getPostPadding() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated before TensorRT 8.0; use {@link #getPostPaddingNd}
     */
    @Deprecated
    public Dims getPostPadding() {
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
}
