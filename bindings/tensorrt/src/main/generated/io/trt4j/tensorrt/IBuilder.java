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
 * TensorRT's {@code class nvinfer1::IBuilder}. Since TensorRT 8.6 or earlier.
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
     * <pre>{@code void IBuilder::setGpuAllocator(IGpuAllocator * allocator)}</pre>
     * Since TensorRT 8.6 or earlier.
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
     * <pre>{@code IBuilderConfig * IBuilder::createBuilderConfig()}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
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
     * <pre>{@code INetworkDefinition * IBuilder::createNetworkV2(NetworkDefinitionCreationFlags flags)}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
     * Since TensorRT 8.6 or earlier.
     */
    public INetworkDefinition createNetworkV2(Set<NetworkDefinitionCreationFlag> flags) {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(4), impl.address, NetworkDefinitionCreationFlag.mask(Calls.given(flags, "flags")));
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
        return createNetworkV2(new HashSet<>(Arrays.asList(flags)));
    }

    /**
     * <pre>{@code IOptimizationProfile * IBuilder::createOptimizationProfile()}</pre>
     * The result belongs to TensorRT. A null one is a {@link TensorRTException}.
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
     * <pre>{@code void IBuilder::setErrorRecorder(IErrorRecorder * recorder)}</pre>
     * Since TensorRT 8.6 or earlier.
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
     * <pre>{@code IErrorRecorder * IBuilder::getErrorRecorder() const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 8.6 or earlier.
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
     * <pre>{@code IHostMemory * IBuilder::buildSerializedNetwork(INetworkDefinition & network, IBuilderConfig & config)}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
     * Since TensorRT 8.6 or earlier.
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
     * <pre>{@code bool IBuilder::buildSerializedNetworkToStream(INetworkDefinition & network, IBuilderConfig & config, IStreamWriter & writer)}</pre>
     * Since TensorRT 10.13.
     */
    public boolean buildSerializedNetworkToStream(INetworkDefinition network, IBuilderConfig config, IStreamWriter writer) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJJJ.HANDLE.invokeExact(impl.method(10), impl.address, NativeObject.address(call$, network, "network"), NativeObject.address(call$, config, "config"), life().hold(address, "buildSerializedNetworkToStream", IStreamWriterNative.TYPE, Calls.given(writer, "writer")));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code IHostMemory * IBuilder::buildSerializedNetwork(INetworkDefinition & network, IBuilderConfig & config, IHostMemory *& kernelText)}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
     * Since TensorRT 10.13.
     */
    public IHostMemory buildSerializedNetwork(INetworkDefinition network, IBuilderConfig config, MemorySegment kernelText) {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JJJA.HANDLE.invokeExact(impl.method(11), impl.address, NativeObject.address(call$, network, "network"), NativeObject.address(call$, config, "config"), Calls.room(kernelText, 1, 8, "kernelText"));
            IHostMemory result$ = IHostMemory.of(object$, life$);
            return call$.created(result$, "IBuilder.buildSerializedNetwork");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code ICudaEngine * IBuilder::buildEngineWithConfig(INetworkDefinition & network, IBuilderConfig & config)}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
     * Since TensorRT 8.6 or earlier.
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
     * <pre>{@code bool IBuilder::isNetworkSupported(const INetworkDefinition & network, const IBuilderConfig & config) const}</pre>
     * Since TensorRT 8.6 or earlier.
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
     * <pre>{@code ILogger * IBuilder::getLogger() const}</pre>
     * The result belongs to TensorRT; it may be null.
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
     * <pre>{@code bool IBuilder::setMaxThreads(int32_t maxThreads)}</pre>
     * Since TensorRT 8.6 or earlier.
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
     * <pre>{@code IPluginRegistry & IBuilder::getPluginRegistry()}</pre>
     * The result belongs to TensorRT.
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
     * <pre>{@code bool IBuilder::platformHasFastFp16() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
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
     * <pre>{@code bool IBuilder::platformHasFastInt8() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
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
     * <pre>{@code bool IBuilder::platformHasTf32() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
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
     * <pre>{@code void IBuilder::setMaxBatchSize(int32_t batchSize)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
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
     * <pre>{@code int32_t IBuilder::getMaxBatchSize() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
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
