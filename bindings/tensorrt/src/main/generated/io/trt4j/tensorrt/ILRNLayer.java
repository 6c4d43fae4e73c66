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
 * Divides each element by a norm of its neighbours in other channels: x / (k + alpha * mean square) to the
 * power of beta. Made by {@link INetworkDefinition#addLRN}.
 *
 * <p>TensorRT's {@code class nvinfer1::ILRNLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_l_r_n_layer.html">{@code nvinfer1::ILRNLayer}</a>
 */
@SuppressWarnings("deprecation")
public class ILRNLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("ILRNLayer",
            "8.6 ~ ~delete setWindowSize getWindowSize setAlpha getAlpha setBeta getBeta setK getK",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setWindowSize", "getWindowSize", "setAlpha", "getAlpha", "setBeta", "getBeta", "setK", "getK");
    private final VirtualObject impl;

    ILRNLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ILRNLayer of(long address, Lifetime life) {
        return address == 0 ? null : new ILRNLayer(address, life);
    }

    /**
     * Sets the number of channels.
     * <pre>{@code void ILRNLayer::setWindowSize(int64_t windowSize)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param windowSize odd, from 1 to 15; on DLA 3, 5, 7 or 9
     */
    public void setWindowSize(long windowSize) {
        NativeCall call$ = enter();
        try {
            if (LoadedVersion.isBefore(10, 0)) {
                Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, Narrowing.narrowed(windowSize, "ILRNLayer.setWindowSize: windowSize"));
                call$.check();
                return;
            }
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(0), impl.address, windowSize);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of channels.
     * <pre>{@code int64_t ILRNLayer::getWindowSize() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getWindowSize() {
        NativeCall call$ = enter();
        try {
            if (LoadedVersion.isBefore(10, 0)) {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address);
                call$.check();
                return result$;
            }
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(1), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the factor of the mean square.
     * <pre>{@code void ILRNLayer::setAlpha(float alpha)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param alpha from -1e20 to 1e20
     */
    public void setAlpha(float alpha) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JF.HANDLE.invokeExact(impl.method(2), impl.address, alpha);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the factor of the mean square.
     * <pre>{@code float ILRNLayer::getAlpha() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public float getAlpha() {
        NativeCall call$ = enter();
        try {
            float result$ = (float) Signatures.F_J.HANDLE.invokeExact(impl.method(3), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the exponent.
     * <pre>{@code void ILRNLayer::setBeta(float beta)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param beta from 0.01 to 1e5
     */
    public void setBeta(float beta) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JF.HANDLE.invokeExact(impl.method(4), impl.address, beta);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the exponent.
     * <pre>{@code float ILRNLayer::getBeta() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public float getBeta() {
        NativeCall call$ = enter();
        try {
            float result$ = (float) Signatures.F_J.HANDLE.invokeExact(impl.method(5), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets what is added to the mean square.
     * <pre>{@code void ILRNLayer::setK(float k)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param k from 1e-5 to 1e10
     */
    public void setK(float k) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JF.HANDLE.invokeExact(impl.method(6), impl.address, k);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what is added to the mean square.
     * <pre>{@code float ILRNLayer::getK() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public float getK() {
        NativeCall call$ = enter();
        try {
            float result$ = (float) Signatures.F_J.HANDLE.invokeExact(impl.method(7), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
