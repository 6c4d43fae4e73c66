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
 * TensorRT's {@code class nvinfer1::IPluginV2}. Since TensorRT 8.6 or earlier. Deprecated by TensorRT.
 */
public class IPluginV2 extends NativeResource {
    private static final Methods LIFE = new SlotTable("IPluginV2",
            "8.6 getTensorRTVersion getPluginType getPluginVersion getNbOutputs getOutputDimensions supportsFormat configureWithFormat initialize terminate getWorkspaceSize enqueue getSerializationSize serialize destroy clone setPluginNamespace getPluginNamespace ~ ~delete",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("destroy");
    private static final Methods SELF = new SlotTable("IPluginV2",
            "8.6 getTensorRTVersion getPluginType getPluginVersion getNbOutputs getOutputDimensions supportsFormat configureWithFormat initialize terminate getWorkspaceSize enqueue getSerializationSize serialize destroy clone setPluginNamespace getPluginNamespace ~ ~delete",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("getTensorRTVersion", "getPluginType", "getPluginVersion", "getNbOutputs", "getOutputDimensions", "supportsFormat", "configureWithFormat", "initialize", "terminate", "getWorkspaceSize", "enqueue", "getSerializationSize", "serialize", "clone", "setPluginNamespace", "getPluginNamespace");
    private final VirtualObject self;

    /** For the bindings' own use. */
    protected IPluginV2(long address, Life life) {
        super(address, life, LIFE);
        self = SELF.at(address, life);
    }

    /** The object at {@code address}, or null at address 0. For the bindings' own use. */
    public static IPluginV2 of(long address, Life life) {
        return address == 0 ? null : new IPluginV2(address, life);
    }

    /**
     * <pre>{@code int32_t IPluginV2::getTensorRTVersion() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getTensorRTVersion() {
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(0), self.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code const AsciiChar * IPluginV2::getPluginType() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getPluginType() {
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(1), self.address));
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code const AsciiChar * IPluginV2::getPluginVersion() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getPluginVersion() {
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(2), self.address));
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code int32_t IPluginV2::getNbOutputs() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbOutputs() {
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(3), self.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code Dims IPluginV2::getOutputDimensions(int32_t index, const Dims * inputs, int32_t nbInputDims)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getOutputDimensions(int index, MemorySegment inputs, int nbInputDims) {
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_JIAI.HANDLE.invokeExact(self.method(4), (SegmentAllocator) arena$, self.address, index, inputs, nbInputDims);
            Failures.check();
            Dims result$ = Dims.read(struct$);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code bool IPluginV2::supportsFormat(DataType type, PluginFormat format) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean supportsFormat(DataType type, TensorFormat format) {
        try {
            boolean result$ = (boolean) Signatures.Z_JII.HANDLE.invokeExact(self.method(5), self.address, type.value(), format.value());
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code void IPluginV2::configureWithFormat(const Dims * inputDims, int32_t nbInputs, const Dims * outputDims, int32_t nbOutputs, DataType type, PluginFormat format, int32_t maxBatchSize)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void configureWithFormat(MemorySegment inputDims, int nbInputs, MemorySegment outputDims, int nbOutputs, DataType type, TensorFormat format, int maxBatchSize) {
        try {
            Signatures.V_JAIAIIII.HANDLE.invokeExact(self.method(6), self.address, inputDims, nbInputs, outputDims, nbOutputs, type.value(), format.value(), maxBatchSize);
            Failures.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code int32_t IPluginV2::initialize()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int initialize() {
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(7), self.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code void IPluginV2::terminate()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void terminate() {
        try {
            Signatures.V_J.HANDLE.invokeExact(self.method(8), self.address);
            Failures.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code size_t IPluginV2::getWorkspaceSize(int32_t maxBatchSize) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getWorkspaceSize(int maxBatchSize) {
        try {
            long result$ = (long) Signatures.J_JI.HANDLE.invokeExact(self.method(9), self.address, maxBatchSize);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code int32_t IPluginV2::enqueue(int32_t batchSize, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int enqueue(int batchSize, MemorySegment inputs, MemorySegment outputs, MemorySegment workspace, long stream) {
        try {
            int result$ = (int) Signatures.I_JIAAAJ.HANDLE.invokeExact(self.method(10), self.address, batchSize, inputs, outputs, workspace, stream);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code size_t IPluginV2::getSerializationSize() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getSerializationSize() {
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(11), self.address);
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code void IPluginV2::serialize(void * buffer) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void serialize(MemorySegment buffer) {
        try {
            Signatures.V_JA.HANDLE.invokeExact(self.method(12), self.address, buffer);
            Failures.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code IPluginV2 * IPluginV2::clone() const}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
     * Since TensorRT 8.6 or earlier.
     */
    public IPluginV2 clone() {
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(13), self.address);
            IPluginV2 result$ = IPluginV2.of(object$, Life.owned(Life.FOREVER));
            return Calls.created(result$, "IPluginV2.clone");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code void IPluginV2::setPluginNamespace(const AsciiChar * pluginNamespace)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setPluginNamespace(String pluginNamespace) {
        try {
            Signatures.V_JJ.HANDLE.invokeExact(self.method(14), self.address, CStrings.constant(pluginNamespace).address());
            Failures.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }

    /**
     * <pre>{@code const AsciiChar * IPluginV2::getPluginNamespace() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getPluginNamespace() {
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(15), self.address));
            Failures.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        }
    }
}
