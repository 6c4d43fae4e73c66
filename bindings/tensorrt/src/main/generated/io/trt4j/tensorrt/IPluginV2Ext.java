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
 * Is a plugin of version 2 whose inputs and outputs may have different types.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV2Ext}. Since TensorRT 8.6 or earlier.
 *
 * @deprecated since TensorRT 8.5; implement {@link IPluginV3}
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_plugin_v2_ext.html">{@code nvinfer1::IPluginV2Ext}</a>
 */
@Deprecated
@SuppressWarnings("deprecation")
public class IPluginV2Ext extends IPluginV2 {
    private static final Methods SELF = new SlotTable("IPluginV2Ext",
            "8.6 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete getOutputDataType isOutputBroadcastAcrossBatch canBroadcastInputAcrossBatch configurePlugin attachToContext detachFromContext",
            "9.0 +",
            "10.0 +",
            "11.0 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete getOutputDataType configurePlugin attachToContext detachFromContext")
            .methods("getOutputDataType", "configurePlugin", "attachToContext", "detachFromContext", "IPluginV2.clone", "isOutputBroadcastAcrossBatch", "canBroadcastInputAcrossBatch");
    private final VirtualObject self;

    IPluginV2Ext(long address, Lifetime life) {
        super(address, life);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IPluginV2Ext of(long address, Lifetime life) {
        return address == 0 ? null : new IPluginV2Ext(address, life);
    }

    /**
     * Returns the type of an output.
     * <pre>{@code DataType IPluginV2Ext::getOutputDataType(int32_t index, const DataType * inputTypes, int32_t nbInputs) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputTypes {@code nbInputs} types of inputs, as numbers of 4 bytes
     */
    public DataType getOutputDataType(int index, MemorySegment inputTypes, int nbInputs) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            DataType result$ = DataType.of((int) Signatures.I_JIAI.HANDLE.invokeExact(self.method(0), self.address, index, Calls.elements(inputTypes, nbInputs, 4, "inputTypes", arena$), nbInputs));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells the plugin the dimensions, types and layout to prepare for.
     * <pre>{@code void IPluginV2Ext::configurePlugin(const Dims * inputDims, int32_t nbInputs, const Dims * outputDims, int32_t nbOutputs, const DataType * inputTypes, const DataType * outputTypes, const bool * inputIsBroadcast, const bool * outputIsBroadcast, PluginFormat floatFormat, int32_t maxBatchSize)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputDims {@code nbInputs} dimensions, see {@link Dims#layout}
     * @param outputDims {@code nbOutputs} dimensions, see {@link Dims#layout}
     * @param inputTypes types as numbers of 4 bytes
     * @param outputTypes types as numbers of 4 bytes
     * @param inputIsBroadcast booleans of one byte
     * @param outputIsBroadcast booleans of one byte
     */
    public void configurePlugin(MemorySegment inputDims, int nbInputs, MemorySegment outputDims, int nbOutputs, MemorySegment inputTypes, MemorySegment outputTypes, MemorySegment inputIsBroadcast, MemorySegment outputIsBroadcast, TensorFormat floatFormat, int maxBatchSize) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JAIAIAAAAII.HANDLE.invokeExact(self.method(1), self.address, Calls.elements(inputDims, nbInputs, Dims.layout().byteSize(), "inputDims", arena$), nbInputs, Calls.elements(outputDims, nbOutputs, Dims.layout().byteSize(), "outputDims", arena$), nbOutputs, Calls.elements(inputTypes, nbInputs, 4, "inputTypes", arena$), Calls.elements(outputTypes, nbInputs, 4, "outputTypes", arena$), Calls.elements(inputIsBroadcast, nbInputs, 1, "inputIsBroadcast", arena$), Calls.elements(outputIsBroadcast, nbInputs, 1, "outputIsBroadcast", arena$), Calls.given(floatFormat, "floatFormat").value(), maxBatchSize);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells the plugin the resources of an execution context.
     * <pre>{@code void IPluginV2Ext::attachToContext(cudnnContext * arg0, cublasContext * arg1, IGpuAllocator * arg2)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param arg0 a handle of cuDNN, or 0
     * @param arg1 a handle of cuBLAS, or 0
     * @param arg2 what allocates device memory, or null
     */
    public void attachToContext(long arg0, long arg1, @Nullable IGpuAllocator arg2) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJJJ.HANDLE.invokeExact(self.method(2), self.address, arg0, arg1, life().hold(address, "attachToContext", IGpuAllocatorNative.typeOf(arg2), arg2));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells the plugin that its execution context is closed.
     * <pre>{@code void IPluginV2Ext::detachFromContext()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void detachFromContext() {
        NativeCall call$ = enter();
        try {
            Signatures.V_J.HANDLE.invokeExact(self.method(3), self.address);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns a copy.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IPluginV2Ext * IPluginV2Ext::clone() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    @Override
    public IPluginV2Ext clone() {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(Lifetime.FOREVER);
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(4), self.address);
            IPluginV2Ext result$ = IPluginV2Ext.of(object$, life$);
            return call$.created(result$, "IPluginV2Ext.clone");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether an output is the same for all of the batch.
     * <pre>{@code bool IPluginV2Ext::isOutputBroadcastAcrossBatch(int32_t outputIndex, const bool * inputIsBroadcasted, int32_t nbInputs) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param inputIsBroadcasted {@code nbInputs} booleans of one byte
     * @deprecated since TensorRT 10.0, which has no implicit batch dimension
     */
    @Deprecated
    public boolean isOutputBroadcastAcrossBatch(int outputIndex, MemorySegment inputIsBroadcasted, int nbInputs) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JIAI.HANDLE.invokeExact(self.method(5), self.address, outputIndex, Calls.elements(inputIsBroadcasted, nbInputs, 1, "inputIsBroadcasted", arena$), nbInputs);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether the plugin can use one copy of an input for all of the batch.
     * <pre>{@code bool IPluginV2Ext::canBroadcastInputAcrossBatch(int32_t inputIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.0, which has no implicit batch dimension
     */
    @Deprecated
    public boolean canBroadcastInputAcrossBatch(int inputIndex) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(self.method(6), self.address, inputIndex);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
