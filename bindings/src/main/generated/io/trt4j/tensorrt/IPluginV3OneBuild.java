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
 * TensorRT's {@code class nvinfer1::IPluginV3OneBuild}. Since TensorRT 10.0.
 */
public class IPluginV3OneBuild extends IPluginCapability {
    private static final Methods SELF = new SlotTable("IPluginV3OneBuild",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete configurePlugin getOutputDataTypes getOutputShapes supportsFormatCombination getNbOutputs getWorkspaceSize getValidTactics getNbTactics getTimingCacheID getFormatCombinationLimit getMetadataString",
            "11.0 +")
            .methods("configurePlugin", "getOutputDataTypes", "getOutputShapes", "supportsFormatCombination", "getNbOutputs", "getWorkspaceSize", "getValidTactics", "getNbTactics", "getTimingCacheID", "getFormatCombinationLimit", "getMetadataString");
    private final VirtualObject self;

    /** For the bindings' own use. */
    protected IPluginV3OneBuild(long address, Life life) {
        super(address, life);
        self = SELF.at(address, life);
    }

    /** The object at {@code address}, or null at address 0. For the bindings' own use. */
    public static IPluginV3OneBuild of(long address, Life life) {
        return address == 0 ? null : new IPluginV3OneBuild(address, life);
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::configurePlugin(const DynamicPluginTensorDesc * in, int32_t nbInputs, const DynamicPluginTensorDesc * out, int32_t nbOutputs)}</pre>
     * Since TensorRT 10.0.
     */
    public int configurePlugin(MemorySegment in, int nbInputs, MemorySegment out, int nbOutputs) {
        try {
            int result$ = (int) Signatures.I_JAIAI.HANDLE.invokeExact(self.method(0), self.address, in, nbInputs, out, nbOutputs);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getOutputDataTypes(DataType * outputTypes, int32_t nbOutputs, const DataType * inputTypes, int32_t nbInputs) const}</pre>
     * Since TensorRT 10.0.
     */
    public int getOutputDataTypes(MemorySegment outputTypes, int nbOutputs, MemorySegment inputTypes, int nbInputs) {
        try {
            int result$ = (int) Signatures.I_JAIAI.HANDLE.invokeExact(self.method(1), self.address, outputTypes, nbOutputs, inputTypes, nbInputs);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getOutputShapes(const DimsExprs * inputs, int32_t nbInputs, const DimsExprs * shapeInputs, int32_t nbShapeInputs, DimsExprs * outputs, int32_t nbOutputs, IExprBuilder & exprBuilder)}</pre>
     * Since TensorRT 10.0.
     */
    public int getOutputShapes(MemorySegment inputs, int nbInputs, MemorySegment shapeInputs, int nbShapeInputs, MemorySegment outputs, int nbOutputs, IExprBuilder exprBuilder) {
        try {
            int result$ = (int) Signatures.I_JAIAIAIJ.HANDLE.invokeExact(self.method(2), self.address, inputs, nbInputs, shapeInputs, nbShapeInputs, outputs, nbOutputs, NativeObject.address(exprBuilder));
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code bool IPluginV3OneBuild::supportsFormatCombination(int32_t pos, const DynamicPluginTensorDesc * inOut, int32_t nbInputs, int32_t nbOutputs)}</pre>
     * Since TensorRT 10.0.
     */
    public boolean supportsFormatCombination(int pos, MemorySegment inOut, int nbInputs, int nbOutputs) {
        try {
            boolean result$ = (boolean) Signatures.Z_JIAII.HANDLE.invokeExact(self.method(3), self.address, pos, inOut, nbInputs, nbOutputs);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getNbOutputs() const}</pre>
     * Since TensorRT 10.0.
     */
    public int getNbOutputs() {
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(4), self.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code size_t IPluginV3OneBuild::getWorkspaceSize(const DynamicPluginTensorDesc * inputs, int32_t nbInputs, const DynamicPluginTensorDesc * outputs, int32_t nbOutputs) const}</pre>
     * Since TensorRT 10.0.
     */
    public long getWorkspaceSize(MemorySegment inputs, int nbInputs, MemorySegment outputs, int nbOutputs) {
        try {
            long result$ = (long) Signatures.J_JAIAI.HANDLE.invokeExact(self.method(5), self.address, inputs, nbInputs, outputs, nbOutputs);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getValidTactics(int32_t * tactics, int32_t nbTactics)}</pre>
     * Since TensorRT 10.0.
     */
    public int getValidTactics(MemorySegment tactics, int nbTactics) {
        try {
            int result$ = (int) Signatures.I_JAI.HANDLE.invokeExact(self.method(6), self.address, tactics, nbTactics);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getNbTactics()}</pre>
     * Since TensorRT 10.0.
     */
    public int getNbTactics() {
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(7), self.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code const char * IPluginV3OneBuild::getTimingCacheID()}</pre>
     * Since TensorRT 10.0.
     */
    public String getTimingCacheID() {
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(8), self.address));
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code int32_t IPluginV3OneBuild::getFormatCombinationLimit()}</pre>
     * Since TensorRT 10.0.
     */
    public int getFormatCombinationLimit() {
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(9), self.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code const char * IPluginV3OneBuild::getMetadataString()}</pre>
     * Since TensorRT 10.0.
     */
    public String getMetadataString() {
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(10), self.address));
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }
}
