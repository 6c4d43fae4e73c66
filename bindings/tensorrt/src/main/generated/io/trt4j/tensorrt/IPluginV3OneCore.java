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
 * TensorRT's {@code class nvinfer1::IPluginV3OneCore}. Since TensorRT 10.0.
 */
@SuppressWarnings("deprecation")
public class IPluginV3OneCore extends IPluginCapability {
    private static final Methods SELF = new SlotTable("IPluginV3OneCore",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete getPluginName getPluginVersion getPluginNamespace",
            "11.0 +")
            .methods("getPluginName", "getPluginVersion", "getPluginNamespace");
    private final VirtualObject self;

    IPluginV3OneCore(long address, Lifetime life) {
        super(address, life);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static IPluginV3OneCore of(long address, Lifetime life) {
        return address == 0 ? null : new IPluginV3OneCore(address, life);
    }

    /**
     * <pre>{@code const AsciiChar * IPluginV3OneCore::getPluginName() const}</pre>
     * Since TensorRT 10.0.
     */
    public String getPluginName() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(0), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const AsciiChar * IPluginV3OneCore::getPluginVersion() const}</pre>
     * Since TensorRT 10.0.
     */
    public String getPluginVersion() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(1), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const AsciiChar * IPluginV3OneCore::getPluginNamespace() const}</pre>
     * Since TensorRT 10.0.
     */
    public String getPluginNamespace() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(2), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
