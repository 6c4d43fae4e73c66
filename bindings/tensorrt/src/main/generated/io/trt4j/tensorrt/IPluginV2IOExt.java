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
 * Is a plugin of version 2 that is asked about the type and layout of each input and output.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV2IOExt}. Since TensorRT 8.6 or earlier.
 *
 * @deprecated since TensorRT 10.0; implement {@link IPluginV3}
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_plugin_v2_i_o_ext.html">{@code nvinfer1::IPluginV2IOExt}</a>
 */
@Deprecated
@SuppressWarnings("deprecation")
public class IPluginV2IOExt extends IPluginV2Ext {
    private static final Methods SELF = new SlotTable("IPluginV2IOExt",
            "8.6 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete IPluginV2Ext.getOutputDataType IPluginV2Ext.isOutputBroadcastAcrossBatch IPluginV2Ext.canBroadcastInputAcrossBatch IPluginV2Ext.configurePlugin IPluginV2Ext.attachToContext IPluginV2Ext.detachFromContext configurePlugin supportsFormatCombination",
            "9.0 +",
            "10.0 +",
            "11.0 IPluginV2.getTensorRTVersion IPluginV2.getPluginType IPluginV2.getPluginVersion IPluginV2.getNbOutputs IPluginV2.getOutputDimensions IPluginV2.supportsFormat IPluginV2.configureWithFormat IPluginV2.initialize IPluginV2.terminate IPluginV2.getWorkspaceSize IPluginV2.enqueue IPluginV2.getSerializationSize IPluginV2.serialize IPluginV2.destroy IPluginV2.clone IPluginV2.setPluginNamespace IPluginV2.getPluginNamespace ~ ~delete IPluginV2Ext.getOutputDataType IPluginV2Ext.configurePlugin IPluginV2Ext.attachToContext IPluginV2Ext.detachFromContext configurePlugin supportsFormatCombination")
            .methods("configurePlugin", "supportsFormatCombination");
    private final VirtualObject self;

    IPluginV2IOExt(long address, Lifetime life) {
        super(address, life);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IPluginV2IOExt of(long address, Lifetime life) {
        return address == 0 ? null : new IPluginV2IOExt(address, life);
    }

    /**
     * Tells the plugin the inputs and outputs to prepare for.
     * <pre>{@code void IPluginV2IOExt::configurePlugin(const PluginTensorDesc * in, int32_t nbInput, const PluginTensorDesc * out, int32_t nbOutput)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param in {@code nbInput} inputs, see {@link PluginTensorDesc#layout}
     * @param out {@code nbOutput} outputs, see {@link PluginTensorDesc#layout}
     */
    public void configurePlugin(MemorySegment in, int nbInput, MemorySegment out, int nbOutput) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JAIAI.HANDLE.invokeExact(self.method(0), self.address, Calls.elements(in, nbInput, PluginTensorDesc.layout().byteSize(), "in", arena$), nbInput, Calls.elements(out, nbOutput, PluginTensorDesc.layout().byteSize(), "out", arena$), nbOutput);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether the type and layout of an input or output is supported, given those before
     * it.
     * <pre>{@code bool IPluginV2IOExt::supportsFormatCombination(int32_t pos, const PluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param pos the index: inputs first, then outputs
     * @param inOut the inputs and outputs, see {@link PluginTensorDesc#layout}
     */
    public boolean supportsFormatCombination(int pos, MemorySegment inOut, int nbInputs, int nbOutputs) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JIAII.HANDLE.invokeExact(self.method(1), self.address, pos, Calls.elements(inOut, Tensors.count(pos, nbInputs, nbOutputs), PluginTensorDesc.layout().byteSize(), "inOut", arena$), nbInputs, nbOutputs);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
