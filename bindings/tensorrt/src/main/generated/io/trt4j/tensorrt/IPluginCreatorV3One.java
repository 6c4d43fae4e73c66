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
 * TensorRT's {@code class nvinfer1::IPluginCreatorV3One}. Since TensorRT 10.0.
 */
@SuppressWarnings("deprecation")
public class IPluginCreatorV3One extends IPluginCreatorInterface {
    private static final Methods SELF = new SlotTable("IPluginCreatorV3One",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete createPlugin getFieldNames getPluginName getPluginVersion getPluginNamespace",
            "11.0 +")
            .methods("createPlugin", "getFieldNames", "getPluginName", "getPluginVersion", "getPluginNamespace");
    private final VirtualObject self;

    IPluginCreatorV3One(long address, Lifetime life) {
        super(address, life);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static IPluginCreatorV3One of(long address, Lifetime life) {
        return address == 0 ? null : new IPluginCreatorV3One(address, life);
    }

    /**
     * <pre>{@code IPluginV3 * IPluginCreatorV3One::createPlugin(const AsciiChar * name, const PluginFieldCollection * fc, TensorRTPhase phase)}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
     * Since TensorRT 10.0.
     */
    public IPluginV3 createPlugin(String name, PluginFieldCollection fc, TensorRTPhase phase) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JJJI.HANDLE.invokeExact(self.method(0), self.address, CStrings.allocate(name, "name", arena$), ElementSizes.values(fc).allocate(arena$).address(), Calls.given(phase, "phase").value());
            IPluginV3 result$ = IPluginV3.of(object$, life$);
            return call$.created(result$, "IPluginCreatorV3One.createPlugin");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const PluginFieldCollection * IPluginCreatorV3One::getFieldNames()}</pre>
     * Since TensorRT 10.0.
     */
    public PluginFieldCollection getFieldNames() {
        NativeCall call$ = enter();
        try {
            long struct$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(1), self.address);
            PluginFieldCollection result$ = struct$ == 0 ? null : PluginFieldCollection.read(Calls.memory(struct$, PluginFieldCollection.layout().byteSize()));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const AsciiChar * IPluginCreatorV3One::getPluginName() const}</pre>
     * Since TensorRT 10.0.
     */
    public String getPluginName() {
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

    /**
     * <pre>{@code const AsciiChar * IPluginCreatorV3One::getPluginVersion() const}</pre>
     * Since TensorRT 10.0.
     */
    public String getPluginVersion() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(3), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const AsciiChar * IPluginCreatorV3One::getPluginNamespace() const}</pre>
     * Since TensorRT 10.0.
     */
    public String getPluginNamespace() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(4), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
