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
 * Computes (x * scale + shift) to the power of another number, with the same numbers for all, for a channel
 * or for an element. Made by {@link INetworkDefinition#addScaleNd}.
 *
 * <p>TensorRT's {@code class nvinfer1::IScaleLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_scale_layer.html">{@code nvinfer1::IScaleLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IScaleLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IScaleLayer",
            "8.6 ~ ~delete setMode getMode setShift getShift setScale getScale setPower getPower getChannelAxis setChannelAxis",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setMode", "getMode", "setShift", "getShift", "setScale", "getScale", "setPower", "getPower", "getChannelAxis", "setChannelAxis");
    private final VirtualObject impl;

    IScaleLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IScaleLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IScaleLayer(address, life);
    }

    /**
     * Sets how many numbers there are.
     * <pre>{@code void IScaleLayer::setMode(ScaleMode mode)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setMode(ScaleMode mode) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(mode, "mode").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many numbers there are.
     * <pre>{@code ScaleMode IScaleLayer::getMode() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public ScaleMode getMode() {
        NativeCall call$ = enter();
        try {
            ScaleMode result$ = ScaleMode.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets what is added.
     * <pre>{@code void IScaleLayer::setShift(Weights shift)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param shift empty for 0
     */
    public void setShift(Weights shift) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JWeights.HANDLE.invokeExact(impl.method(2), impl.address, ElementSizes.keep(life(), null, shift, "shift").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what is added.
     * <pre>{@code Weights IScaleLayer::getShift() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Weights getShift() {
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
     * Sets the factor.
     * <pre>{@code void IScaleLayer::setScale(Weights scale)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param scale empty for 1
     */
    public void setScale(Weights scale) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JWeights.HANDLE.invokeExact(impl.method(4), impl.address, ElementSizes.keep(life(), null, scale, "scale").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the factor.
     * <pre>{@code Weights IScaleLayer::getScale() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Weights getScale() {
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
     * Sets the exponent.
     * <pre>{@code void IScaleLayer::setPower(Weights power)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param power empty for 1
     */
    public void setPower(Weights power) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JWeights.HANDLE.invokeExact(impl.method(6), impl.address, ElementSizes.keep(life(), null, power, "power").allocate(arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the exponent.
     * <pre>{@code Weights IScaleLayer::getPower() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Weights getPower() {
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
     * Returns the axis of the channels, 1 by default.
     * <pre>{@code int32_t IScaleLayer::getChannelAxis() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getChannelAxis() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(8), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the axis of the channels.
     * <pre>{@code void IScaleLayer::setChannelAxis(int32_t channelAxis)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setChannelAxis(int channelAxis) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(9), impl.address, channelAxis);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
