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
 * Is computed by a plugin of version 3. Made by {@link INetworkDefinition#addPluginV3}.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV3Layer}. Since TensorRT 10.0.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_plugin_v3_layer.html">{@code nvinfer1::IPluginV3Layer}</a>
 */
@SuppressWarnings("deprecation")
public class IPluginV3Layer extends ILayer {
    private static final Methods IMPL = new SlotTable("IPluginV3Layer",
            "10.0 ~ ~delete getPlugin",
            "11.0 +")
            .methods("getPlugin");
    private final VirtualObject impl;

    IPluginV3Layer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IPluginV3Layer of(long address, Lifetime life) {
        return address == 0 ? null : new IPluginV3Layer(address, life);
    }

    /**
     * Returns the plugin; the network owns it.
     * The result belongs to TensorRT.
     * <pre>{@code IPluginV3 & IPluginV3Layer::getPlugin()}</pre>
     * Since TensorRT 10.0.
     */
    public IPluginV3 getPlugin() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(0), impl.address);
            IPluginV3 result$ = IPluginV3Native.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
