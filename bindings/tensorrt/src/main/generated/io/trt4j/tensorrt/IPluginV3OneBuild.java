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
 * TensorRT's {@code class nvinfer1::IPluginV3OneBuild}. Since TensorRT 10.0.
 */
@SuppressWarnings("deprecation")
public class IPluginV3OneBuild extends IPluginCapability {
    private static final Methods SELF = new SlotTable("IPluginV3OneBuild",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete configurePlugin getOutputDataTypes getOutputShapes supportsFormatCombination getNbOutputs getWorkspaceSize getValidTactics getNbTactics getTimingCacheID getFormatCombinationLimit getMetadataString",
            "11.0 +")
            .methods("configurePlugin", "getOutputDataTypes", "getOutputShapes", "supportsFormatCombination", "getNbOutputs", "getWorkspaceSize", "getValidTactics", "getNbTactics", "getTimingCacheID", "getFormatCombinationLimit", "getMetadataString");
    private final VirtualObject self;

    IPluginV3OneBuild(long address, Lifetime life) {
        super(address, life);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static IPluginV3OneBuild of(long address, Lifetime life) {
        return address == 0 ? null : new IPluginV3OneBuild(address, life);
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs)}</pre>
     * Since TensorRT 10.0.
     */
    public int configurePlugin(MemorySegment in, int nbInputs, MemorySegment out, int nbOutputs) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            int result$ = (int) Signatures.I_JAIAI.HANDLE.invokeExact(self.method(0), self.address, Calls.elements(in, nbInputs, DynamicPluginTensorDesc.layout().byteSize(), "in", arena$), nbInputs, Calls.elements(out, nbOutputs, DynamicPluginTensorDesc.layout().byteSize(), "out", arena$), nbOutputs);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getOutputDataTypes(DataType * outputTypes, int32_t nbOutputs, const DataType * inputTypes, int32_t nbInputs) const}</pre>
     * Since TensorRT 10.0.
     */
    public int getOutputDataTypes(MemorySegment outputTypes, int nbOutputs, MemorySegment inputTypes, int nbInputs) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            int result$ = (int) Signatures.I_JAIAI.HANDLE.invokeExact(self.method(1), self.address, Calls.room(outputTypes, nbOutputs, 4, "outputTypes"), nbOutputs, Calls.elements(inputTypes, nbInputs, 4, "inputTypes", arena$), nbInputs);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getOutputShapes(const DimsExprs * inputs, int32_t nbInputs, const DimsExprs * shapeInputs, int32_t nbShapeInputs, DimsExprs * outputs, int32_t nbOutputs, IExprBuilder & exprBuilder)}</pre>
     * Since TensorRT 10.0.
     */
    public int getOutputShapes(MemorySegment inputs, int nbInputs, MemorySegment shapeInputs, int nbShapeInputs, MemorySegment outputs, int nbOutputs, IExprBuilder exprBuilder) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            int result$ = (int) Signatures.I_JAIAIAIJ.HANDLE.invokeExact(self.method(2), self.address, Calls.elements(inputs, nbInputs, DimsExprs.layout().byteSize(), "inputs", arena$), nbInputs, Calls.elements(shapeInputs, nbShapeInputs, DimsExprs.layout().byteSize(), "shapeInputs", arena$), nbShapeInputs, Calls.room(outputs, nbOutputs, DimsExprs.layout().byteSize(), "outputs"), nbOutputs, NativeObject.address(call$, exprBuilder, "exprBuilder"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IPluginV3OneBuild::supportsFormatCombination(int32_t pos, const DynamicPluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs)}</pre>
     * Since TensorRT 10.0.
     */
    public boolean supportsFormatCombination(int pos, MemorySegment inOut, int nbInputs, int nbOutputs) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JIAII.HANDLE.invokeExact(self.method(3), self.address, pos, Calls.elements(inOut, Tensors.count(pos, nbInputs, nbOutputs), DynamicPluginTensorDesc.layout().byteSize(), "inOut", arena$), nbInputs, nbOutputs);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getNbOutputs() const}</pre>
     * Since TensorRT 10.0.
     */
    public int getNbOutputs() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(4), self.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code size_t IPluginV3OneBuild::getWorkspaceSize(const DynamicPluginTensorDesc * inputs, int32_t nbInputs, const DynamicPluginTensorDesc * outputs, int32_t nbOutputs) const}</pre>
     * Since TensorRT 10.0.
     */
    public long getWorkspaceSize(MemorySegment inputs, int nbInputs, MemorySegment outputs, int nbOutputs) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long result$ = (long) Signatures.J_JAIAI.HANDLE.invokeExact(self.method(5), self.address, Calls.elements(inputs, nbInputs, DynamicPluginTensorDesc.layout().byteSize(), "inputs", arena$), nbInputs, Calls.elements(outputs, nbOutputs, DynamicPluginTensorDesc.layout().byteSize(), "outputs", arena$), nbOutputs);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getValidTactics(int32_t * tactics, int32_t nbTactics)}</pre>
     * Since TensorRT 10.0.
     */
    public int getValidTactics(MemorySegment tactics, int nbTactics) {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_JAI.HANDLE.invokeExact(self.method(6), self.address, Calls.room(tactics, nbTactics, 4, "tactics"), nbTactics);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getNbTactics()}</pre>
     * Since TensorRT 10.0.
     */
    public int getNbTactics() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(7), self.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const char * IPluginV3OneBuild::getTimingCacheID()}</pre>
     * Since TensorRT 10.0.
     */
    public String getTimingCacheID() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(8), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getFormatCombinationLimit()}</pre>
     * Since TensorRT 10.0.
     */
    public int getFormatCombinationLimit() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(9), self.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const char * IPluginV3OneBuild::getMetadataString()}</pre>
     * Since TensorRT 10.0.
     */
    public String getMetadataString() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(10), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
