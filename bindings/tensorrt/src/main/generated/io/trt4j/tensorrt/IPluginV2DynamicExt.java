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
 * TensorRT's {@code class nvinfer1::IPluginV2DynamicExt}. Since TensorRT 8.6 or earlier.
 *
 * @deprecated TensorRT has deprecated it.
 */
@Deprecated
@SuppressWarnings("deprecation")
public class IPluginV2DynamicExt extends IPluginV2Ext {
    private static final Methods SELF = new SlotTable("IPluginV2DynamicExt",
            "8.6 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete IPluginV2Ext.getOutputDataType IPluginV2Ext.isOutputBroadcastAcrossBatch IPluginV2Ext.canBroadcastInputAcrossBatch IPluginV2Ext.configurePlugin IPluginV2Ext.attachToContext IPluginV2Ext.detachFromContext getOutputDimensions supportsFormatCombination configurePlugin getWorkspaceSize enqueue",
            "9.0 +",
            "10.0 +",
            "11.0 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete IPluginV2Ext.getOutputDataType IPluginV2Ext.configurePlugin IPluginV2Ext.attachToContext IPluginV2Ext.detachFromContext getOutputDimensions supportsFormatCombination configurePlugin getWorkspaceSize enqueue")
            .methods("IPluginV2.clone", "getOutputDimensions", "supportsFormatCombination", "configurePlugin", "getWorkspaceSize", "enqueue");
    private final VirtualObject self;

    IPluginV2DynamicExt(long address, Lifetime life) {
        super(address, life);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IPluginV2DynamicExt of(long address, Lifetime life) {
        return address == 0 ? null : new IPluginV2DynamicExt(address, life);
    }

    /**
     * <pre>{@code IPluginV2DynamicExt * IPluginV2DynamicExt::clone() const}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
     * Since TensorRT 8.6 or earlier.
     */
    @Override
    public IPluginV2DynamicExt clone() {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(Lifetime.FOREVER);
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(0), self.address);
            IPluginV2DynamicExt result$ = IPluginV2DynamicExt.of(object$, life$);
            return call$.created(result$, "IPluginV2DynamicExt.clone");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code DimsExprs IPluginV2DynamicExt::getOutputDimensions(int32_t outputIndex, const DimsExprs * inputs, int32_t nbInputs, IExprBuilder & exprBuilder)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public DimsExprs getOutputDimensions(int outputIndex, MemorySegment inputs, int nbInputs, IExprBuilder exprBuilder) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.DimsExprs_JIAIJ.HANDLE.invokeExact(self.method(1), (SegmentAllocator) arena$, self.address, outputIndex, Calls.elements(inputs, nbInputs, DimsExprs.layout().byteSize(), "inputs", arena$), nbInputs, NativeObject.address(call$, exprBuilder, "exprBuilder"));
            call$.check();
            DimsExprs result$ = DimsExprs.read(struct$);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IPluginV2DynamicExt::supportsFormatCombination(int32_t pos, const PluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean supportsFormatCombination(int pos, MemorySegment inOut, int nbInputs, int nbOutputs) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JIAII.HANDLE.invokeExact(self.method(2), self.address, pos, Calls.elements(inOut, Tensors.count(pos, nbInputs, nbOutputs), PluginTensorDesc.layout().byteSize(), "inOut", arena$), nbInputs, nbOutputs);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IPluginV2DynamicExt::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void configurePlugin(MemorySegment in, int nbInputs, MemorySegment out, int nbOutputs) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JAIAI.HANDLE.invokeExact(self.method(3), self.address, Calls.elements(in, nbInputs, DynamicPluginTensorDesc.layout().byteSize(), "in", arena$), nbInputs, Calls.elements(out, nbOutputs, DynamicPluginTensorDesc.layout().byteSize(), "out", arena$), nbOutputs);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code size_t IPluginV2DynamicExt::getWorkspaceSize(const PluginTensorDesc * inputs, int32_t nbInputs, const PluginTensorDesc * outputs, int32_t nbOutputs) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getWorkspaceSize(MemorySegment inputs, int nbInputs, MemorySegment outputs, int nbOutputs) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long result$ = (long) Signatures.J_JAIAI.HANDLE.invokeExact(self.method(4), self.address, Calls.elements(inputs, nbInputs, PluginTensorDesc.layout().byteSize(), "inputs", arena$), nbInputs, Calls.elements(outputs, nbOutputs, PluginTensorDesc.layout().byteSize(), "outputs", arena$), nbOutputs);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IPluginV2DynamicExt::enqueue(const PluginTensorDesc * inputDesc, const PluginTensorDesc * outputDesc, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int enqueue(MemorySegment inputDesc, MemorySegment outputDesc, MemorySegment inputs, MemorySegment outputs, long workspace, long stream) {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_JAAAAJJ.HANDLE.invokeExact(self.method(5), self.address, Calls.notNull(inputDesc, "inputDesc"), Calls.notNull(outputDesc, "outputDesc"), Calls.notNull(inputs, "inputs"), Calls.notNull(outputs, "outputs"), workspace, stream);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
