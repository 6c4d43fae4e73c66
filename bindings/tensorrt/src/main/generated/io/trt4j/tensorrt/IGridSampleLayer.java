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
 * Samples an image, input 0, at the places of a grid, input 1. Made by
 * {@link INetworkDefinition#addGridSample}.
 *
 * <p>TensorRT's {@code class nvinfer1::IGridSampleLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_grid_sample_layer.html">{@code nvinfer1::IGridSampleLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IGridSampleLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IGridSampleLayer",
            "8.6 ~ ~delete setInterpolationMode getInterpolationMode setAlignCorners getAlignCorners setSampleMode getSampleMode",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setInterpolationMode", "getInterpolationMode", "setAlignCorners", "getAlignCorners", "setSampleMode", "getSampleMode");
    private final VirtualObject impl;

    IGridSampleLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IGridSampleLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IGridSampleLayer(address, life);
    }

    /**
     * Sets how values between pixels are computed.
     * <pre>{@code void IGridSampleLayer::setInterpolationMode(InterpolationMode mode)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setInterpolationMode(InterpolationMode mode) {
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
     * Returns how values between pixels are computed, {@link InterpolationMode#kLINEAR} by default.
     * <pre>{@code InterpolationMode IGridSampleLayer::getInterpolationMode() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public InterpolationMode getInterpolationMode() {
        NativeCall call$ = enter();
        try {
            InterpolationMode result$ = InterpolationMode.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets whether -1 and 1 stand for the centers of the outermost pixels.
     * <pre>{@code void IGridSampleLayer::setAlignCorners(bool alignCorners)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param alignCorners false by default: for their outer edges
     */
    public void setAlignCorners(boolean alignCorners) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JZ.HANDLE.invokeExact(impl.method(2), impl.address, alignCorners);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether -1 and 1 stand for the centers of the outermost pixels.
     * <pre>{@code bool IGridSampleLayer::getAlignCorners() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean getAlignCorners() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(3), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets what is taken for places outside the image.
     * <pre>{@code bool IGridSampleLayer::setSampleMode(SampleMode mode)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param mode {@code kCLAMP}, {@code kFILL} or {@code kREFLECT}
     * @return whether it was accepted
     */
    public boolean setSampleMode(SampleMode mode) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(4), impl.address, Given.argument(mode, "mode").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what is taken for places outside the image, {@link SampleMode#kFILL} by default.
     * <pre>{@code SampleMode IGridSampleLayer::getSampleMode() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public SampleMode getSampleMode() {
        NativeCall call$ = enter();
        try {
            SampleMode result$ = SampleMode.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(5), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
