// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/**
 * TensorRT's {@code class nvinfer1::IPluginResource}. Since TensorRT 10.0.
 */
@SuppressWarnings("deprecation")
public class IPluginResource extends IVersionedInterface {
    private static final Methods SELF = new SlotTable("IPluginResource",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete release clone",
            "11.0 +")
            .methods("release", "clone");
    private final VirtualObject self;

    IPluginResource(long address, Lifetime life) {
        super(address, life);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static IPluginResource of(long address, Lifetime life) {
        return address == 0 ? null : new IPluginResource(address, life);
    }

    /**
     * <pre>{@code int32_t IPluginResource::release()}</pre>
     * Since TensorRT 10.0.
     */
    public int release() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(0), self.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code IPluginResource * IPluginResource::clone()}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 10.0.
     */
    public IPluginResource clone() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(1), self.address);
            IPluginResource result$ = IPluginResource.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
