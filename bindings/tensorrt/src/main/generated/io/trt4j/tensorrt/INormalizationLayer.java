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
 * Computes (x - mean) / sqrt(variance + epsilon) * scale + bias, mean and variance taken along some
 * axes. Made by {@link INetworkDefinition#addNormalizationV2}.
 *
 * <p>TensorRT's {@code class nvinfer1::INormalizationLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_normalization_layer.html">{@code nvinfer1::INormalizationLayer}</a>
 */
@SuppressWarnings("deprecation")
public class INormalizationLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("INormalizationLayer",
            "8.6 ~ ~delete setEpsilon getEpsilon setAxes getAxes setNbGroups getNbGroups setComputePrecision getComputePrecision",
            "9.0 +",
            "10.0 +",
            "10.15 + isV2",
            "11.0 ~ ~delete setEpsilon getEpsilon setAxes getAxes setNbGroups getNbGroups isV2")
            .methods("setEpsilon", "getEpsilon", "setAxes", "getAxes", "setNbGroups", "getNbGroups", "isV2", "setComputePrecision", "getComputePrecision");
    private final VirtualObject impl;

    INormalizationLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable INormalizationLayer of(long address, Lifetime life) {
        return address == 0 ? null : new INormalizationLayer(address, life);
    }

    /**
     * Sets what is added to the variance.
     * <pre>{@code void INormalizationLayer::setEpsilon(float eps)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setEpsilon(float eps) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JF.HANDLE.invokeExact(impl.method(0), impl.address, eps);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what is added to the variance, 1e-5 by default.
     * <pre>{@code float INormalizationLayer::getEpsilon() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public float getEpsilon() {
        NativeCall call$ = enter();
        try {
            float result$ = (float) Signatures.F_J.HANDLE.invokeExact(impl.method(1), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the axes that mean and variance are taken along.
     * <pre>{@code void INormalizationLayer::setAxes(uint32_t axesMask)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param axesMask bit i stands for dimension i
     */
    public void setAxes(int axesMask) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(2), impl.address, axesMask);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the axes that mean and variance are taken along.
     * <pre>{@code uint32_t INormalizationLayer::getAxes() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getAxes() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(3), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the number of groups that channels, dimension 1, are divided into.
     * <pre>{@code void INormalizationLayer::setNbGroups(int64_t nbGroups)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param nbGroups divides the number of channels
     */
    public void setNbGroups(long nbGroups) {
        NativeCall call$ = enter();
        try {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JI.HANDLE.invokeExact(impl.method(4), impl.address, Narrowing.narrowed(nbGroups, "INormalizationLayer.setNbGroups: nbGroups"));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(4), impl.address, nbGroups);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of groups that channels, dimension 1, are divided into, 1 by default.
     * <pre>{@code int64_t INormalizationLayer::getNbGroups() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getNbGroups() {
        acquire();
        try {
            if (LoadedVersion.isBefore(10, 0)) {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(5), impl.address);
                return result$;
            }
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(5), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Tells whether {@link INetworkDefinition#addNormalizationV2} made the layer.
     * <pre>{@code bool INormalizationLayer::isV2() const}</pre>
     * Since TensorRT 10.15.
     */
    public boolean isV2() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(6), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the type to compute with.
     * <pre>{@code void INormalizationLayer::setComputePrecision(DataType type)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param type {@code kFLOAT} by default
     * @deprecated since TensorRT 10.16; make the network strongly typed
     */
    @Deprecated
    public void setComputePrecision(DataType type) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(7), impl.address, Given.argument(type, "type").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the type to compute with.
     * <pre>{@code DataType INormalizationLayer::getComputePrecision() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.16; make the network strongly typed
     */
    @Deprecated
    public DataType getComputePrecision() {
        NativeCall call$ = enter();
        try {
            DataType result$ = DataType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(8), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
