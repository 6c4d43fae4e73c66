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
 * Holds the ranges of dynamic dimensions and of shape inputs that an engine is built for: a
 * minimum, an optimum and a maximum of each. An engine may have several; they are numbered from 0. Made by
 * {@link IBuilder#createOptimizationProfile}.
 *
 * <p>TensorRT's {@code class nvinfer1::IOptimizationProfile}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_optimization_profile.html">{@code nvinfer1::IOptimizationProfile}</a>
 */
@SuppressWarnings("deprecation")
public class IOptimizationProfile extends NativeObject {
    private static final Methods IMPL = new SlotTable("IOptimizationProfile",
            "8.6 ~ ~delete setDimensions getDimensions setShapeValues getNbShapeValues getShapeValues setExtraMemoryTarget getExtraMemoryTarget isValid",
            "9.0 +",
            "10.0 +",
            "10.11 + setShapeValuesV2 getShapeValuesV2",
            "11.0 ~ ~delete setDimensions getDimensions getNbShapeValues setExtraMemoryTarget getExtraMemoryTarget isValid setShapeValuesV2 getShapeValuesV2")
            .methods("setDimensions", "getDimensions", "getNbShapeValues", "setExtraMemoryTarget", "getExtraMemoryTarget", "isValid", "setShapeValuesV2", "getShapeValuesV2", "setShapeValues", "getShapeValues");
    private final VirtualObject impl;

    IOptimizationProfile(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IOptimizationProfile of(long address, Lifetime life) {
        return address == 0 ? null : new IOptimizationProfile(address, life);
    }

    /**
     * Sets the minimum, optimum or maximum dimensions of an input; all three must be set. For each
     * dimension, 0 &le; minimum &le; optimum &le; maximum must hold.
     * <pre>{@code bool IOptimizationProfile::setDimensions(const char * inputName, OptProfileSelector select, const Dims & dims)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param dims as many as the input has; where the network has no -1, its dimension
     * @return false if they contradict what was set before or are out of range
     */
    public boolean setDimensions(String inputName, OptProfileSelector select, Dims dims) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                boolean result$ = (boolean) Signatures.Z_JJIDims.HANDLE.invokeExact(impl.method(0), impl.address, CStrings.allocate(inputName, "inputName", arena$), Given.argument(select, "select").value(), Given.argument(dims, "dims").allocate(arena$));
                call$.check();
                return result$;
            }
            boolean result$ = (boolean) Signatures.Z_JJIJ.HANDLE.invokeExact(impl.method(0), impl.address, CStrings.allocate(inputName, "inputName", arena$), Given.argument(select, "select").value(), Given.argument(dims, "dims").allocate(arena$).address());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the minimum, optimum or maximum dimensions of an input.
     * <pre>{@code Dims IOptimizationProfile::getDimensions(const char * inputName, OptProfileSelector select) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return with {@code nbDims} -1 if none were set
     */
    public Dims getDimensions(String inputName, OptProfileSelector select) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_JJI.HANDLE.invokeExact(impl.method(1), (SegmentAllocator) arena$, impl.address, CStrings.allocate(inputName, "inputName", arena$), Given.argument(select, "select").value());
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
     * Returns how many values were set for a shape input, -1 if none were.
     * <pre>{@code int32_t IOptimizationProfile::getNbShapeValues(const char * inputName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbShapeValues(String inputName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            int result$ = (int) Signatures.I_JJ.HANDLE.invokeExact(impl.method(2), impl.address, CStrings.allocate(inputName, "inputName", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how much device memory for weights this profile may need in addition; a hint, and without
     * effect for the first profile.
     * <pre>{@code bool IOptimizationProfile::setExtraMemoryTarget(float target)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param target from 0, no additional memory, to 1, no limit, which is the default
     * @return whether it was in range
     */
    public boolean setExtraMemoryTarget(float target) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JF.HANDLE.invokeExact(impl.method(3), impl.address, target);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how much additional memory this profile may need, from 0 to 1.
     * <pre>{@code float IOptimizationProfile::getExtraMemoryTarget() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public float getExtraMemoryTarget() {
        NativeCall call$ = enter();
        try {
            float result$ = (float) Signatures.F_J.HANDLE.invokeExact(impl.method(4), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether the three of each input fit together; some checks need the network and are made while
     * building.
     * <pre>{@code bool IOptimizationProfile::isValid() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean isValid() {
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
     * Sets the minimum, optimum or maximum values of a shape input; all three must be set.
     * <pre>{@code bool IOptimizationProfile::setShapeValuesV2(const char * inputName, OptProfileSelector select, const int64_t * values, int32_t nbValues)}</pre>
     * Since TensorRT 10.11.
     *
     * @param values one for a scalar, else as many as the tensor has elements, at most 64
     * @return false if they contradict what was set before
     */
    public boolean setShapeValuesV2(String inputName, OptProfileSelector select, long[] values) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJIJI.HANDLE.invokeExact(impl.method(6), impl.address, CStrings.allocate(inputName, "inputName", arena$), Given.argument(select, "select").value(), Calls.array(values, arena$, "values"), values.length);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the minimum, optimum or maximum values of a shape input.
     * <pre>{@code const int64_t * IOptimizationProfile::getShapeValuesV2(const char * inputName, OptProfileSelector select) const}</pre>
     * Since TensorRT 10.11.
     *
     * @return {@link #getNbShapeValues} numbers of 8 bytes; {@link MemorySegment#NULL} if none were set
     */
    public MemorySegment getShapeValuesV2(String inputName, OptProfileSelector select) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment result$ = (MemorySegment) Signatures.A_JJI.HANDLE.invokeExact(impl.method(7), impl.address, CStrings.allocate(inputName, "inputName", arena$), Given.argument(select, "select").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the minimum, optimum or maximum values of a shape input.
     * <pre>{@code bool IOptimizationProfile::setShapeValues(const char * inputName, OptProfileSelector select, const int32_t * values, int32_t nbValues)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param values one for a scalar, else as many as the tensor has elements, at most 64
     * @return false if they contradict what was set before
     * @deprecated since TensorRT 10.11; use {@link #setShapeValuesV2}, which has 64 bits
     */
    @Deprecated
    public boolean setShapeValues(String inputName, OptProfileSelector select, int[] values) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJIJI.HANDLE.invokeExact(impl.method(8), impl.address, CStrings.allocate(inputName, "inputName", arena$), Given.argument(select, "select").value(), Calls.array(values, arena$, "values"), values.length);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the minimum, optimum or maximum values of a shape input.
     * <pre>{@code const int32_t * IOptimizationProfile::getShapeValues(const char * inputName, OptProfileSelector select) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @return {@link #getNbShapeValues} numbers of 4 bytes; {@link MemorySegment#NULL} if none were set
     * @deprecated since TensorRT 10.11; use {@link #getShapeValuesV2}, which has 64 bits
     */
    @Deprecated
    public MemorySegment getShapeValues(String inputName, OptProfileSelector select) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment result$ = (MemorySegment) Signatures.A_JJI.HANDLE.invokeExact(impl.method(9), impl.address, CStrings.allocate(inputName, "inputName", arena$), Given.argument(select, "select").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
