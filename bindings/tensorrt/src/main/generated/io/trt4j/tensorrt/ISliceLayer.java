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
 * Takes a part of a tensor, with a start, a size and a step for each dimension. These may be inputs 1, 2
 * and 3 instead; 4 is the fill value and 5 the axes. Made by {@link INetworkDefinition#addSlice}.
 *
 * <p>TensorRT's {@code class nvinfer1::ISliceLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_slice_layer.html">{@code nvinfer1::ISliceLayer}</a>
 */
@SuppressWarnings("deprecation")
public class ISliceLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("ISliceLayer",
            "8.6 ~ ~delete setStart getStart setSize getSize setStride getStride setMode getMode",
            "9.0 +",
            "10.0 +",
            "10.3 + setAxes getAxes",
            "11.0 +")
            .methods("setStart", "getStart", "setSize", "getSize", "setStride", "getStride", "setMode", "getMode", "setAxes", "getAxes");
    private final VirtualObject impl;

    ISliceLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ISliceLayer of(long address, Lifetime life) {
        return address == 0 ? null : new ISliceLayer(address, life);
    }

    /**
     * Sets the index of the first element of each dimension.
     * <pre>{@code void ISliceLayer::setStart(const Dims & start)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setStart(Dims start) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(start, "start").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(start, "start").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the index of the first element of each dimension; {@code nbDims} is -1 if input 1 has it.
     * <pre>{@code Dims ISliceLayer::getStart() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getStart() {
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
     * Sets the shape of the output.
     * <pre>{@code void ISliceLayer::setSize(const Dims & size)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setSize(Dims size) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(2), impl.address, Given.argument(size, "size").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(2), impl.address, Given.argument(size, "size").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the shape of the output; {@code nbDims} is -1 if input 2 has it.
     * <pre>{@code Dims ISliceLayer::getSize() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getSize() {
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
     * Sets the step of each dimension.
     * <pre>{@code void ISliceLayer::setStride(const Dims & stride)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param stride may be negative or 0
     */
    public void setStride(Dims stride) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(4), impl.address, Given.argument(stride, "stride").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(4), impl.address, Given.argument(stride, "stride").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the step of each dimension; {@code nbDims} is -1 if input 3 has it.
     * <pre>{@code Dims ISliceLayer::getStride() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getStride() {
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
     * Sets what is taken for indices outside the input.
     * <pre>{@code void ISliceLayer::setMode(SampleMode mode)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setMode(SampleMode mode) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(6), impl.address, Given.argument(mode, "mode").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what is taken for indices outside the input, {@link SampleMode#kSTRICT_BOUNDS} by default.
     * <pre>{@code SampleMode ISliceLayer::getMode() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public SampleMode getMode() {
        NativeCall call$ = enter();
        try {
            SampleMode result$ = SampleMode.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(7), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the axes that start, size and step are of.
     * <pre>{@code void ISliceLayer::setAxes(const Dims & axes)}</pre>
     * Since TensorRT 10.3.
     */
    public void setAxes(Dims axes) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(8), impl.address, Given.argument(axes, "axes").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the axes that start, size and step are of; {@code nbDims} is -1 if input 5 has them.
     * <pre>{@code Dims ISliceLayer::getAxes() const}</pre>
     * Since TensorRT 10.3.
     */
    public Dims getAxes() {
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
