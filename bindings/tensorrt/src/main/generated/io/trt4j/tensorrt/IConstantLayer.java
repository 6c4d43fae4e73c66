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
 * Puts out a constant. Made by {@link INetworkDefinition#addConstant}.
 *
 * <p>TensorRT's {@code class nvinfer1::IConstantLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_constant_layer.html">{@code nvinfer1::IConstantLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IConstantLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IConstantLayer",
            "8.6 ~ ~delete setWeights getWeights setDimensions getDimensions",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setWeights", "getWeights", "setDimensions", "getDimensions");
    private final VirtualObject impl;

    IConstantLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IConstantLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IConstantLayer(address, life);
    }

    /**
     * Sets the elements, whose type is that of the output.
     * <pre>{@code void IConstantLayer::setWeights(Weights weights)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setWeights(Weights weights) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JWeights.HANDLE.invokeExact(impl.method(0), impl.address, ElementSizes.keep(life(), null, weights, "weights").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the elements, whose type is that of the output.
     * <pre>{@code Weights IConstantLayer::getWeights() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Weights getWeights() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Weights_J.HANDLE.invokeExact(impl.method(1), (SegmentAllocator) arena$, impl.address);
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
     * Sets the shape of the output.
     * <pre>{@code void IConstantLayer::setDimensions(const Dims & dimensions)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param dimensions their product is the number of elements
     */
    public void setDimensions(Dims dimensions) {
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
     * Returns the shape of the output.
     * <pre>{@code Dims IConstantLayer::getDimensions() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getDimensions() {
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
}
