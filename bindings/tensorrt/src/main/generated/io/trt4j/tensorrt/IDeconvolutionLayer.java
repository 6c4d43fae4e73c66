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
 * Computes a transposed convolution of an input of shape [N, C, H, W] or [N, C, D, H, W]. Made by
 * {@link INetworkDefinition#addDeconvolutionNd}.
 *
 * <p>TensorRT's {@code class nvinfer1::IDeconvolutionLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_deconvolution_layer.html">{@code nvinfer1::IDeconvolutionLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IDeconvolutionLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IDeconvolutionLayer",
            "8.6 ~ ~delete setKernelSize getKernelSize setNbOutputMaps getNbOutputMaps setStride getStride setPadding getPadding setNbGroups getNbGroups setKernelWeights getKernelWeights setBiasWeights getBiasWeights setPrePadding getPrePadding setPostPadding getPostPadding setPaddingMode getPaddingMode setKernelSizeNd getKernelSizeNd setStrideNd getStrideNd setPaddingNd getPaddingNd setDilationNd getDilationNd",
            "9.0 +",
            "10.0 ~ ~delete setNbOutputMaps getNbOutputMaps setNbGroups getNbGroups setKernelWeights getKernelWeights setBiasWeights getBiasWeights setPrePadding getPrePadding setPostPadding getPostPadding setPaddingMode getPaddingMode setKernelSizeNd getKernelSizeNd setStrideNd getStrideNd setPaddingNd getPaddingNd setDilationNd getDilationNd",
            "11.0 +")
            .methods("setNbOutputMaps", "getNbOutputMaps", "setNbGroups", "getNbGroups", "setKernelWeights", "getKernelWeights", "setBiasWeights", "getBiasWeights", "setPrePadding", "getPrePadding", "setPostPadding", "getPostPadding", "setPaddingMode", "getPaddingMode", "setKernelSizeNd", "getKernelSizeNd", "setStrideNd", "getStrideNd", "setPaddingNd", "getPaddingNd", "setDilationNd", "getDilationNd", "setKernelSize", "getKernelSize", "setStride", "getStride", "setPadding", "getPadding");
    private final VirtualObject impl;

    IDeconvolutionLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IDeconvolutionLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IDeconvolutionLayer(address, life);
    }

    /**
     * Sets the number of channels of the output.
     * <pre>{@code void IDeconvolutionLayer::setNbOutputMaps(int64_t nbOutputMaps)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param nbOutputMaps on DLA from 1 to 8192
     */
    public void setNbOutputMaps(long nbOutputMaps) {
        NativeCall call$ = enter();
        try {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, Narrowing.narrowed(nbOutputMaps, "IDeconvolutionLayer.setNbOutputMaps: nbOutputMaps"));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(0), impl.address, nbOutputMaps);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of channels of the output.
     * <pre>{@code int64_t IDeconvolutionLayer::getNbOutputMaps() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getNbOutputMaps() {
        acquire();
        try {
            if (LoadedVersion.isBefore(10, 0)) {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address);
                return result$;
            }
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(1), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Sets the number of groups that channels are divided into, each with kernels of its own.
     * <pre>{@code void IDeconvolutionLayer::setNbGroups(int64_t nbGroups)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param nbGroups divides the channels of input and output
     */
    public void setNbGroups(long nbGroups) {
        NativeCall call$ = enter();
        try {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JI.HANDLE.invokeExact(impl.method(2), impl.address, Narrowing.narrowed(nbGroups, "IDeconvolutionLayer.setNbGroups: nbGroups"));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(2), impl.address, nbGroups);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of groups that channels are divided into, each with kernels of its own, 1 by
     * default.
     * <pre>{@code int64_t IDeconvolutionLayer::getNbGroups() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getNbGroups() {
        acquire();
        try {
            if (LoadedVersion.isBefore(10, 0)) {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(3), impl.address);
                return result$;
            }
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(3), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Sets the weights of the kernels.
     * <pre>{@code void IDeconvolutionLayer::setKernelWeights(Weights weights)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param weights in the order [input channels, output channels / groups, kernel]
     */
    public void setKernelWeights(Weights weights) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JWeights.HANDLE.invokeExact(impl.method(4), impl.address, ElementSizes.keep(life(), null, weights, "weights").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the weights of the kernels.
     * <pre>{@code Weights IDeconvolutionLayer::getKernelWeights() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Weights getKernelWeights() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Weights_J.HANDLE.invokeExact(impl.method(5), (SegmentAllocator) arena$, impl.address);
            call$.check();
            Weights result$ = ElementSizes.lent(life(), Weights.read(struct$));
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets what is added to each output channel.
     * <pre>{@code void IDeconvolutionLayer::setBiasWeights(Weights weights)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param weights one for each output channel, or empty
     */
    public void setBiasWeights(Weights weights) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JWeights.HANDLE.invokeExact(impl.method(6), impl.address, ElementSizes.keep(life(), null, weights, "weights").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what is added to each output channel.
     * <pre>{@code Weights IDeconvolutionLayer::getBiasWeights() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Weights getBiasWeights() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Weights_J.HANDLE.invokeExact(impl.method(7), (SegmentAllocator) arena$, impl.address);
            call$.check();
            Weights result$ = ElementSizes.lent(life(), Weights.read(struct$));
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how much of the output is cut off before the first element of each dimension.
     * <pre>{@code void IDeconvolutionLayer::setPrePadding(const Dims & padding)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param padding as many numbers as the kernel has
     */
    public void setPrePadding(Dims padding) {
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
     * Returns how much of the output is cut off before the first element of each dimension, 0 by default.
     * <pre>{@code Dims IDeconvolutionLayer::getPrePadding() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getPrePadding() {
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
     * Sets how much of the output is cut off after the last element of each dimension.
     * <pre>{@code void IDeconvolutionLayer::setPostPadding(const Dims & padding)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param padding as many numbers as the kernel has
     */
    public void setPostPadding(Dims padding) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(10), impl.address, Given.argument(padding, "padding").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(10), impl.address, Given.argument(padding, "padding").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how much of the output is cut off after the last element of each dimension, 0 by default.
     * <pre>{@code Dims IDeconvolutionLayer::getPostPadding() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getPostPadding() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(11), (SegmentAllocator) arena$, impl.address);
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
     * <pre>{@code void IDeconvolutionLayer::setPaddingMode(PaddingMode paddingMode)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setPaddingMode(PaddingMode paddingMode) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(12), impl.address, Given.argument(paddingMode, "paddingMode").value());
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
     * <pre>{@code PaddingMode IDeconvolutionLayer::getPaddingMode() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public PaddingMode getPaddingMode() {
        NativeCall call$ = enter();
        try {
            PaddingMode result$ = PaddingMode.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(13), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the size of the kernel.
     * <pre>{@code void IDeconvolutionLayer::setKernelSizeNd(const Dims & kernelSize)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param kernelSize two or three numbers
     */
    public void setKernelSizeNd(Dims kernelSize) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(14), impl.address, Given.argument(kernelSize, "kernelSize").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(14), impl.address, Given.argument(kernelSize, "kernelSize").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the size of the kernel.
     * <pre>{@code Dims IDeconvolutionLayer::getKernelSizeNd() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getKernelSizeNd() {
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
     * Sets the steps of the kernel in each dimension.
     * <pre>{@code void IDeconvolutionLayer::setStrideNd(const Dims & stride)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param stride as many numbers as the kernel has
     */
    public void setStrideNd(Dims stride) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(16), impl.address, Given.argument(stride, "stride").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(16), impl.address, Given.argument(stride, "stride").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the steps of the kernel in each dimension, 1 by default.
     * <pre>{@code Dims IDeconvolutionLayer::getStrideNd() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getStrideNd() {
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
     * Sets how much of the output is cut off on both sides of each dimension.
     * <pre>{@code void IDeconvolutionLayer::setPaddingNd(const Dims & padding)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param padding as many numbers as the kernel has
     */
    public void setPaddingNd(Dims padding) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(18), impl.address, Given.argument(padding, "padding").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(18), impl.address, Given.argument(padding, "padding").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how much of the output is cut off on both sides of each dimension, 0 by default; where the
     * sides differ, that of the first side.
     * <pre>{@code Dims IDeconvolutionLayer::getPaddingNd() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getPaddingNd() {
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
     * Sets the distance of the elements that the kernel is applied to.
     * <pre>{@code void IDeconvolutionLayer::setDilationNd(const Dims & dilation)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param dilation as many numbers as the kernel has
     */
    public void setDilationNd(Dims dilation) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(20), impl.address, Given.argument(dilation, "dilation").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(20), impl.address, Given.argument(dilation, "dilation").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the distance of the elements that the kernel is applied to, 1 by default.
     * <pre>{@code Dims IDeconvolutionLayer::getDilationNd() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getDilationNd() {
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
     * Sets the height and width of the kernel.
     * <pre>{@code void IDeconvolutionLayer::setKernelSize(DimsHW kernelSize)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated before TensorRT 8.0; use {@link #setKernelSizeNd}
     */
    @Deprecated
    public void setKernelSize(Dims kernelSize) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JDims.HANDLE.invokeExact(impl.method(22), impl.address, Given.argument(kernelSize, "kernelSize").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the height and width of the kernel.
     * <pre>{@code DimsHW IDeconvolutionLayer::getKernelSize() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated before TensorRT 8.0; use {@link #getKernelSizeNd}
     */
    @Deprecated
    public Dims getKernelSize() {
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

    /**
     * Sets the steps of the kernel in height and width.
     * <pre>{@code void IDeconvolutionLayer::setStride(DimsHW stride)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated before TensorRT 8.0; use {@link #setStrideNd}
     */
    @Deprecated
    public void setStride(Dims stride) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JDims.HANDLE.invokeExact(impl.method(24), impl.address, Given.argument(stride, "stride").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the steps of the kernel in height and width, 1 by default.
     * <pre>{@code DimsHW IDeconvolutionLayer::getStride() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated before TensorRT 8.0; use {@link #getStrideNd}
     */
    @Deprecated
    public Dims getStride() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(25), (SegmentAllocator) arena$, impl.address);
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
     * Sets how much of the output is cut off in height and width.
     * <pre>{@code void IDeconvolutionLayer::setPadding(DimsHW padding)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated before TensorRT 8.0; use {@link #setPaddingNd}
     */
    @Deprecated
    public void setPadding(Dims padding) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JDims.HANDLE.invokeExact(impl.method(26), impl.address, Given.argument(padding, "padding").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how much of the output is cut off in height and width, 0 by default.
     * <pre>{@code DimsHW IDeconvolutionLayer::getPadding() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated before TensorRT 8.0; use {@link #getPaddingNd}
     */
    @Deprecated
    public Dims getPadding() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_J.HANDLE.invokeExact(impl.method(27), (SegmentAllocator) arena$, impl.address);
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
