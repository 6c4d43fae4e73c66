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
 * TensorRT's {@code class nvinfer1::IPluginV3}. Since TensorRT 10.0.
 */
@SuppressWarnings("deprecation")
public class IPluginV3 extends NativeResource {
    private static final Methods LIFE = new SlotTable("IPluginV3",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete getCapabilityInterface clone",
            "11.0 +")
            .methods("~delete");
    private static final Methods SELF = new SlotTable("IPluginV3",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete getCapabilityInterface clone",
            "11.0 +")
            .methods("getCapabilityInterface", "clone");
    private final VirtualObject self;

    IPluginV3(long address, Lifetime life) {
        super(address, life, LIFE);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static IPluginV3 of(long address, Lifetime life) {
        return address == 0 ? null : new IPluginV3(address, life);
    }

    /**
     * <pre>{@code IPluginCapability * IPluginV3::getCapabilityInterface(PluginCapabilityType type)}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 10.0.
     */
    public IPluginCapability getCapabilityInterface(PluginCapabilityType type) {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(self.method(0), self.address, Calls.given(type, "type").value());
            IPluginCapability result$ = IPluginCapability.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code IPluginV3 * IPluginV3::clone()}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
     * Since TensorRT 10.0.
     */
    public IPluginV3 clone() {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(Lifetime.FOREVER);
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(1), self.address);
            IPluginV3 result$ = IPluginV3.of(object$, life$);
            return call$.created(result$, "IPluginV3.clone");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
