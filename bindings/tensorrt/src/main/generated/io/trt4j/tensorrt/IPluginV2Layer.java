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
 * Is computed by a plugin of version 2. Made by {@link INetworkDefinition#addPluginV2}.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV2Layer}. Since TensorRT 8.6 or earlier.
 *
 * @deprecated since TensorRT 10.8; use {@link IPluginV3Layer}
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_plugin_v2_layer.html">{@code nvinfer1::IPluginV2Layer}</a>
 */
@Deprecated
@SuppressWarnings("deprecation")
public class IPluginV2Layer extends ILayer {
    private static final Methods IMPL = new SlotTable("IPluginV2Layer",
            "8.6 ~ ~delete getPlugin",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("getPlugin");
    private final VirtualObject impl;

    IPluginV2Layer(long address, Lifetime life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IPluginV2Layer of(long address, Lifetime life) {
        return address == 0 ? null : new IPluginV2Layer(address, life);
    }

    /**
     * Returns the plugin; the network owns it.
     * The result belongs to TensorRT.
     * <pre>{@code IPluginV2 & IPluginV2Layer::getPlugin()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public IPluginV2 getPlugin() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(0), impl.address);
            IPluginV2 result$ = IPluginV2Native.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
