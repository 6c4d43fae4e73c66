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
 * TensorRT's {@code class nvinfer1::IPluginV3OneRuntime}. Since TensorRT 10.0.
 */
@SuppressWarnings("deprecation")
public class IPluginV3OneRuntime extends IPluginCapability {
    private static final Methods SELF = new SlotTable("IPluginV3OneRuntime",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete setTactic onShapeChange enqueue attachToContext getFieldsToSerialize",
            "11.0 +")
            .methods("setTactic", "onShapeChange", "enqueue", "attachToContext", "getFieldsToSerialize");
    private final VirtualObject self;

    IPluginV3OneRuntime(long address, Lifetime life) {
        super(address, life);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static IPluginV3OneRuntime of(long address, Lifetime life) {
        return address == 0 ? null : new IPluginV3OneRuntime(address, life);
    }

    /**
     * <pre>{@code int32_t IPluginV3OneRuntime::setTactic(int32_t tactic)}</pre>
     * Since TensorRT 10.0.
     */
    public int setTactic(int tactic) {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_JI.HANDLE.invokeExact(self.method(0), self.address, tactic);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IPluginV3OneRuntime::onShapeChange(const PluginTensorDesc * in, int32_t nbInputs, const PluginTensorDesc * out, int32_t nbOutputs)}</pre>
     * Since TensorRT 10.0.
     */
    public int onShapeChange(MemorySegment in, int nbInputs, MemorySegment out, int nbOutputs) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            int result$ = (int) Signatures.I_JAIAI.HANDLE.invokeExact(self.method(1), self.address, Calls.elements(in, nbInputs, PluginTensorDesc.layout().byteSize(), "in", arena$), nbInputs, Calls.elements(out, nbOutputs, PluginTensorDesc.layout().byteSize(), "out", arena$), nbOutputs);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IPluginV3OneRuntime::enqueue(const PluginTensorDesc * inputDesc, const PluginTensorDesc * outputDesc, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream)}</pre>
     * Since TensorRT 10.0.
     */
    public int enqueue(MemorySegment inputDesc, MemorySegment outputDesc, MemorySegment inputs, MemorySegment outputs, long workspace, long stream) {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_JAAAAJJ.HANDLE.invokeExact(self.method(2), self.address, Calls.given(inputDesc, "inputDesc"), Calls.given(outputDesc, "outputDesc"), Calls.given(inputs, "inputs"), Calls.given(outputs, "outputs"), workspace, stream);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code IPluginV3 * IPluginV3OneRuntime::attachToContext(IPluginResourceContext * context)}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
     * Since TensorRT 10.0.
     */
    public IPluginV3 attachToContext(IPluginResourceContext context) {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(self.method(3), self.address, NativeObject.address(call$, context, "context"));
            IPluginV3 result$ = IPluginV3.of(object$, life$);
            return call$.created(result$, "IPluginV3OneRuntime.attachToContext");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const PluginFieldCollection * IPluginV3OneRuntime::getFieldsToSerialize()}</pre>
     * Since TensorRT 10.0.
     */
    public PluginFieldCollection getFieldsToSerialize() {
        NativeCall call$ = enter();
        try {
            long struct$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(4), self.address);
            PluginFieldCollection result$ = struct$ == 0 ? null : PluginFieldCollection.read(Calls.memory(struct$, PluginFieldCollection.layout().byteSize()));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
