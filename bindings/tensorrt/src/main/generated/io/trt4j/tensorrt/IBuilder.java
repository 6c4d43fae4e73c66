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
 * Builds engines out of networks. Made by {@code TensorRT.createInferBuilder}; the caller closes it. One
 * thread at a time may use it.
 *
 * <p>TensorRT's {@code class nvinfer1::IBuilder}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_builder.html">{@code nvinfer1::IBuilder}</a>
 */
@SuppressWarnings("deprecation")
public class IBuilder extends NativeResource {
    private static final Methods LIFE = new SlotTable("IBuilder",
            "8.6 ~ ~delete",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("~delete");
    private static final Methods IMPL = new SlotTable("IBuilder",
            "8.6 ~ ~delete setMaxBatchSize getMaxBatchSize platformHasFastFp16 platformHasFastInt8 getMaxDLABatchSize getNbDLACores setGpuAllocator createBuilderConfig buildEngineWithConfig createNetworkV2 createOptimizationProfile setErrorRecorder getErrorRecorder reset platformHasTf32 buildSerializedNetwork isNetworkSupported getLogger setMaxThreads getMaxThreads getPluginRegistry",
            "9.0 +",
            "10.0 ~ ~delete platformHasFastFp16 platformHasFastInt8 getMaxDLABatchSize getNbDLACores setGpuAllocator createBuilderConfig createNetworkV2 createOptimizationProfile setErrorRecorder getErrorRecorder reset platformHasTf32 buildSerializedNetwork isNetworkSupported getLogger setMaxThreads getMaxThreads getPluginRegistry",
            "10.6 + buildEngineWithConfig",
            "10.13 + buildSerializedNetworkToStream buildSerializedNetworkWithKernelText",
            "11.0 ~ ~delete getMaxDLABatchSize getNbDLACores setGpuAllocator createBuilderConfig createNetworkV2 createOptimizationProfile setErrorRecorder getErrorRecorder reset buildSerializedNetwork isNetworkSupported getLogger setMaxThreads getMaxThreads getPluginRegistry buildEngineWithConfig buildSerializedNetworkToStream buildSerializedNetworkWithKernelText")
            .methods("getMaxDLABatchSize", "getNbDLACores", "setGpuAllocator", "createBuilderConfig", "createNetworkV2", "createOptimizationProfile", "setErrorRecorder", "getErrorRecorder", "reset", "buildSerializedNetwork", "buildSerializedNetworkToStream", "buildSerializedNetworkWithKernelText", "buildEngineWithConfig", "isNetworkSupported", "getLogger", "setMaxThreads", "getMaxThreads", "getPluginRegistry", "platformHasFastFp16", "platformHasFastInt8", "platformHasTf32", "setMaxBatchSize", "getMaxBatchSize");
    private final VirtualObject impl;

    IBuilder(long address, Lifetime life) {
        super(address, life, LIFE);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IBuilder of(long address, Lifetime life) {
        return address == 0 ? null : new IBuilder(address, life);
    }

    /**
     * Returns the largest batch size that a DLA core supports; it does not hold for dynamic shapes.
     * <pre>{@code int32_t IBuilder::getMaxDLABatchSize() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getMaxDLABatchSize() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(0), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the number of DLA cores, 0 where there are none.
     * <pre>{@code int32_t IBuilder::getNbDLACores() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbDLACores() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Sets what allocates device memory while building, and for engines that are built.
     * <pre>{@code void IBuilder::setGpuAllocator(IGpuAllocator * allocator)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param allocator used until those engines are closed; null for TensorRT's own, which calls cudaMalloc and
     *     cudaMallocAsync
     */
    public void setGpuAllocator(@Nullable IGpuAllocator allocator) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(2), impl.address, life().hold(address, "setGpuAllocator", IGpuAllocatorNative.typeOf(allocator), allocator));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Makes a configuration with default settings.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IBuilderConfig * IBuilder::createBuilderConfig()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public IBuilderConfig createBuilderConfig() {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(3), impl.address);
            IBuilderConfig result$ = IBuilderConfig.of(object$, life$);
            return call$.created(result$, "IBuilder.createBuilderConfig");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Makes an empty network.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code INetworkDefinition * IBuilder::createNetworkV2(NetworkDefinitionCreationFlags flags)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param flags properties that the network keeps; TensorRT 10 and newer always has explicit batch dimensions, 11 and
     *     newer is always strongly typed
     */
    public INetworkDefinition createNetworkV2(Set<NetworkDefinitionCreationFlag> flags) {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(4), impl.address, NetworkDefinitionCreationFlag.mask(Given.argument(flags, "flags")));
            INetworkDefinition result$ = INetworkDefinition.of(object$, life$);
            return call$.created(result$, "IBuilder.createNetworkV2");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with the flags one by one. */
    public INetworkDefinition createNetworkV2(NetworkDefinitionCreationFlag... flags) {
        return createNetworkV2(new HashSet<>(Arrays.asList(Given.argument(flags, "flags"))));
    }

    /**
     * Makes an empty optimization profile, to be filled and given to
     * {@link IBuilderConfig#addOptimizationProfile}.
     * The result belongs to TensorRT; if it makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IOptimizationProfile * IBuilder::createOptimizationProfile()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public IOptimizationProfile createOptimizationProfile() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(5), impl.address);
            IOptimizationProfile result$ = IOptimizationProfile.of(object$, life());
            call$.check();
            return call$.present(result$, "IBuilder.createOptimizationProfile");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets what records errors of the builder.
     * <pre>{@code void IBuilder::setErrorRecorder(IErrorRecorder * recorder)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param recorder null for none: errors then go to the logger only
     */
    public void setErrorRecorder(@Nullable IErrorRecorder recorder) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(6), impl.address, life().hold(address, "setErrorRecorder", IErrorRecorderNative.TYPE, recorder));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what records errors of the builder.
     * The result belongs to TensorRT.
     * <pre>{@code IErrorRecorder * IBuilder::getErrorRecorder() const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if none was set
     */
    public @Nullable IErrorRecorder getErrorRecorder() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(7), impl.address);
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
     * Gives all settings of the builder their defaults again.
     * <pre>{@code void IBuilder::reset()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void reset() {
        NativeCall call$ = enter();
        try {
            Signatures.V_J.HANDLE.invokeExact(impl.method(8), impl.address);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Builds a network into a serialized engine, a "plan", that
     * {@link IRuntime#deserializeCudaEngine} reads. It takes seconds to hours and waits for the configuration's profile
     * stream.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IHostMemory * IBuilder::buildSerializedNetwork(INetworkDefinition & network, IBuilderConfig & config)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param network what to build; it must have at least one output
     * @param config how to build it
     */
    public IHostMemory buildSerializedNetwork(INetworkDefinition network, IBuilderConfig config) {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JJJ.HANDLE.invokeExact(impl.method(9), impl.address, NativeObject.address(call$, network, "network"), NativeObject.address(call$, config, "config"));
            IHostMemory result$ = IHostMemory.of(object$, life$);
            return call$.created(result$, "IBuilder.buildSerializedNetwork");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Builds a network and writes the serialized engine to a stream, so that it need not
     * be in memory as a whole.
     * <pre>{@code bool IBuilder::buildSerializedNetworkToStream(INetworkDefinition & network, IBuilderConfig & config, IStreamWriter & writer)}</pre>
     * Since TensorRT 10.13.
     *
     * @param writer is called by the building thread until the call ends
     * @return whether the engine was built and written; if not, the logger has the reason
     */
    public boolean buildSerializedNetworkToStream(INetworkDefinition network, IBuilderConfig config, IStreamWriter writer) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJJJ.HANDLE.invokeExact(impl.method(10), impl.address, NativeObject.address(call$, network, "network"), NativeObject.address(call$, config, "config"), life().hold(address, "buildSerializedNetworkToStream", IStreamWriterNative.TYPE, Given.argument(writer, "writer")));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Builds a network into a serialized engine and gives the text of
     * its kernels, for engines of capability {@code kSAFETY}.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IHostMemory * IBuilder::buildSerializedNetwork(INetworkDefinition & network, IBuilderConfig & config, IHostMemory *& kernelText)}</pre>
     * Since TensorRT 10.13.
     *
     * @param kernelText room for one pointer, which is set to an {@code IHostMemory} of C++ or to null where there are
     *     no kernels
     */
    public IHostMemory buildSerializedNetwork(INetworkDefinition network, IBuilderConfig config, MemorySegment kernelText) {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JJJA.HANDLE.invokeExact(impl.method(11), impl.address, NativeObject.address(call$, network, "network"), NativeObject.address(call$, config, "config"), Calls.room(Given.argument(kernelText, "kernelText"), 1, 8, "kernelText"));
            IHostMemory result$ = IHostMemory.of(object$, life$);
            return call$.created(result$, "IBuilder.buildSerializedNetwork");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Builds a network into an engine that can be used at once, without serializing it. Does not
     * support {@link BuilderFlag#kVERSION_COMPATIBLE}.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ICudaEngine * IBuilder::buildEngineWithConfig(INetworkDefinition & network, IBuilderConfig & config)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param network what to build; it must have at least one output
     * @param config how to build it
     */
    public ICudaEngine buildEngineWithConfig(INetworkDefinition network, IBuilderConfig config) {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JJJ.HANDLE.invokeExact(impl.method(12), impl.address, NativeObject.address(call$, network, "network"), NativeObject.address(call$, config, "config"));
            ICudaEngine result$ = ICudaEngine.of(object$, life$);
            return call$.created(result$, "IBuilder.buildEngineWithConfig");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Checks quickly whether a network keeps within what the configuration's capability, flags and
     * device types allow. What it does not is told to the error recorder.
     * <pre>{@code bool IBuilder::isNetworkSupported(const INetworkDefinition & network, const IBuilderConfig & config) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return true if no violation was found, which does not promise that it can be built
     */
    public boolean isNetworkSupported(INetworkDefinition network, IBuilderConfig config) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJJ.HANDLE.invokeExact(impl.method(13), impl.address, NativeObject.address(call$, network, "network"), NativeObject.address(call$, config, "config"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the logger that the builder was made with.
     * The result belongs to TensorRT; it may be null.
     * <pre>{@code ILogger * IBuilder::getLogger() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable ILogger getLogger() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(14), impl.address);
            ILogger result$ = ILoggerNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how many threads the builder may use, the calling one among them.
     * <pre>{@code bool IBuilder::setMaxThreads(int32_t maxThreads)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param maxThreads at least 1, which is the default
     * @return whether it was accepted
     */
    public boolean setMaxThreads(int maxThreads) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(15), impl.address, maxThreads);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how many threads the builder may use.
     * <pre>{@code int32_t IBuilder::getMaxThreads() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getMaxThreads() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(16), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * Returns the builder's own plugin registry, whose creators the global registry does not have.
     * The result belongs to TensorRT.
     * <pre>{@code IPluginRegistry & IBuilder::getPluginRegistry()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public IPluginRegistry getPluginRegistry() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(17), impl.address);
            IPluginRegistry result$ = IPluginRegistry.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether the device computes with 16-bit floats natively.
     * <pre>{@code bool IBuilder::platformHasFastFp16() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.5; ask CUDA for the device's compute capability
     */
    @Deprecated
    public boolean platformHasFastFp16() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(18), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether the device computes with 8-bit integers natively.
     * <pre>{@code bool IBuilder::platformHasFastInt8() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.5; ask CUDA for the device's compute capability
     */
    @Deprecated
    public boolean platformHasFastInt8() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(19), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether the device supports TF32.
     * <pre>{@code bool IBuilder::platformHasTf32() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.5; ask CUDA for the device's compute capability
     */
    @Deprecated
    public boolean platformHasTf32() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(20), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the largest batch size of engines with an implicit batch dimension; others ignore it.
     * <pre>{@code void IBuilder::setMaxBatchSize(int32_t batchSize)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.4; make the batch a dimension of the network and give an optimization profile
     */
    @Deprecated
    public void setMaxBatchSize(int batchSize) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(21), impl.address, batchSize);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the largest batch size of engines with an implicit batch dimension.
     * <pre>{@code int32_t IBuilder::getMaxBatchSize() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.4; make the batch a dimension of the network
     */
    @Deprecated
    public int getMaxBatchSize() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(22), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
