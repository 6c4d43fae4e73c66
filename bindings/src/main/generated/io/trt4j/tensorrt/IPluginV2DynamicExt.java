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
 * TensorRT's {@code class nvinfer1::IPluginV2DynamicExt}. Since TensorRT 8.6 or earlier. Deprecated by TensorRT.
 */
public class IPluginV2DynamicExt extends IPluginV2Ext {
    private static final Methods SELF = new SlotTable("IPluginV2DynamicExt",
            "8.6 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete IPluginV2Ext.getOutputDataType IPluginV2Ext.isOutputBroadcastAcrossBatch IPluginV2Ext.canBroadcastInputAcrossBatch IPluginV2Ext.configurePlugin IPluginV2Ext.attachToContext IPluginV2Ext.detachFromContext getOutputDimensions supportsFormatCombination configurePlugin getWorkspaceSize enqueue",
            "9.0 +",
            "10.0 +",
            "11.0 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete IPluginV2Ext.getOutputDataType IPluginV2Ext.configurePlugin IPluginV2Ext.attachToContext IPluginV2Ext.detachFromContext getOutputDimensions supportsFormatCombination configurePlugin getWorkspaceSize enqueue")
            .methods("IPluginV2.clone", "getOutputDimensions", "supportsFormatCombination", "configurePlugin", "getWorkspaceSize", "enqueue");
    private final VirtualObject self;

    /** For the bindings' own use. */
    protected IPluginV2DynamicExt(long address, Life life) {
        super(address, life);
        self = SELF.at(address, life);
    }

    /** The object at {@code address}, or null at address 0. For the bindings' own use. */
    public static IPluginV2DynamicExt of(long address, Life life) {
        return address == 0 ? null : new IPluginV2DynamicExt(address, life);
    }

    /**
     * <pre>{@code IPluginV2DynamicExt * IPluginV2DynamicExt::clone() const}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
     * Since TensorRT 8.6 or earlier.
     */
    @Override
    public IPluginV2DynamicExt clone() {
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(0), self.address);
            IPluginV2DynamicExt result$ = IPluginV2DynamicExt.of(object$, Life.owned(Life.FOREVER));
            return Calls.created(result$, "IPluginV2DynamicExt.clone");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code DimsExprs IPluginV2DynamicExt::getOutputDimensions(int32_t outputIndex, const DimsExprs * inputs, int32_t nbInputs, IExprBuilder & exprBuilder)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public DimsExprs getOutputDimensions(int outputIndex, MemorySegment inputs, int nbInputs, IExprBuilder exprBuilder) {
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.DimsExprs_JIAIJ.HANDLE.invokeExact(self.method(1), (SegmentAllocator) arena$, self.address, outputIndex, inputs, nbInputs, NativeObject.address(exprBuilder));
            Failures.check();
            DimsExprs result$ = DimsExprs.read(struct$);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code bool IPluginV2DynamicExt::supportsFormatCombination(int32_t pos, const PluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean supportsFormatCombination(int pos, MemorySegment inOut, int nbInputs, int nbOutputs) {
        try {
            boolean result$ = (boolean) Signatures.Z_JIAII.HANDLE.invokeExact(self.method(2), self.address, pos, inOut, nbInputs, nbOutputs);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code void IPluginV2DynamicExt::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void configurePlugin(MemorySegment in, int nbInputs, MemorySegment out, int nbOutputs) {
        try {
            Signatures.V_JAIAI.HANDLE.invokeExact(self.method(3), self.address, in, nbInputs, out, nbOutputs);
            Failures.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code size_t IPluginV2DynamicExt::getWorkspaceSize(const PluginTensorDesc * inputs, int32_t nbInputs, const PluginTensorDesc * outputs, int32_t nbOutputs) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getWorkspaceSize(MemorySegment inputs, int nbInputs, MemorySegment outputs, int nbOutputs) {
        try {
            long result$ = (long) Signatures.J_JAIAI.HANDLE.invokeExact(self.method(4), self.address, inputs, nbInputs, outputs, nbOutputs);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code int32_t IPluginV2DynamicExt::enqueue(const PluginTensorDesc * inputDesc, const PluginTensorDesc * outputDesc, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int enqueue(MemorySegment inputDesc, MemorySegment outputDesc, MemorySegment inputs, MemorySegment outputs, MemorySegment workspace, long stream) {
        try {
            int result$ = (int) Signatures.I_JAAAAAJ.HANDLE.invokeExact(self.method(5), self.address, inputDesc, outputDesc, inputs, outputs, workspace, stream);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }
}
