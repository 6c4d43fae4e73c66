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
 * Gives a plugin what belongs to an execution context. See
 * {@link IPluginV3OneRuntime#attachToContext}.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginResourceContext}. Since TensorRT 10.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_plugin_resource_context.html">{@code nvinfer1::IPluginResourceContext}</a>
 */
@SuppressWarnings("deprecation")
public class IPluginResourceContext extends NativeObject {
    private static final Methods SELF = new SlotTable("IPluginResourceContext",
            "10.0 getGpuAllocator getErrorRecorder ~ ~delete",
            "11.0 +")
            .methods("getGpuAllocator", "getErrorRecorder");
    private final VirtualObject self;

    IPluginResourceContext(long address, Lifetime life) {
        super(address, life);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IPluginResourceContext of(long address, Lifetime life) {
        return address == 0 ? null : new IPluginResourceContext(address, life);
    }

    /**
     * Returns what allocates device memory for the context.
     * The result belongs to TensorRT.
     * <pre>{@code IGpuAllocator * IPluginResourceContext::getGpuAllocator() const}</pre>
     * Since TensorRT 10.0.
     *
     * @return null if there is none
     */
    public @Nullable IGpuAllocator getGpuAllocator() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(0), self.address);
            IGpuAllocator result$ = IGpuAllocatorNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what records errors of the context.
     * The result belongs to TensorRT.
     * <pre>{@code IErrorRecorder * IPluginResourceContext::getErrorRecorder() const}</pre>
     * Since TensorRT 10.0.
     *
     * @return null if none was set
     */
    public @Nullable IErrorRecorder getErrorRecorder() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(1), self.address);
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
