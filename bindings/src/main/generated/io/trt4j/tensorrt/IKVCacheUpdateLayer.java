// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.bindings.*;
import io.trt4j.bindings.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * TensorRT's {@code class nvinfer1::IKVCacheUpdateLayer}. Since TensorRT 10.15.
 */
public class IKVCacheUpdateLayer extends ILayer {
    private static final Methods IMPL = new SlotTable("VKVCacheUpdateLayer",
            "10.15 ~ ~delete setCacheMode getCacheMode")
            .methods("setCacheMode", "getCacheMode");
    private final VirtualObject impl;

    /** For the bindings' own use. */
    protected IKVCacheUpdateLayer(long address, Life life) {
        super(address, life);
        impl = IMPL.at(Calls.pointer(address + 16), life);
    }

    /** The object at {@code address}, or null at address 0. For the bindings' own use. */
    public static IKVCacheUpdateLayer of(long address, Life life) {
        return address == 0 ? null : new IKVCacheUpdateLayer(address, life);
    }

    /**
     * <pre>{@code bool IKVCacheUpdateLayer::setCacheMode(KVCacheMode cacheMode)}</pre>
     * Since TensorRT 10.15.
     */
    public boolean setCacheMode(KVCacheMode cacheMode) {
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(0), impl.address, cacheMode.value());
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code KVCacheMode IKVCacheUpdateLayer::getCacheMode() const}</pre>
     * Since TensorRT 10.15.
     */
    public KVCacheMode getCacheMode() {
        try {
            KVCacheMode result$ = KVCacheMode.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address));
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }
}
