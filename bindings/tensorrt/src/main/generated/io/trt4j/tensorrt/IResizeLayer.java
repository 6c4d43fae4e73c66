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
 * Resizes a tensor by interpolation, to a size given as numbers, as factors or as input 1, a shape tensor.
 * Made by {@link INetworkDefinition#addResize}.
 *
 * <p>TensorRT's {@code class nvinfer1::IResizeLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_resize_layer.html">{@code nvinfer1::IResizeLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IResizeLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IResizeLayer",
            "8.6 ~ ~delete setOutputDimensions getOutputDimensions setScales getScales setResizeMode getResizeMode setAlignCorners getAlignCorners setCoordinateTransformation getCoordinateTransformation setSelectorForSinglePixel getSelectorForSinglePixel setNearestRounding getNearestRounding setCubicCoeff getCubicCoeff setExcludeOutside getExcludeOutside",
            "9.0 +",
            "10.0 ~ ~delete setOutputDimensions getOutputDimensions setScales getScales setResizeMode getResizeMode setCoordinateTransformation getCoordinateTransformation setSelectorForSinglePixel getSelectorForSinglePixel setNearestRounding getNearestRounding setCubicCoeff getCubicCoeff setExcludeOutside getExcludeOutside",
            "11.0 +")
            .methods("setOutputDimensions", "getOutputDimensions", "setScales", "getScales", "setResizeMode", "getResizeMode", "setCoordinateTransformation", "getCoordinateTransformation", "setSelectorForSinglePixel", "getSelectorForSinglePixel", "setNearestRounding", "getNearestRounding", "setCubicCoeff", "getCubicCoeff", "setExcludeOutside", "getExcludeOutside", "setAlignCorners", "getAlignCorners");
    private final VirtualObject impl;

    IResizeLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IResizeLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IResizeLayer(address, life);
    }

    /**
     * Sets the shape of the output.
     * <pre>{@code void IResizeLayer::setOutputDimensions(const Dims & dimensions)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param dimensions as many as the input has
     */
    public void setOutputDimensions(Dims dimensions) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JDims.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(dimensions, "dimensions").allocate(arena$));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(dimensions, "dimensions").allocate(arena$).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the shape of the output.
     * <pre>{@code Dims IResizeLayer::getOutputDimensions() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getOutputDimensions() {
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
     * Sets the size by factors.
     * <pre>{@code void IResizeLayer::setScales(const float * scales, int32_t nbScales)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param scales one for each dimension
     */
    public void setScales(MemorySegment scales, int nbScales) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JAI.HANDLE.invokeExact(impl.method(2), impl.address, Calls.elements(Given.argument(scales, "scales"), nbScales, 4, "scales", arena$), nbScales);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Copies the factors.
     * <pre>{@code int32_t IResizeLayer::getScales(int32_t size, float * scales) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param size how many there is room for
     * @param scales room for so many; nothing is copied unless it is their number
     * @return their number, -1 if the size was given otherwise
     */
    public int getScales(int size, MemorySegment scales) {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_JIA.HANDLE.invokeExact(impl.method(3), impl.address, size, Calls.room(Given.argument(scales, "scales"), size, 4, "scales"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how values between elements are computed.
     * <pre>{@code void IResizeLayer::setResizeMode(InterpolationMode interpolationMode)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setResizeMode(InterpolationMode interpolationMode) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(4), impl.address, Given.argument(interpolationMode, "interpolationMode").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how values between elements are computed, {@link InterpolationMode#kNEAREST} by default.
     * <pre>{@code InterpolationMode IResizeLayer::getResizeMode() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public InterpolationMode getResizeMode() {
        NativeCall call$ = enter();
        try {
            InterpolationMode result$ = InterpolationMode.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(5), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets where an element of the output lies in the input.
     * <pre>{@code void IResizeLayer::setCoordinateTransformation(ResizeCoordinateTransformation coordTransform)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setCoordinateTransformation(ResizeCoordinateTransformation coordTransform) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(6), impl.address, Given.argument(coordTransform, "coordTransform").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns where an element of the output lies in the input,
     * {@link ResizeCoordinateTransformation#kASYMMETRIC} by default.
     * <pre>{@code ResizeCoordinateTransformation IResizeLayer::getCoordinateTransformation() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public ResizeCoordinateTransformation getCoordinateTransformation() {
        NativeCall call$ = enter();
        try {
            ResizeCoordinateTransformation result$ = ResizeCoordinateTransformation.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(7), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets which element an output of a single one shows.
     * <pre>{@code void IResizeLayer::setSelectorForSinglePixel(ResizeSelector selector)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setSelectorForSinglePixel(ResizeSelector selector) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(8), impl.address, Given.argument(selector, "selector").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns which element an output of a single one shows, {@link ResizeSelector#kFORMULA} by
     * default.
     * <pre>{@code ResizeSelector IResizeLayer::getSelectorForSinglePixel() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public ResizeSelector getSelectorForSinglePixel() {
        NativeCall call$ = enter();
        try {
            ResizeSelector result$ = ResizeSelector.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(9), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how places are rounded for {@link InterpolationMode#kNEAREST}.
     * <pre>{@code void IResizeLayer::setNearestRounding(ResizeRoundMode value)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setNearestRounding(ResizeRoundMode value) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(10), impl.address, Given.argument(value, "value").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how places are rounded for {@link InterpolationMode#kNEAREST},
     * {@link ResizeRoundMode#kFLOOR} by default.
     * <pre>{@code ResizeRoundMode IResizeLayer::getNearestRounding() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public ResizeRoundMode getNearestRounding() {
        NativeCall call$ = enter();
        try {
            ResizeRoundMode result$ = ResizeRoundMode.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(11), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the coefficient of {@link InterpolationMode#kCUBIC}.
     * <pre>{@code void IResizeLayer::setCubicCoeff(float A)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setCubicCoeff(float A) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JF.HANDLE.invokeExact(impl.method(12), impl.address, A);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the coefficient of {@link InterpolationMode#kCUBIC}, -0.75 by default.
     * <pre>{@code float IResizeLayer::getCubicCoeff() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public float getCubicCoeff() {
        NativeCall call$ = enter();
        try {
            float result$ = (float) Signatures.F_J.HANDLE.invokeExact(impl.method(13), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets whether elements outside the input have no weight.
     * <pre>{@code void IResizeLayer::setExcludeOutside(bool excludeFlag)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param excludeFlag false by default
     */
    public void setExcludeOutside(boolean excludeFlag) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JZ.HANDLE.invokeExact(impl.method(14), impl.address, excludeFlag);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether elements outside the input have no weight.
     * <pre>{@code bool IResizeLayer::getExcludeOutside() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean getExcludeOutside() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(15), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets whether the outermost elements stay where they are.
     * <pre>{@code void IResizeLayer::setAlignCorners(bool alignCorners)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param alignCorners false by default
     * @deprecated since TensorRT 8.0; use {@link #setCoordinateTransformation}
     */
    @Deprecated
    public void setAlignCorners(boolean alignCorners) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JZ.HANDLE.invokeExact(impl.method(16), impl.address, alignCorners);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether the outermost elements stay where they are.
     * <pre>{@code bool IResizeLayer::getAlignCorners() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.0; use {@link #getCoordinateTransformation}
     */
    @Deprecated
    public boolean getAlignCorners() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(17), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
