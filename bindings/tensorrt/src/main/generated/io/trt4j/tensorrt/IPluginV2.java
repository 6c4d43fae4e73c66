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
 * Is a plugin of version 2, one of TensorRT's or of a library. In Java they are written through the plugin
 * API.
 *
 * <p>TensorRT's {@code class nvinfer1::IPluginV2}. Since TensorRT 8.6 or earlier.
 *
 * @deprecated since TensorRT 8.5; implement {@link IPluginV3}
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_plugin_v2.html">{@code nvinfer1::IPluginV2}</a>
 */
@Deprecated
@SuppressWarnings("deprecation")
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

    IPluginV2(long address, Lifetime life) {
        super(address, life, LIFE);
        self = SELF.at(address);
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IPluginV2 of(long address, Lifetime life) {
        return address == 0 ? null : new IPluginV2(address, life);
    }

    /**
     * Returns the version of TensorRT that the plugin was compiled with; the upper byte is a
     * {@link PluginVersion}.
     * <pre>{@code int32_t IPluginV2::getTensorRTVersion() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getTensorRTVersion() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(0), self.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the name, that of its creator.
     * <pre>{@code const AsciiChar * IPluginV2::getPluginType() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getPluginType() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(1), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the version, that of its creator.
     * <pre>{@code const AsciiChar * IPluginV2::getPluginVersion() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getPluginVersion() {
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
     * Returns the number of outputs.
     * <pre>{@code int32_t IPluginV2::getNbOutputs() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbOutputs() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(3), self.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the dimensions of an output, without that of the batch.
     * <pre>{@code Dims IPluginV2::getOutputDimensions(int32_t index, const Dims * inputs, int32_t nbInputDims)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputs {@code nbInputDims} dimensions of inputs, see {@link Dims#layout}
     * @return with {@code nbDims} -1 if there is no such output
     */
    public Dims getOutputDimensions(int index, MemorySegment inputs, int nbInputDims) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_JIAI.HANDLE.invokeExact(self.method(4), (SegmentAllocator) arena$, self.address, index, Calls.elements(inputs, nbInputDims, Dims.layout().byteSize(), "inputs", arena$), nbInputDims);
            call$.check();
            Dims result$ = Dims.read(struct$);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether a type and layout is supported.
     * <pre>{@code bool IPluginV2::supportsFormat(DataType type, PluginFormat format) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean supportsFormat(DataType type, TensorFormat format) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JII.HANDLE.invokeExact(self.method(5), self.address, Calls.given(type, "type").value(), Calls.given(format, "format").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells the plugin the dimensions, type and layout to prepare for.
     * <pre>{@code void IPluginV2::configureWithFormat(const Dims * inputDims, int32_t nbInputs, const Dims * outputDims, int32_t nbOutputs, DataType type, PluginFormat format, int32_t maxBatchSize)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputDims {@code nbInputs} dimensions, see {@link Dims#layout}
     * @param outputDims {@code nbOutputs} dimensions, see {@link Dims#layout}
     */
    public void configureWithFormat(MemorySegment inputDims, int nbInputs, MemorySegment outputDims, int nbOutputs, DataType type, TensorFormat format, int maxBatchSize) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JAIAIIII.HANDLE.invokeExact(self.method(6), self.address, Calls.elements(inputDims, nbInputs, Dims.layout().byteSize(), "inputDims", arena$), nbInputs, Calls.elements(outputDims, nbOutputs, Dims.layout().byteSize(), "outputDims", arena$), nbOutputs, Calls.given(type, "type").value(), Calls.given(format, "format").value(), maxBatchSize);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Prepares the plugin for execution.
     * <pre>{@code int32_t IPluginV2::initialize()}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return 0 on success
     */
    public int initialize() {
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
     * Frees what {@link #initialize} has allocated.
     * <pre>{@code void IPluginV2::terminate()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void terminate() {
        NativeCall call$ = enter();
        try {
            Signatures.V_J.HANDLE.invokeExact(self.method(8), self.address);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many bytes of device memory an execution needs.
     * <pre>{@code size_t IPluginV2::getWorkspaceSize(int32_t maxBatchSize) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getWorkspaceSize(int maxBatchSize) {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_JI.HANDLE.invokeExact(self.method(9), self.address, maxBatchSize);
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
     * <pre>{@code int32_t IPluginV2::enqueue(int32_t batchSize, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param inputs pointers to device memory of the inputs
     * @param outputs pointers to device memory of the outputs
     * @param workspace the address of as much device memory as {@link #getWorkspaceSize} told
     * @param stream the {@code cudaStream_t} as a number
     * @return 0 on success
     */
    public int enqueue(int batchSize, MemorySegment inputs, MemorySegment outputs, long workspace, long stream) {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_JIAAJJ.HANDLE.invokeExact(self.method(10), self.address, batchSize, Calls.notNull(inputs, "inputs"), Calls.notNull(outputs, "outputs"), workspace, stream);
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
    public int enqueue(int batchSize, MemorySegment inputs, MemorySegment outputs, long workspace, CudaStream stream) {
        try (CudaStream.Use use$ = Calls.given(stream, "stream").use()) {
            return enqueue(batchSize, inputs, outputs, workspace, use$.handle());
        }
    }

    /**
     * Returns how many bytes {@link #serialize} writes.
     * <pre>{@code size_t IPluginV2::getSerializationSize() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getSerializationSize() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(11), self.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Writes what the creator needs to make the plugin again.
     * <pre>{@code void IPluginV2::serialize(void * buffer) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param buffer room for {@link #getSerializationSize} bytes
     */
    public void serialize(MemorySegment buffer) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JA.HANDLE.invokeExact(self.method(12), self.address, Calls.room(buffer, getSerializationSize(), 1, "buffer"));
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
     * <pre>{@code IPluginV2 * IPluginV2::clone() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public IPluginV2 clone() {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(Lifetime.FOREVER);
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(13), self.address);
            IPluginV2 result$ = IPluginV2.of(object$, life$);
            return call$.created(result$, "IPluginV2.clone");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the namespace, at most 1023 bytes.
     * <pre>{@code void IPluginV2::setPluginNamespace(const AsciiChar * pluginNamespace)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setPluginNamespace(String pluginNamespace) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(self.method(14), self.address, CStrings.constant(Calls.given(pluginNamespace, "pluginNamespace")).address());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the namespace, empty for none.
     * <pre>{@code const AsciiChar * IPluginV2::getPluginNamespace() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getPluginNamespace() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(15), self.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
