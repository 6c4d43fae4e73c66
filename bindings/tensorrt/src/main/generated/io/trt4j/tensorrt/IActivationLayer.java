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
 * Applies a function to each element. Made by {@link INetworkDefinition#addActivation}.
 *
 * <p>TensorRT's {@code class nvinfer1::IActivationLayer}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_activation_layer.html">{@code nvinfer1::IActivationLayer}</a>
 */
@SuppressWarnings("deprecation")
public class IActivationLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("IActivationLayer",
            "8.6 ~ ~delete setActivationType getActivationType setAlpha setBeta getAlpha getBeta",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("setActivationType", "getActivationType", "setAlpha", "setBeta", "getAlpha", "getBeta");
    private final VirtualObject impl;

    IActivationLayer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IActivationLayer of(long address, Lifetime life) {
        return address == 0 ? null : new IActivationLayer(address, life);
    }

    /**
     * Sets the function.
     * <pre>{@code void IActivationLayer::setActivationType(ActivationType type)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param type on DLA only {@code kRELU}, {@code kSIGMOID}, {@code kTANH} or {@code kCLIP}
     */
    public void setActivationType(ActivationType type) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, Given.argument(type, "type").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the function.
     * <pre>{@code ActivationType IActivationLayer::getActivationType() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public ActivationType getActivationType() {
        NativeCall call$ = enter();
        try {
            ActivationType result$ = ActivationType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the first parameter of the function; {@link ActivationType} tells what it means.
     * <pre>{@code void IActivationLayer::setAlpha(float alpha)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param alpha finite
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
     * Sets the second parameter of the function; {@link ActivationType} tells what it means.
     * <pre>{@code void IActivationLayer::setBeta(float beta)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param beta finite
     */
    public void setBeta(float beta) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JF.HANDLE.invokeExact(impl.method(3), impl.address, beta);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the first parameter of the function; {@link ActivationType} tells what it means.
     * <pre>{@code float IActivationLayer::getAlpha() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public float getAlpha() {
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
     * Returns the second parameter of the function; {@link ActivationType} tells what it means.
     * <pre>{@code float IActivationLayer::getBeta() const}</pre>
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
}
