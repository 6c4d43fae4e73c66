// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.cuda.CudaStream;
import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;
import org.jspecify.annotations.Nullable;

/**
 * Is a plugin of version 2 for dynamic shapes.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV2DynamicExt}. Since TensorRT 8.6 or earlier.
 *
 * @deprecated since TensorRT 10.0; implement {@link IPluginV3}
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_plugin_v2_dynamic_ext.html">{@code nvinfer1::IPluginV2DynamicExt}</a>
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
     * Returns a copy.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IPluginV2DynamicExt * IPluginV2DynamicExt::clone() const}</pre>
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
     * Returns the dimensions of an output, computed from those of the inputs.
     * <pre>{@code DimsExprs IPluginV2DynamicExt::getOutputDimensions(int32_t outputIndex, const DimsExprs * inputs, int32_t nbInputs, IExprBuilder & exprBuilder)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputs {@code nbInputs} dimensions, see {@link DimsExprs#layout}
     * @param exprBuilder makes new expressions
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
     * Tells whether the type and layout of an input or output is supported, given those before
     * it.
     * <pre>{@code bool IPluginV2DynamicExt::supportsFormatCombination(int32_t pos, const PluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param pos the index: inputs first, then outputs
     * @param inOut the inputs and outputs, see {@link PluginTensorDesc#layout}
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
     * Tells the plugin the inputs and outputs to prepare for, with the ranges of dimensions.
     * <pre>{@code void IPluginV2DynamicExt::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param in {@code nbInputs} inputs, see {@link DynamicPluginTensorDesc#layout}
     * @param out {@code nbOutputs} outputs, see {@link DynamicPluginTensorDesc#layout}
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
     * Returns how many bytes of device memory an execution needs.
     * <pre>{@code size_t IPluginV2DynamicExt::getWorkspaceSize(const PluginTensorDesc * inputs, int32_t nbInputs, const PluginTensorDesc * outputs, int32_t nbOutputs) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputs {@code nbInputs} inputs, see {@link PluginTensorDesc#layout}
     * @param outputs {@code nbOutputs} outputs, see {@link PluginTensorDesc#layout}
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
     * Puts the computation on a stream.
     * A stream of 0 is the legacy default stream. A handle that is no stream is undefined behaviour.
     * <pre>{@code int32_t IPluginV2DynamicExt::enqueue(const PluginTensorDesc * inputDesc, const PluginTensorDesc * outputDesc, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputDesc the inputs, see {@link PluginTensorDesc#layout}
     * @param outputDesc the outputs, see {@link PluginTensorDesc#layout}
     * @param inputs pointers to device memory of the inputs
     * @param outputs pointers to device memory of the outputs
     * @param workspace the address of as much device memory as {@link #getWorkspaceSize} told
     * @param stream the {@code cudaStream_t} as a number
     * @return 0 on success
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

    /**
     * The same with a stream, which is not destroyed before this returns.
     *
     * @throws IllegalStateException if the stream is closed
     */
    public int enqueue(MemorySegment inputDesc, MemorySegment outputDesc, MemorySegment inputs, MemorySegment outputs, long workspace, CudaStream stream) {
        try (CudaStream.Use use$ = Calls.given(stream, "stream").use()) {
            return enqueue(inputDesc, outputDesc, inputs, outputs, workspace, use$.handle());
        }
    }
}
