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
 * Holds a network that was built for a GPU. Contexts made from it execute it. Made by
 * {@link IRuntime#deserializeCudaEngine} or {@link IBuilder#buildEngineWithConfig}; the caller closes it. Inputs and
 * outputs are known by their names.
 *
 * <p>TensorRT's {@code class nvinfer1::ICudaEngine}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_cuda_engine.html">{@code nvinfer1::ICudaEngine}</a>
 */
@SuppressWarnings("deprecation")
public class ICudaEngine extends NativeResource {
    private static final Methods LIFE = new SlotTable("ICudaEngine",
            "8.6 ~ ~delete",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("~delete");
    private static final Methods IMPL = new SlotTable("ICudaEngine",
            "8.6 ~ ~delete getNbBindings getBindingIndex getBindingName bindingIsInput getBindingDimensions getBindingDataType getMaxBatchSize getNbLayers serialize createExecutionContext getLocation createExecutionContextWithoutDeviceMemory getDeviceMemorySize isRefittable getBindingBytesPerComponent getBindingComponentsPerElement getBindingFormat getBindingFormatDesc getBindingVectorizedDim getName getNbOptimizationProfiles getProfileDimensions getProfileShapeValues isShapeBinding isExecutionBinding getEngineCapability setErrorRecorder getErrorRecorder hasImplicitBatchDimension getTacticSources getProfilingVerbosity createEngineInspector getTensorShape getTensorDataType getTensorLocation isShapeInferenceIO getTensorIOMode getTensorBytesPerComponent getTensorComponentsPerElement getTensorFormat getTensorFormatDesc getTensorVectorizedDim getProfileShape getNbIOTensors getIOTensorName getHardwareCompatibilityLevel getPImpl getNbAuxStreams getTensorBytesPerComponentV2 getTensorComponentsPerElementV2 getTensorFormatV2 getTensorFormatDescV2 getTensorVectorizedDimV2",
            "9.0 +",
            "9.2 + createSerializationConfig serializeWithConfig",
            "10.0 ~ ~delete getPImpl getNbLayers serialize createExecutionContext createExecutionContextWithoutDeviceMemory getDeviceMemorySize isRefittable getName getNbOptimizationProfiles getProfileTensorValues getEngineCapability setErrorRecorder getErrorRecorder hasImplicitBatchDimension getTacticSources getProfilingVerbosity createEngineInspector getTensorShape getTensorDataType getTensorLocation isShapeInferenceIO getTensorIOMode getTensorBytesPerComponent getTensorComponentsPerElement getTensorFormat getTensorFormatDesc getTensorVectorizedDim getProfileShape getNbIOTensors getIOTensorName getHardwareCompatibilityLevel getNbAuxStreams getTensorBytesPerComponentV2 getTensorComponentsPerElementV2 getTensorFormatV2 getTensorFormatDescV2 getTensorVectorizedDimV2 createSerializationConfig serializeWithConfig getDeviceMemorySizeForProfile createRefitter setWeightStreamingBudget getWeightStreamingBudget getMinimumWeightStreamingBudget getStreamableWeightsSize isDebugTensor",
            "10.1 + setWeightStreamingBudgetV2 getWeightStreamingBudgetV2 getWeightStreamingAutomaticBudget getWeightStreamingScratchMemorySize getDeviceMemorySizeV2 getDeviceMemorySizeForProfileV2",
            "10.11 + getProfileTensorValuesV2 createExecutionContextWithRuntimeConfig createRuntimeConfig",
            "10.14 + getEngineStat",
            "10.15 + getAliasedInputTensor",
            "11.0 ~ ~delete getPImpl getNbLayers serialize createExecutionContext isRefittable getName getNbOptimizationProfiles getEngineCapability setErrorRecorder getErrorRecorder getTacticSources getProfilingVerbosity createEngineInspector getTensorShape getTensorDataType getTensorLocation isShapeInferenceIO getTensorIOMode getTensorBytesPerComponent getTensorComponentsPerElement getTensorFormat getTensorFormatDesc getTensorVectorizedDim getProfileShape getNbIOTensors getIOTensorName getHardwareCompatibilityLevel getNbAuxStreams getTensorBytesPerComponentV2 getTensorComponentsPerElementV2 getTensorFormatV2 getTensorFormatDescV2 getTensorVectorizedDimV2 createSerializationConfig serializeWithConfig createRefitter getStreamableWeightsSize isDebugTensor setWeightStreamingBudgetV2 getWeightStreamingBudgetV2 getWeightStreamingAutomaticBudget getWeightStreamingScratchMemorySize getDeviceMemorySizeV2 getDeviceMemorySizeForProfileV2 getProfileTensorValuesV2 createExecutionContextWithRuntimeConfig createRuntimeConfig getEngineStat getAliasedInputTensor")
            .methods("getTensorShape", "getTensorDataType", "getNbLayers", "serialize", "createExecutionContext", "getTensorLocation", "isShapeInferenceIO", "getTensorIOMode", "getAliasedInputTensor", "createExecutionContextWithRuntimeConfig", "createRuntimeConfig", "getDeviceMemorySizeV2", "getDeviceMemorySizeForProfileV2", "isRefittable", "getTensorBytesPerComponent", "getTensorBytesPerComponentV2", "getTensorComponentsPerElement", "getTensorComponentsPerElementV2", "getTensorFormat", "getTensorFormatV2", "getTensorFormatDesc", "getTensorFormatDescV2", "getTensorVectorizedDim", "getTensorVectorizedDimV2", "getName", "getNbOptimizationProfiles", "getProfileShape", "getEngineCapability", "setErrorRecorder", "getErrorRecorder", "getTacticSources", "getProfilingVerbosity", "createEngineInspector", "getNbIOTensors", "getIOTensorName", "getHardwareCompatibilityLevel", "getNbAuxStreams", "createSerializationConfig", "serializeWithConfig", "getStreamableWeightsSize", "setWeightStreamingBudgetV2", "getWeightStreamingBudgetV2", "getWeightStreamingAutomaticBudget", "getWeightStreamingScratchMemorySize", "isDebugTensor", "getProfileTensorValuesV2", "getEngineStat", "createExecutionContextWithoutDeviceMemory", "getDeviceMemorySize", "getDeviceMemorySizeForProfile", "getProfileTensorValues", "hasImplicitBatchDimension", "setWeightStreamingBudget", "getWeightStreamingBudget", "getMinimumWeightStreamingBudget", "getNbBindings", "getBindingIndex", "getBindingName", "bindingIsInput", "getBindingDimensions", "getBindingDataType", "getMaxBatchSize", "getLocation", "getBindingBytesPerComponent", "getBindingComponentsPerElement", "getBindingFormat", "getBindingFormatDesc", "getBindingVectorizedDim", "getProfileDimensions", "getProfileShapeValues", "isShapeBinding", "isExecutionBinding");
    private final VirtualObject impl;

    ICudaEngine(long address, Lifetime life) {
        super(address, life, LIFE);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable ICudaEngine of(long address, Lifetime life) {
        return address == 0 ? null : new ICudaEngine(address, life);
    }

    /**
     * Returns the shape of an input or output, -1 for dimensions that are set at run time.
     * <pre>{@code Dims ICudaEngine::getTensorShape(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return with {@code nbDims} -1 if there is no such tensor
     */
    public Dims getTensorShape(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_JJ.HANDLE.invokeExact(impl.method(0), (SegmentAllocator) arena$, impl.address, CStrings.allocate(tensorName, "tensorName", arena$));
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
     * Returns the type of an input or output, {@link DataType#kFLOAT} if there is no such tensor.
     * <pre>{@code DataType ICudaEngine::getTensorDataType(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public DataType getTensorDataType(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            DataType result$ = DataType.of((int) Signatures.I_JJ.HANDLE.invokeExact(impl.method(1), impl.address, CStrings.allocate(tensorName, "tensorName", arena$)));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of layers after optimization, which is not that of the network.
     * <pre>{@code int32_t ICudaEngine::getNbLayers() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbLayers() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(2), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Serializes the engine, as {@link IRuntime#deserializeCudaEngine} reads it.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IHostMemory * ICudaEngine::serialize() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public IHostMemory serialize() {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(3), impl.address);
            IHostMemory result$ = IHostMemory.of(object$, life$);
            return call$.created(result$, "ICudaEngine.serialize");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Makes a context that executes the engine, with optimization profile 0 and the engine's error
     * recorder.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IExecutionContext * ICudaEngine::createExecutionContext(ExecutionContextAllocationStrategy strategy)}</pre>
     * Since TensorRT 10.0.
     *
     * @param strategy how it gets its device memory; {@link ExecutionContextAllocationStrategy#kSTATIC} by default
     */
    public IExecutionContext createExecutionContext(ExecutionContextAllocationStrategy strategy) {
        NativeCall call$ = enter();
        try {
            if (LoadedVersion.isBefore(10, 0)) {
                throw new TensorRTException("ICudaEngine.createExecutionContext(strategy) is in TensorRT 10.0 and newer; " + TensorRT.version() + " is loaded.");
            }
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(4), impl.address, Given.argument(strategy, "strategy").value());
            IExecutionContext result$ = IExecutionContext.of(object$, life$);
            return call$.created(result$, "ICudaEngine.createExecutionContext");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether the memory of an input or output must be on the device or the host;
     * {@link TensorLocation#kDEVICE} if there is no such tensor.
     * <pre>{@code TensorLocation ICudaEngine::getTensorLocation(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public TensorLocation getTensorLocation(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            TensorLocation result$ = TensorLocation.of((int) Signatures.I_JJ.HANDLE.invokeExact(impl.method(5), impl.address, CStrings.allocate(tensorName, "tensorName", arena$)));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether an input's values are needed to compute shapes, or an output's values are computed
     * with them.
     * <pre>{@code bool ICudaEngine::isShapeInferenceIO(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean isShapeInferenceIO(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(6), impl.address, CStrings.allocate(tensorName, "tensorName", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether a tensor is an input or an output; {@link TensorIOMode#kNONE} if there is no such
     * tensor.
     * <pre>{@code TensorIOMode ICudaEngine::getTensorIOMode(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public TensorIOMode getTensorIOMode(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            TensorIOMode result$ = TensorIOMode.of((int) Signatures.I_JJ.HANDLE.invokeExact(impl.method(7), impl.address, CStrings.allocate(tensorName, "tensorName", arena$)));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the input whose memory an output must share.
     * <pre>{@code const char * ICudaEngine::getAliasedInputTensor(const char * tensorName) const}</pre>
     * Since TensorRT 10.15.
     *
     * @return null if it shares none, or is no output
     */
    public @Nullable String getAliasedInputTensor(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            String result$ = CStrings.read((long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(8), impl.address, CStrings.allocate(tensorName, "tensorName", arena$)));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Makes a context that executes the engine, with optimization profile 0 and the engine's error
     * recorder.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IExecutionContext * ICudaEngine::createExecutionContext(IRuntimeConfig * runtimeConfig)}</pre>
     * Since TensorRT 10.11.
     *
     * @param runtimeConfig how it is made
     */
    public IExecutionContext createExecutionContext(IRuntimeConfig runtimeConfig) {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            NativeObject.keep(life$, runtimeConfig);
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(9), impl.address, NativeObject.address(call$, runtimeConfig, "runtimeConfig"));
            IExecutionContext result$ = IExecutionContext.of(object$, life$);
            return call$.created(result$, "ICudaEngine.createExecutionContext");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Makes a configuration for {@link #createExecutionContext(IRuntimeConfig)}.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IRuntimeConfig * ICudaEngine::createRuntimeConfig()}</pre>
     * Since TensorRT 10.11.
     */
    public IRuntimeConfig createRuntimeConfig() {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(10), impl.address);
            IRuntimeConfig result$ = IRuntimeConfig.of(object$, life$);
            return call$.created(result$, "ICudaEngine.createRuntimeConfig");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many bytes of device memory a context needs for any profile. It depends on
     * {@link #setWeightStreamingBudgetV2}.
     * <pre>{@code int64_t ICudaEngine::getDeviceMemorySizeV2() const}</pre>
     * Since TensorRT 10.1.
     */
    public long getDeviceMemorySizeV2() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(11), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many bytes of device memory a context needs for one profile. It depends
     * on {@link #setWeightStreamingBudgetV2}.
     * <pre>{@code int64_t ICudaEngine::getDeviceMemorySizeForProfileV2(int32_t profileIndex) const}</pre>
     * Since TensorRT 10.1.
     *
     * @param profileIndex from 0 to {@link #getNbOptimizationProfiles} - 1
     */
    public long getDeviceMemorySizeForProfileV2(int profileIndex) {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(12), impl.address, profileIndex);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether weights can be replaced by an {@link IRefitter}.
     * <pre>{@code bool ICudaEngine::isRefittable() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean isRefittable() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(13), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the bytes of a component of a vectorized input or output, else -1.
     * <pre>{@code int32_t ICudaEngine::getTensorBytesPerComponent(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getTensorBytesPerComponent(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            int result$ = (int) Signatures.I_JJ.HANDLE.invokeExact(impl.method(14), impl.address, CStrings.allocate(tensorName, "tensorName", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the bytes of a component of a vectorized input or output, else -1.
     * <pre>{@code int32_t ICudaEngine::getTensorBytesPerComponent(const char * tensorName, int32_t profileIndex) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param profileIndex of the optimization profile; 0 where it is left out
     */
    public int getTensorBytesPerComponent(String tensorName, int profileIndex) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            int result$ = (int) Signatures.I_JJI.HANDLE.invokeExact(impl.method(15), impl.address, CStrings.allocate(tensorName, "tensorName", arena$), profileIndex);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many components an element of a vectorized input or output has, else -1.
     * <pre>{@code int32_t ICudaEngine::getTensorComponentsPerElement(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getTensorComponentsPerElement(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            int result$ = (int) Signatures.I_JJ.HANDLE.invokeExact(impl.method(16), impl.address, CStrings.allocate(tensorName, "tensorName", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many components an element of a vectorized input or output has, else -1.
     * <pre>{@code int32_t ICudaEngine::getTensorComponentsPerElement(const char * tensorName, int32_t profileIndex) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param profileIndex of the optimization profile; 0 where it is left out
     */
    public int getTensorComponentsPerElement(String tensorName, int profileIndex) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            int result$ = (int) Signatures.I_JJI.HANDLE.invokeExact(impl.method(17), impl.address, CStrings.allocate(tensorName, "tensorName", arena$), profileIndex);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the memory layout of an input or output, {@link TensorFormat#kLINEAR} if there is no such
     * tensor.
     * <pre>{@code TensorFormat ICudaEngine::getTensorFormat(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public TensorFormat getTensorFormat(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            TensorFormat result$ = TensorFormat.of((int) Signatures.I_JJ.HANDLE.invokeExact(impl.method(18), impl.address, CStrings.allocate(tensorName, "tensorName", arena$)));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the memory layout of an input or output, {@link TensorFormat#kLINEAR} if there is no such
     * tensor.
     * <pre>{@code TensorFormat ICudaEngine::getTensorFormat(const char * tensorName, int32_t profileIndex) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param profileIndex of the optimization profile; 0 where it is left out
     */
    public TensorFormat getTensorFormat(String tensorName, int profileIndex) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            TensorFormat result$ = TensorFormat.of((int) Signatures.I_JJI.HANDLE.invokeExact(impl.method(19), impl.address, CStrings.allocate(tensorName, "tensorName", arena$), profileIndex));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the memory layout of an input or output in words, empty if there is no such tensor.
     * <pre>{@code const char * ICudaEngine::getTensorFormatDesc(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable String getTensorFormatDesc(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            String result$ = CStrings.read((long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(20), impl.address, CStrings.allocate(tensorName, "tensorName", arena$)));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the memory layout of an input or output in words, empty if there is no such tensor.
     * <pre>{@code const char * ICudaEngine::getTensorFormatDesc(const char * tensorName, int32_t profileIndex) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param profileIndex of the optimization profile; 0 where it is left out
     */
    public @Nullable String getTensorFormatDesc(String tensorName, int profileIndex) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            String result$ = CStrings.read((long) Signatures.J_JJI.HANDLE.invokeExact(impl.method(21), impl.address, CStrings.allocate(tensorName, "tensorName", arena$), profileIndex));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the dimension of an input or output that is vectorized, else -1.
     * <pre>{@code int32_t ICudaEngine::getTensorVectorizedDim(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getTensorVectorizedDim(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            int result$ = (int) Signatures.I_JJ.HANDLE.invokeExact(impl.method(22), impl.address, CStrings.allocate(tensorName, "tensorName", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the dimension of an input or output that is vectorized, else -1.
     * <pre>{@code int32_t ICudaEngine::getTensorVectorizedDim(const char * tensorName, int32_t profileIndex) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param profileIndex of the optimization profile; 0 where it is left out
     */
    public int getTensorVectorizedDim(String tensorName, int profileIndex) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            int result$ = (int) Signatures.I_JJI.HANDLE.invokeExact(impl.method(23), impl.address, CStrings.allocate(tensorName, "tensorName", arena$), profileIndex);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the name of the network that was built.
     * <pre>{@code const char * ICudaEngine::getName() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getName() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(impl.method(24), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of optimization profiles, at least 1.
     * <pre>{@code int32_t ICudaEngine::getNbOptimizationProfiles() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbOptimizationProfiles() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(25), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Returns the minimum, optimum or maximum shape of an input in a profile.
     * <pre>{@code Dims ICudaEngine::getProfileShape(const char * tensorName, int32_t profileIndex, OptProfileSelector select) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param profileIndex from 0 to {@link #getNbOptimizationProfiles} - 1
     * @return with {@code nbDims} -1 if there is no such input or profile
     */
    public Dims getProfileShape(String tensorName, int profileIndex, OptProfileSelector select) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_JJII.HANDLE.invokeExact(impl.method(26), (SegmentAllocator) arena$, impl.address, CStrings.allocate(tensorName, "tensorName", arena$), profileIndex, Given.argument(select, "select").value());
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
     * Returns what the engine was built for.
     * <pre>{@code EngineCapability ICudaEngine::getEngineCapability() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public EngineCapability getEngineCapability() {
        NativeCall call$ = enter();
        try {
            EngineCapability result$ = EngineCapability.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(27), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets what records errors of the engine and of contexts made from now on.
     * <pre>{@code void ICudaEngine::setErrorRecorder(IErrorRecorder * recorder)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param recorder null for none: errors then go to the logger only
     */
    public void setErrorRecorder(@Nullable IErrorRecorder recorder) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(28), impl.address, life().hold(address, "setErrorRecorder", IErrorRecorderNative.TYPE, recorder));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what records errors of the engine.
     * The result belongs to TensorRT.
     * <pre>{@code IErrorRecorder * ICudaEngine::getErrorRecorder() const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if none was set
     */
    public @Nullable IErrorRecorder getErrorRecorder() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(29), impl.address);
            IErrorRecorder result$ = IErrorRecorderNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the libraries whose kernels the engine uses.
     * <pre>{@code TacticSources ICudaEngine::getTacticSources() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Set<TacticSource> getTacticSources() {
        NativeCall call$ = enter();
        try {
            Set<TacticSource> result$ = TacticSource.ofMask((int) Signatures.I_J.HANDLE.invokeExact(impl.method(30), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how much the engine tells of its layers.
     * <pre>{@code ProfilingVerbosity ICudaEngine::getProfilingVerbosity() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public ProfilingVerbosity getProfilingVerbosity() {
        NativeCall call$ = enter();
        try {
            ProfilingVerbosity result$ = ProfilingVerbosity.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(31), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Makes an inspector that describes the layers of the engine.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IEngineInspector * ICudaEngine::createEngineInspector() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public IEngineInspector createEngineInspector() {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(32), impl.address);
            IEngineInspector result$ = IEngineInspector.of(object$, life$);
            return call$.created(result$, "ICudaEngine.createEngineInspector");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of inputs and outputs.
     * <pre>{@code int32_t ICudaEngine::getNbIOTensors() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbIOTensors() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(33), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Returns the name of an input or output.
     * <pre>{@code const char * ICudaEngine::getIOTensorName(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param index from 0 to {@link #getNbIOTensors} - 1
     */
    public @Nullable String getIOTensorName(int index) {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_JI.HANDLE.invokeExact(impl.method(34), impl.address, index));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns on which other GPUs the engine runs.
     * <pre>{@code HardwareCompatibilityLevel ICudaEngine::getHardwareCompatibilityLevel() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public HardwareCompatibilityLevel getHardwareCompatibilityLevel() {
        NativeCall call$ = enter();
        try {
            HardwareCompatibilityLevel result$ = HardwareCompatibilityLevel.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(35), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many streams the engine uses beside the one it is given.
     * <pre>{@code int32_t ICudaEngine::getNbAuxStreams() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbAuxStreams() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(36), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Makes a configuration for {@link #serializeWithConfig}.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ISerializationConfig * ICudaEngine::createSerializationConfig()}</pre>
     * Since TensorRT 9.2.
     */
    public ISerializationConfig createSerializationConfig() {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(37), impl.address);
            ISerializationConfig result$ = ISerializationConfig.of(object$, life$);
            return call$.created(result$, "ICudaEngine.createSerializationConfig");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Serializes the engine with or without its weights, as the configuration says.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IHostMemory * ICudaEngine::serializeWithConfig(ISerializationConfig & config) const}</pre>
     * Since TensorRT 9.2.
     */
    public IHostMemory serializeWithConfig(ISerializationConfig config) {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(38), impl.address, NativeObject.address(call$, config, "config"));
            IHostMemory result$ = IHostMemory.of(object$, life$);
            return call$.created(result$, "ICudaEngine.serializeWithConfig");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many bytes of weights can be streamed, 0 if
     * {@link BuilderFlag#kWEIGHT_STREAMING} was not set.
     * <pre>{@code int64_t ICudaEngine::getStreamableWeightsSize() const}</pre>
     * Since TensorRT 10.0.
     */
    public long getStreamableWeightsSize() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(39), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Limits the device memory for weights that are streamed; the rest stays on the host and
     * is copied when it is needed. Not while there are contexts.
     * <pre>{@code bool ICudaEngine::setWeightStreamingBudgetV2(int64_t gpuMemoryBudget)}</pre>
     * Since TensorRT 10.1.
     *
     * @param gpuMemoryBudget bytes, from 0 to {@link #getStreamableWeightsSize}, which is the default and turns
     *     streaming off
     * @return whether it was accepted
     */
    public boolean setWeightStreamingBudgetV2(long gpuMemoryBudget) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(40), impl.address, gpuMemoryBudget);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many bytes of device memory streamed weights may use.
     * <pre>{@code int64_t ICudaEngine::getWeightStreamingBudgetV2() const}</pre>
     * Since TensorRT 10.1.
     */
    public long getWeightStreamingBudgetV2() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(41), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns a budget for {@link #setWeightStreamingBudgetV2} in bytes, by the device
     * memory that is free now.
     * <pre>{@code int64_t ICudaEngine::getWeightStreamingAutomaticBudget() const}</pre>
     * Since TensorRT 10.1.
     */
    public long getWeightStreamingAutomaticBudget() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(42), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many bytes of device memory each context needs in addition to
     * stream weights, 0 if they are not streamed.
     * <pre>{@code int64_t ICudaEngine::getWeightStreamingScratchMemorySize() const}</pre>
     * Since TensorRT 10.1.
     */
    public long getWeightStreamingScratchMemorySize() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(43), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether a tensor was marked for debug listeners when the network was built.
     * <pre>{@code bool ICudaEngine::isDebugTensor(const char * name) const}</pre>
     * Since TensorRT 10.0.
     */
    public boolean isDebugTensor(String name) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(44), impl.address, CStrings.allocate(name, "name", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the minimum, optimum or maximum values of a shape input in a profile.
     * <pre>{@code const int64_t * ICudaEngine::getProfileTensorValuesV2(const char * tensorName, int32_t profileIndex, OptProfileSelector select) const}</pre>
     * Since TensorRT 10.11.
     *
     * @param profileIndex from 0 to {@link #getNbOptimizationProfiles} - 1
     * @return numbers of 8 bytes, as many as the input has elements; {@link MemorySegment#NULL} if there is no such
     *     shape input or profile
     */
    public MemorySegment getProfileTensorValuesV2(String tensorName, int profileIndex, OptProfileSelector select) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment result$ = (MemorySegment) Signatures.A_JJII.HANDLE.invokeExact(impl.method(45), impl.address, CStrings.allocate(tensorName, "tensorName", arena$), profileIndex, Given.argument(select, "select").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns a number about the engine, such as the bytes of its weights.
     * <pre>{@code int64_t ICudaEngine::getEngineStat(EngineStat stat) const}</pre>
     * Since TensorRT 10.14.
     *
     * @return -1 if there is no such number for this engine
     */
    public long getEngineStat(EngineStat stat) {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(46), impl.address, Given.argument(stat, "stat").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Makes a context whose device memory the caller sets by
     * {@link IExecutionContext#setDeviceMemory}.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IExecutionContext * ICudaEngine::createExecutionContextWithoutDeviceMemory()}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.0; use {@link #createExecutionContext} with
     *     {@link ExecutionContextAllocationStrategy#kUSER_MANAGED}
     */
    @Deprecated
    public IExecutionContext createExecutionContextWithoutDeviceMemory() {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(47), impl.address);
            IExecutionContext result$ = IExecutionContext.of(object$, life$);
            return call$.created(result$, "ICudaEngine.createExecutionContextWithoutDeviceMemory");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many bytes of device memory a context needs for any profile.
     * <pre>{@code size_t ICudaEngine::getDeviceMemorySize() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.1; use {@link #getDeviceMemorySizeV2}
     */
    @Deprecated
    public long getDeviceMemorySize() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(48), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many bytes of device memory a context needs for one profile.
     * <pre>{@code size_t ICudaEngine::getDeviceMemorySizeForProfile(int32_t profileIndex) const}</pre>
     * Since TensorRT 10.0, until 11.0.
     *
     * @param profileIndex from 0 to {@link #getNbOptimizationProfiles} - 1
     * @deprecated since TensorRT 10.1; use {@link #getDeviceMemorySizeForProfileV2}
     */
    @Deprecated
    public long getDeviceMemorySizeForProfile(int profileIndex) {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(49), impl.address, profileIndex);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the minimum, optimum or maximum values of a shape input in a profile.
     * <pre>{@code const int32_t * ICudaEngine::getProfileTensorValues(const char * tensorName, int32_t profileIndex, OptProfileSelector select) const}</pre>
     * Since TensorRT 10.0, until 11.0.
     *
     * @param profileIndex from 0 to {@link #getNbOptimizationProfiles} - 1
     * @return numbers of 4 bytes, as many as the input has elements; {@link MemorySegment#NULL} if there is no such
     *     shape input or profile
     * @deprecated since TensorRT 10.11; use {@link #getProfileTensorValuesV2}, which has 64 bits
     */
    @Deprecated
    public MemorySegment getProfileTensorValues(String tensorName, int profileIndex, OptProfileSelector select) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment result$ = (MemorySegment) Signatures.A_JJII.HANDLE.invokeExact(impl.method(50), impl.address, CStrings.allocate(tensorName, "tensorName", arena$), profileIndex, Given.argument(select, "select").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether the batch is no dimension of the network; false from TensorRT 10 on.
     * <pre>{@code bool ICudaEngine::hasImplicitBatchDimension() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.0, which has no implicit batch dimension
     */
    @Deprecated
    public boolean hasImplicitBatchDimension() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(51), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Limits the device memory for weights that are streamed.
     * <pre>{@code bool ICudaEngine::setWeightStreamingBudget(int64_t gpuMemoryBudget)}</pre>
     * Since TensorRT 10.0, until 11.0.
     *
     * @param gpuMemoryBudget bytes; -1 lets TensorRT decide, 0 turns streaming off
     * @return whether it was accepted
     * @deprecated since TensorRT 10.1; use {@link #setWeightStreamingBudgetV2}
     */
    @Deprecated
    public boolean setWeightStreamingBudget(long gpuMemoryBudget) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(52), impl.address, gpuMemoryBudget);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many bytes of device memory streamed weights may use.
     * <pre>{@code int64_t ICudaEngine::getWeightStreamingBudget() const}</pre>
     * Since TensorRT 10.0, until 11.0.
     *
     * @deprecated since TensorRT 10.1; use {@link #getWeightStreamingBudgetV2}
     */
    @Deprecated
    public long getWeightStreamingBudget() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(53), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the least budget for {@link #setWeightStreamingBudget} in bytes.
     * <pre>{@code int64_t ICudaEngine::getMinimumWeightStreamingBudget() const}</pre>
     * Since TensorRT 10.0, until 11.0.
     *
     * @deprecated since TensorRT 10.1; the least budget of {@link #setWeightStreamingBudgetV2} is 0
     */
    @Deprecated
    public long getMinimumWeightStreamingBudget() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(54), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of inputs and outputs, times the number of optimization profiles.
     * <pre>{@code int32_t ICudaEngine::getNbBindings() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.5; use {@link #getNbIOTensors}
     */
    @Deprecated
    public int getNbBindings() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(55), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Returns the index of an input or output, -1 if there is no such tensor.
     * <pre>{@code int32_t ICudaEngine::getBindingIndex(const char * name) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param name that of the tensor; for profile k &gt; 0, followed by {@code " [profile k]"}
     * @deprecated since TensorRT 8.5; use the methods that take names
     */
    @Deprecated
    public int getBindingIndex(String name) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            int result$ = (int) Signatures.I_JJ.HANDLE.invokeExact(impl.method(56), impl.address, CStrings.allocate(name, "name", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the name of an input or output; for profile k &gt; 0, followed by {@code " [profile k]"}.
     * <pre>{@code const char * ICudaEngine::getBindingName(int32_t bindingIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @return null if there is no such tensor
     * @deprecated since TensorRT 8.5; use {@link #getIOTensorName}
     */
    @Deprecated
    public @Nullable String getBindingName(int bindingIndex) {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_JI.HANDLE.invokeExact(impl.method(57), impl.address, bindingIndex));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether a tensor is an input.
     * <pre>{@code bool ICudaEngine::bindingIsInput(int32_t bindingIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.5; use {@link #getTensorIOMode}
     */
    @Deprecated
    public boolean bindingIsInput(int bindingIndex) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(58), impl.address, bindingIndex);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the shape of an input or output, -1 for dimensions that are set at run time.
     * <pre>{@code Dims ICudaEngine::getBindingDimensions(int32_t bindingIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.5; use {@link #getTensorShape}
     */
    @Deprecated
    public Dims getBindingDimensions(int bindingIndex) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_JI.HANDLE.invokeExact(impl.method(59), (SegmentAllocator) arena$, impl.address, bindingIndex);
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
     * Returns the type of an input or output.
     * <pre>{@code DataType ICudaEngine::getBindingDataType(int32_t bindingIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.5; use {@link #getTensorDataType}
     */
    @Deprecated
    public DataType getBindingDataType(int bindingIndex) {
        NativeCall call$ = enter();
        try {
            DataType result$ = DataType.of((int) Signatures.I_JI.HANDLE.invokeExact(impl.method(60), impl.address, bindingIndex));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the largest batch size of an engine with an implicit batch dimension, else 1.
     * <pre>{@code int32_t ICudaEngine::getMaxBatchSize() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.4; the batch is a dimension of inputs
     */
    @Deprecated
    public int getMaxBatchSize() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(61), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Makes a context that executes the engine, with optimization profile 0 and the engine's error
     * recorder.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IExecutionContext * ICudaEngine::createExecutionContext()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public IExecutionContext createExecutionContext() {
        NativeCall call$ = enter();
        try {
            if (!LoadedVersion.isBefore(10, 0)) {
                return createExecutionContext(ExecutionContextAllocationStrategy.kSTATIC);
            }
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(4), impl.address);
            IExecutionContext result$ = IExecutionContext.of(object$, life$);
            return call$.created(result$, "ICudaEngine.createExecutionContext");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether the memory of an input or output must be on the device or the host.
     * <pre>{@code TensorLocation ICudaEngine::getLocation(int32_t bindingIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.5; use {@link #getTensorLocation}
     */
    @Deprecated
    public TensorLocation getLocation(int bindingIndex) {
        NativeCall call$ = enter();
        try {
            TensorLocation result$ = TensorLocation.of((int) Signatures.I_JI.HANDLE.invokeExact(impl.method(62), impl.address, bindingIndex));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the bytes of a component of a vectorized input or output.
     * <pre>{@code int32_t ICudaEngine::getBindingBytesPerComponent(int32_t bindingIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.5; use {@link #getTensorBytesPerComponent}
     */
    @Deprecated
    public int getBindingBytesPerComponent(int bindingIndex) {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_JI.HANDLE.invokeExact(impl.method(63), impl.address, bindingIndex);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many components an element of a vectorized input or output has.
     * <pre>{@code int32_t ICudaEngine::getBindingComponentsPerElement(int32_t bindingIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.5; use {@link #getTensorComponentsPerElement}
     */
    @Deprecated
    public int getBindingComponentsPerElement(int bindingIndex) {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_JI.HANDLE.invokeExact(impl.method(64), impl.address, bindingIndex);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the memory layout of an input or output.
     * <pre>{@code TensorFormat ICudaEngine::getBindingFormat(int32_t bindingIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.5; use {@link #getTensorFormat}
     */
    @Deprecated
    public TensorFormat getBindingFormat(int bindingIndex) {
        NativeCall call$ = enter();
        try {
            TensorFormat result$ = TensorFormat.of((int) Signatures.I_JI.HANDLE.invokeExact(impl.method(65), impl.address, bindingIndex));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the memory layout of an input or output in words.
     * <pre>{@code const char * ICudaEngine::getBindingFormatDesc(int32_t bindingIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @return null if there is no such tensor
     * @deprecated since TensorRT 8.5; use {@link #getTensorFormatDesc}
     */
    @Deprecated
    public @Nullable String getBindingFormatDesc(int bindingIndex) {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_JI.HANDLE.invokeExact(impl.method(66), impl.address, bindingIndex));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the dimension of an input or output that is vectorized, else -1.
     * <pre>{@code int32_t ICudaEngine::getBindingVectorizedDim(int32_t bindingIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.5; use {@link #getTensorVectorizedDim}
     */
    @Deprecated
    public int getBindingVectorizedDim(int bindingIndex) {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_JI.HANDLE.invokeExact(impl.method(67), impl.address, bindingIndex);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the minimum, optimum or maximum shape of an input in a profile.
     * <pre>{@code Dims ICudaEngine::getProfileDimensions(int32_t bindingIndex, int32_t profileIndex, OptProfileSelector select) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @return with {@code nbDims} -1 if there is no such input or profile
     * @deprecated since TensorRT 8.5; use {@link #getProfileShape}
     */
    @Deprecated
    public Dims getProfileDimensions(int bindingIndex, int profileIndex, OptProfileSelector select) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_JIII.HANDLE.invokeExact(impl.method(68), (SegmentAllocator) arena$, impl.address, bindingIndex, profileIndex, Given.argument(select, "select").value());
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
     * Returns the minimum, optimum or maximum values of a shape input in a profile.
     * <pre>{@code const int32_t * ICudaEngine::getProfileShapeValues(int32_t profileIndex, int32_t inputIndex, OptProfileSelector select) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @return numbers of 4 bytes; {@link MemorySegment#NULL} if there is no such shape input or profile
     * @deprecated since TensorRT 8.5; use {@link #getProfileTensorValuesV2}
     */
    @Deprecated
    public MemorySegment getProfileShapeValues(int profileIndex, int inputIndex, OptProfileSelector select) {
        NativeCall call$ = enter();
        try {
            MemorySegment result$ = (MemorySegment) Signatures.A_JIII.HANDLE.invokeExact(impl.method(69), impl.address, profileIndex, inputIndex, Given.argument(select, "select").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether a tensor's values are used to compute shapes, or computed with them.
     * <pre>{@code bool ICudaEngine::isShapeBinding(int32_t bindingIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.5; use {@link #isShapeInferenceIO}
     */
    @Deprecated
    public boolean isShapeBinding(int bindingIndex) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(70), impl.address, bindingIndex);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether a tensor's values are needed on the device.
     * <pre>{@code bool ICudaEngine::isExecutionBinding(int32_t bindingIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.5; use {@link #getTensorLocation}
     */
    @Deprecated
    public boolean isExecutionBinding(int bindingIndex) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(71), impl.address, bindingIndex);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
