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
 * Multiplies the last three dimensions, as one vector, with a matrix.
 *
 * <p>TensorRT's {@code class nvinfer1::IFullyConnectedLayer}. Since TensorRT 8.6 or earlier, until 10.0.
 *
 * @deprecated since TensorRT 8.4; use {@link IMatrixMultiplyLayer}
 */
@Deprecated
@SuppressWarnings("deprecation")
public class IFullyConnectedLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IFullyConnectedLayer",
            "8.6 ~ ~delete setNbOutputChannels getNbOutputChannels setKernelWeights getKernelWeights setBiasWeights getBiasWeights",
            "9.0 +")
            .methods("setNbOutputChannels", "getNbOutputChannels", "setKernelWeights", "getKernelWeights", "setBiasWeights", "getBiasWeights");
    private final VirtualObject impl;

    IFullyConnectedLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IFullyConnectedLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IFullyConnectedLayer(address, life);
    }

    /**
     * Sets the number of channels of the output.
     * <pre>{@code void IFullyConnectedLayer::setNbOutputChannels(int32_t nbOutputs)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param nbOutputs on DLA from 1 to 8192
     */
    public void setNbOutputChannels(int nbOutputs) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, nbOutputs);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of channels of the output.
     * <pre>{@code int32_t IFullyConnectedLayer::getNbOutputChannels() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    public int getNbOutputChannels() {
        Lifetime life$ = acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life$.release();
        }
    }

    /**
     * Sets the matrix.
     * <pre>{@code void IFullyConnectedLayer::setKernelWeights(Weights weights)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param weights in the order [outputs, inputs]
     */
    public void setKernelWeights(Weights weights) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JWeights.HANDLE.invokeExact(impl.method(2), impl.address, ElementSizes.keep(life(), null, weights, "weights").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the matrix.
     * <pre>{@code Weights IFullyConnectedLayer::getKernelWeights() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    public Weights getKernelWeights() {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Weights_J.HANDLE.invokeExact(impl.method(3), (SegmentAllocator) arena$, impl.address);
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
     * Sets what is added to each output.
     * <pre>{@code void IFullyConnectedLayer::setBiasWeights(Weights weights)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param weights one for each output, or empty
     */
    public void setBiasWeights(Weights weights) {
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
     * Returns what is added to each output.
     * <pre>{@code Weights IFullyConnectedLayer::getBiasWeights() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     */
    public Weights getBiasWeights() {
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
}
