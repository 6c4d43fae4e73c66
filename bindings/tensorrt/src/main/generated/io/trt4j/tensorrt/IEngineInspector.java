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
 * Describes the layers of an engine, as much as its {@link ProfilingVerbosity} allows. Made by
 * {@link ICudaEngine#createEngineInspector}; the caller closes it.
 *
 * <p>TensorRT's {@code class nvinfer1::IEngineInspector}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_engine_inspector.html">{@code nvinfer1::IEngineInspector}</a>
 */
@SuppressWarnings("deprecation")
public class IEngineInspector extends NativeResource {
    private static final Methods LIFE = new SlotTable("IEngineInspector",
            "8.6 ~ ~delete",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("~delete");
    private static final Methods IMPL = new SlotTable("IEngineInspector",
            "8.6 ~ ~delete setExecutionContext getExecutionContext getLayerInformation getEngineInformation setErrorRecorder getErrorRecorder getPImpl",
            "9.0 +",
            "10.0 ~ ~delete getPImpl setExecutionContext getExecutionContext getLayerInformation getEngineInformation setErrorRecorder getErrorRecorder",
            "11.0 +")
            .methods("setExecutionContext", "getExecutionContext", "getLayerInformation", "getEngineInformation", "setErrorRecorder", "getErrorRecorder");
    private final VirtualObject impl;

    IEngineInspector(long address, Lifetime life) {
        super(address, life, LIFE);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IEngineInspector of(long address, Lifetime life) {
        return address == 0 ? null : new IEngineInspector(address, life);
    }

    /**
     * Sets a context whose shapes are used; without one, what depends on shapes is shown as -1.
     * <pre>{@code bool IEngineInspector::setExecutionContext(const IExecutionContext * context)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param context null for none
     * @return whether it was accepted
     */
    public boolean setExecutionContext(IExecutionContext context) {
        NativeCall call$ = enter();
        try {
            NativeObject.keep(life(), context);
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(0), impl.address, NativeObject.address(call$, context, "context"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the context whose shapes are used.
     * The result belongs to TensorRT.
     * <pre>{@code const IExecutionContext * IEngineInspector::getExecutionContext() const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if none was set
     */
    public @Nullable IExecutionContext getExecutionContext() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(1), impl.address);
            IExecutionContext result$ = IExecutionContext.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Describes one layer.
     * <pre>{@code const char * IEngineInspector::getLayerInformation(int32_t layerIndex, LayerInformationFormat format) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param layerIndex from 0 to {@link ICudaEngine#getNbLayers} - 1
     */
    public @Nullable String getLayerInformation(int layerIndex, LayerInformationFormat format) {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_JII.HANDLE.invokeExact(impl.method(2), impl.address, layerIndex, Given.argument(format, "format").value()));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Describes all layers.
     * <pre>{@code const char * IEngineInspector::getEngineInformation(LayerInformationFormat format) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable String getEngineInformation(LayerInformationFormat format) {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_JI.HANDLE.invokeExact(impl.method(3), impl.address, Given.argument(format, "format").value()));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets what records errors of the inspector.
     * <pre>{@code void IEngineInspector::setErrorRecorder(IErrorRecorder * recorder)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param recorder null for none: errors then go to the logger only
     */
    public void setErrorRecorder(@Nullable IErrorRecorder recorder) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(4), impl.address, life().hold(address, "setErrorRecorder", IErrorRecorderNative.TYPE, recorder));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what records errors of the inspector.
     * The result belongs to TensorRT.
     * <pre>{@code IErrorRecorder * IEngineInspector::getErrorRecorder() const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if none was set
     */
    public @Nullable IErrorRecorder getErrorRecorder() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(5), impl.address);
            IErrorRecorder result$ = IErrorRecorderNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
