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
 * Transposes, reshapes and transposes again; each may be left out. The shape may be input 1 instead. Made
 * by {@link INetworkDefinition#addShuffle}.
 *
 * <p>TensorRT's {@code class nvinfer1::IShuffleLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_shuffle_layer.html">{@code nvinfer1::IShuffleLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IShuffleLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IShuffleLayer",
            "8.6 ~ ~delete setFirstTranspose getFirstTranspose setReshapeDimensions getReshapeDimensions setSecondTranspose getSecondTranspose setZeroIsPlaceholder getZeroIsPlaceholder",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setFirstTranspose", "getFirstTranspose", "setReshapeDimensions", "getReshapeDimensions", "setSecondTranspose", "getSecondTranspose", "setZeroIsPlaceholder", "getZeroIsPlaceholder");
    private final VirtualObject impl;

    IShuffleLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IShuffleLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IShuffleLayer(address, life);
    }

    /**
     * Sets the order of dimensions before the reshape.
     * <pre>{@code void IShuffleLayer::setFirstTranspose(Permutation permutation)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setFirstTranspose(Permutation permutation) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(permutation, "permutation").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the order of dimensions before the reshape, unchanged by default.
     * <pre>{@code Permutation IShuffleLayer::getFirstTranspose() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Permutation getFirstTranspose() {
        NativeCall call$ = enter();
        try {
            long struct$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(1), impl.address);
            Permutation result$ = struct$ == 0 ? null : Permutation.read(Calls.memory(struct$, Permutation.layout().byteSize()));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the shape.
     * <pre>{@code void IShuffleLayer::setReshapeDimensions(const Dims & dimensions)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param dimensions 0 copies a dimension of the input, see {@link #setZeroIsPlaceholder}; -1, once, stands for what
     *     is left
     */
    public void setReshapeDimensions(Dims dimensions) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(2), impl.address, Given.argument(dimensions, "dimensions").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(2), impl.address, Given.argument(dimensions, "dimensions").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the shape; {@code nbDims} is -1 if it was not set or input 1 has it.
     * <pre>{@code Dims IShuffleLayer::getReshapeDimensions() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getReshapeDimensions() {
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
     * Sets the order of dimensions after the reshape.
     * <pre>{@code void IShuffleLayer::setSecondTranspose(Permutation permutation)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setSecondTranspose(Permutation permutation) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(4), impl.address, Given.argument(permutation, "permutation").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the order of dimensions after the reshape, unchanged by default.
     * <pre>{@code Permutation IShuffleLayer::getSecondTranspose() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Permutation getSecondTranspose() {
        NativeCall call$ = enter();
        try {
            long struct$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(5), impl.address);
            Permutation result$ = struct$ == 0 ? null : Permutation.read(Calls.memory(struct$, Permutation.layout().byteSize()));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets whether 0 in the shape copies a dimension of the input.
     * <pre>{@code void IShuffleLayer::setZeroIsPlaceholder(bool zeroIsPlaceholder)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param zeroIsPlaceholder true by default; false for a dimension of length 0
     */
    public void setZeroIsPlaceholder(boolean zeroIsPlaceholder) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JZ.HANDLE.invokeExact(impl.method(6), impl.address, zeroIsPlaceholder);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether 0 in the shape copies a dimension of the input.
     * <pre>{@code bool IShuffleLayer::getZeroIsPlaceholder() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean getZeroIsPlaceholder() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(7), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
