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
 * TensorRT's {@code class nvinfer1::IExecutionContext}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public class IExecutionContext extends NativeResource {
    private static final Methods LIFE = new SlotTable("IExecutionContext",
            "8.6 ~ ~delete",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("~delete");
    private static final Methods IMPL = new SlotTable("IExecutionContext",
            "8.6 ~ ~delete execute enqueue setDebugSync getDebugSync setProfiler getProfiler getEngine setName getName setDeviceMemory getStrides setOptimizationProfile getOptimizationProfile setBindingDimensions getBindingDimensions setInputShapeBinding getShapeBinding allInputDimensionsSpecified allInputShapesSpecified setErrorRecorder getErrorRecorder executeV2 enqueueV2 setOptimizationProfileAsync setEnqueueEmitsProfile getEnqueueEmitsProfile reportToProfiler setInputShape getTensorShape getTensorStrides setTensorAddress getTensorAddress setInputTensorAddress inferShapes setInputConsumedEvent getInputConsumedEvent getOutputTensorAddress setOutputAllocator getOutputAllocator getMaxOutputSize setTemporaryStorageAllocator getTemporaryStorageAllocator enqueueV3 setPersistentCacheLimit getPersistentCacheLimit setNvtxVerbosity getNvtxVerbosity getPImpl setAuxStreams",
            "9.0 +",
            "10.0 ~ ~delete getPImpl setDebugSync getDebugSync setProfiler getProfiler getEngine setName getName setDeviceMemory getOptimizationProfile allInputDimensionsSpecified allInputShapesSpecified setErrorRecorder getErrorRecorder executeV2 setOptimizationProfileAsync setEnqueueEmitsProfile getEnqueueEmitsProfile reportToProfiler setInputShape getTensorShape getTensorStrides setTensorAddress getTensorAddress setInputTensorAddress setOutputTensorAddress inferShapes setInputConsumedEvent getInputConsumedEvent getOutputTensorAddress setOutputAllocator getOutputAllocator getMaxOutputSize setTemporaryStorageAllocator getTemporaryStorageAllocator enqueueV3 setPersistentCacheLimit getPersistentCacheLimit setNvtxVerbosity getNvtxVerbosity setAuxStreams setDebugListener getDebugListener setTensorDebugState getDebugState setAllTensorsDebugState updateDeviceMemorySizeForShapes",
            "10.1 + setDeviceMemoryV2",
            "10.11 + getRuntimeConfig",
            "10.12 + setUnfusedTensorsDebugState getUnfusedTensorsDebugState",
            "10.16 + setCommunicator",
            "11.0 ~ ~delete getPImpl setDebugSync getDebugSync setProfiler getProfiler getEngine setName getName setDeviceMemory getOptimizationProfile allInputDimensionsSpecified setErrorRecorder getErrorRecorder executeV2 setOptimizationProfileAsync setEnqueueEmitsProfile getEnqueueEmitsProfile reportToProfiler setInputShape getTensorShape getTensorStrides setTensorAddress getTensorAddress setInputTensorAddress setOutputTensorAddress inferShapes setInputConsumedEvent getInputConsumedEvent getOutputTensorAddress setOutputAllocator getOutputAllocator getMaxOutputSize setTemporaryStorageAllocator getTemporaryStorageAllocator enqueueV3 setPersistentCacheLimit getPersistentCacheLimit setNvtxVerbosity getNvtxVerbosity setAuxStreams setDebugListener getDebugListener setTensorDebugState getDebugState setAllTensorsDebugState updateDeviceMemorySizeForShapes setDeviceMemoryV2 getRuntimeConfig setUnfusedTensorsDebugState getUnfusedTensorsDebugState setCommunicator")
            .methods("setDebugSync", "getDebugSync", "setProfiler", "getProfiler", "getEngine", "setName", "getName", "setDeviceMemory", "setDeviceMemoryV2", "getTensorStrides", "getOptimizationProfile", "setInputShape", "getTensorShape", "allInputDimensionsSpecified", "setErrorRecorder", "getErrorRecorder", "executeV2", "setOptimizationProfileAsync", "setEnqueueEmitsProfile", "getEnqueueEmitsProfile", "reportToProfiler", "setTensorAddress", "getTensorAddress", "setOutputTensorAddress", "setInputTensorAddress", "getOutputTensorAddress", "inferShapes", "updateDeviceMemorySizeForShapes", "setInputConsumedEvent", "getInputConsumedEvent", "setOutputAllocator", "getOutputAllocator", "getMaxOutputSize", "setTemporaryStorageAllocator", "getTemporaryStorageAllocator", "enqueueV3", "setPersistentCacheLimit", "getPersistentCacheLimit", "setNvtxVerbosity", "getNvtxVerbosity", "setAuxStreams", "setDebugListener", "getDebugListener", "setTensorDebugState", "getDebugState", "getRuntimeConfig", "setAllTensorsDebugState", "setUnfusedTensorsDebugState", "getUnfusedTensorsDebugState", "setCommunicator", "allInputShapesSpecified", "execute", "enqueue", "getStrides", "setOptimizationProfile", "setBindingDimensions", "getBindingDimensions", "setInputShapeBinding", "getShapeBinding", "enqueueV2");
    private final VirtualObject impl;

    IExecutionContext(long address, Lifetime life) {
        super(address, life, LIFE);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IExecutionContext of(long address, Lifetime life) {
        return address == 0 ? null : new IExecutionContext(address, life);
    }

    /**
     * <pre>{@code void IExecutionContext::setDebugSync(bool sync)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setDebugSync(boolean sync) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JZ.HANDLE.invokeExact(impl.method(0), impl.address, sync);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::getDebugSync() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean getDebugSync() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(1), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IExecutionContext::setProfiler(IProfiler * profiler)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setProfiler(@Nullable IProfiler profiler) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(2), impl.address, life().hold(address, "setProfiler", IProfilerNative.TYPE, profiler));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code IProfiler * IExecutionContext::getProfiler() const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable IProfiler getProfiler() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(3), impl.address);
            IProfiler result$ = IProfilerNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const ICudaEngine & IExecutionContext::getEngine() const}</pre>
     * The result belongs to TensorRT.
     * Since TensorRT 8.6 or earlier.
     */
    public ICudaEngine getEngine() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(4), impl.address);
            ICudaEngine result$ = ICudaEngine.of(object$, life().parent());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IExecutionContext::setName(const char * name)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setName(String name) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(5), impl.address, CStrings.allocate(name, "name", arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const char * IExecutionContext::getName() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public String getName() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(impl.method(6), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IExecutionContext::setDeviceMemory(void * memory)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setDeviceMemory(long memory) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(7), impl.address, memory);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IExecutionContext::setDeviceMemoryV2(void * memory, int64_t size)}</pre>
     * Since TensorRT 10.1.
     */
    public void setDeviceMemoryV2(long memory, long size) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJJ.HANDLE.invokeExact(impl.method(8), impl.address, memory, size);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code Dims IExecutionContext::getTensorStrides(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getTensorStrides(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_JJ.HANDLE.invokeExact(impl.method(9), (SegmentAllocator) arena$, impl.address, CStrings.allocate(tensorName, "tensorName", arena$));
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
     * <pre>{@code int32_t IExecutionContext::getOptimizationProfile() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getOptimizationProfile() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(10), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::setInputShape(const char * tensorName, const Dims & dims)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean setInputShape(String tensorName, Dims dims) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJJ.HANDLE.invokeExact(impl.method(11), impl.address, CStrings.allocate(tensorName, "tensorName", arena$), Calls.given(dims, "dims").allocate(arena$).address());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code Dims IExecutionContext::getTensorShape(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Dims getTensorShape(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_JJ.HANDLE.invokeExact(impl.method(12), (SegmentAllocator) arena$, impl.address, CStrings.allocate(tensorName, "tensorName", arena$));
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
     * <pre>{@code bool IExecutionContext::allInputDimensionsSpecified() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean allInputDimensionsSpecified() {
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
     * <pre>{@code void IExecutionContext::setErrorRecorder(IErrorRecorder * recorder)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setErrorRecorder(@Nullable IErrorRecorder recorder) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(14), impl.address, life().hold(address, "setErrorRecorder", IErrorRecorderNative.TYPE, recorder));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code IErrorRecorder * IExecutionContext::getErrorRecorder() const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable IErrorRecorder getErrorRecorder() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(15), impl.address);
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
     * <pre>{@code bool IExecutionContext::executeV2(void *const * bindings)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean executeV2(MemorySegment bindings) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JA.HANDLE.invokeExact(impl.method(16), impl.address, Calls.room(bindings, 1, 8, "bindings"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::setOptimizationProfileAsync(int32_t profileIndex, cudaStream_t stream)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean setOptimizationProfileAsync(int profileIndex, long stream) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JIJ.HANDLE.invokeExact(impl.method(17), impl.address, profileIndex, stream);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IExecutionContext::setEnqueueEmitsProfile(bool enqueueEmitsProfile)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setEnqueueEmitsProfile(boolean enqueueEmitsProfile) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JZ.HANDLE.invokeExact(impl.method(18), impl.address, enqueueEmitsProfile);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::getEnqueueEmitsProfile() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean getEnqueueEmitsProfile() {
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
     * <pre>{@code bool IExecutionContext::reportToProfiler() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean reportToProfiler() {
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
     * <pre>{@code bool IExecutionContext::setTensorAddress(const char * tensorName, void * data)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean setTensorAddress(String tensorName, long data) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJJ.HANDLE.invokeExact(impl.method(21), impl.address, CStrings.allocate(tensorName, "tensorName", arena$), data);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * The same with memory of the host, such as a shape tensor's: it is kept reachable until the tensor has other
     * memory of the host or the context is closed.
     */
    public boolean setTensorAddress(String tensorName, MemorySegment data) {
        boolean result$ = setTensorAddress(tensorName, Calls.hostAddress(data, "data"));
        if (result$) {
            life().refer(tensorName, data);
        }
        return result$;
    }

    /**
     * <pre>{@code const void * IExecutionContext::getTensorAddress(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getTensorAddress(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long result$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(22), impl.address, CStrings.allocate(tensorName, "tensorName", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::setOutputTensorAddress(const char * tensorName, void * data)}</pre>
     * Since TensorRT 10.0.
     */
    public boolean setOutputTensorAddress(String tensorName, long data) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJJ.HANDLE.invokeExact(impl.method(23), impl.address, CStrings.allocate(tensorName, "tensorName", arena$), data);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * The same with memory of the host, such as a shape tensor's: it is kept reachable until the tensor has other
     * memory of the host or the context is closed.
     */
    public boolean setOutputTensorAddress(String tensorName, MemorySegment data) {
        boolean result$ = setOutputTensorAddress(tensorName, Calls.hostAddress(data, "data"));
        if (result$) {
            life().refer(tensorName, data);
        }
        return result$;
    }

    /**
     * <pre>{@code bool IExecutionContext::setInputTensorAddress(const char * tensorName, const void * data)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean setInputTensorAddress(String tensorName, long data) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJJ.HANDLE.invokeExact(impl.method(24), impl.address, CStrings.allocate(tensorName, "tensorName", arena$), data);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * The same with memory of the host, such as a shape tensor's: it is kept reachable until the tensor has other
     * memory of the host or the context is closed.
     */
    public boolean setInputTensorAddress(String tensorName, MemorySegment data) {
        boolean result$ = setInputTensorAddress(tensorName, Calls.hostAddress(data, "data"));
        if (result$) {
            life().refer(tensorName, data);
        }
        return result$;
    }

    /**
     * <pre>{@code void * IExecutionContext::getOutputTensorAddress(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getOutputTensorAddress(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long result$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(25), impl.address, CStrings.allocate(tensorName, "tensorName", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IExecutionContext::inferShapes(int32_t nbMaxNames, const char ** tensorNames)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int inferShapes(int nbMaxNames, MemorySegment tensorNames) {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_JIA.HANDLE.invokeExact(impl.method(26), impl.address, nbMaxNames, Calls.room(tensorNames, nbMaxNames, 8, "tensorNames"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code size_t IExecutionContext::updateDeviceMemorySizeForShapes()}</pre>
     * Since TensorRT 10.0.
     */
    public long updateDeviceMemorySizeForShapes() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(27), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::setInputConsumedEvent(cudaEvent_t event)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean setInputConsumedEvent(long event) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(28), impl.address, event);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code cudaEvent_t IExecutionContext::getInputConsumedEvent() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getInputConsumedEvent() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(29), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::setOutputAllocator(const char * tensorName, IOutputAllocator * outputAllocator)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean setOutputAllocator(String tensorName, @Nullable IOutputAllocator outputAllocator) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJJ.HANDLE.invokeExact(impl.method(30), impl.address, CStrings.allocate(tensorName, "tensorName", arena$), life().hold(address, "setOutputAllocator" + tensorName, IOutputAllocatorNative.TYPE, outputAllocator));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code IOutputAllocator * IExecutionContext::getOutputAllocator(const char * tensorName) const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable IOutputAllocator getOutputAllocator(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(31), impl.address, CStrings.allocate(tensorName, "tensorName", arena$));
            IOutputAllocator result$ = IOutputAllocatorNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int64_t IExecutionContext::getMaxOutputSize(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getMaxOutputSize(String tensorName) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            long result$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(32), impl.address, CStrings.allocate(tensorName, "tensorName", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::setTemporaryStorageAllocator(IGpuAllocator * allocator)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean setTemporaryStorageAllocator(@Nullable IGpuAllocator allocator) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(33), impl.address, life().hold(address, "setTemporaryStorageAllocator", IGpuAllocatorNative.typeOf(allocator), allocator));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code IGpuAllocator * IExecutionContext::getTemporaryStorageAllocator() const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable IGpuAllocator getTemporaryStorageAllocator() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(34), impl.address);
            IGpuAllocator result$ = IGpuAllocatorNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::enqueueV3(cudaStream_t stream)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean enqueueV3(long stream) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(35), impl.address, stream);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IExecutionContext::setPersistentCacheLimit(size_t size)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setPersistentCacheLimit(long size) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(36), impl.address, size);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code size_t IExecutionContext::getPersistentCacheLimit() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getPersistentCacheLimit() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(37), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::setNvtxVerbosity(ProfilingVerbosity verbosity)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean setNvtxVerbosity(ProfilingVerbosity verbosity) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(38), impl.address, Calls.given(verbosity, "verbosity").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code ProfilingVerbosity IExecutionContext::getNvtxVerbosity() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public ProfilingVerbosity getNvtxVerbosity() {
        NativeCall call$ = enter();
        try {
            ProfilingVerbosity result$ = ProfilingVerbosity.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(39), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IExecutionContext::setAuxStreams(cudaStream_t * auxStreams, int32_t nbStreams)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setAuxStreams(long[] auxStreams) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJI.HANDLE.invokeExact(impl.method(40), impl.address, Calls.array(auxStreams, arena$, "auxStreams"), auxStreams.length);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::setDebugListener(IDebugListener * listener)}</pre>
     * Since TensorRT 10.0.
     */
    public boolean setDebugListener(@Nullable IDebugListener listener) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(41), impl.address, life().hold(address, "setDebugListener", IDebugListenerNative.TYPE, listener));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code IDebugListener * IExecutionContext::getDebugListener()}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 10.0.
     */
    public @Nullable IDebugListener getDebugListener() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(42), impl.address);
            IDebugListener result$ = IDebugListenerNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::setTensorDebugState(const char * name, bool flag)}</pre>
     * Since TensorRT 10.0.
     */
    public boolean setTensorDebugState(String name, boolean flag) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJZ.HANDLE.invokeExact(impl.method(43), impl.address, CStrings.allocate(name, "name", arena$), flag);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::getDebugState(const char * name) const}</pre>
     * Since TensorRT 10.0.
     */
    public boolean getDebugState(String name) {
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
     * <pre>{@code IRuntimeConfig * IExecutionContext::getRuntimeConfig() const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 10.11.
     */
    public @Nullable IRuntimeConfig getRuntimeConfig() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(45), impl.address);
            IRuntimeConfig result$ = IRuntimeConfig.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::setAllTensorsDebugState(bool flag)}</pre>
     * Since TensorRT 10.0.
     */
    public boolean setAllTensorsDebugState(boolean flag) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JZ.HANDLE.invokeExact(impl.method(46), impl.address, flag);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::setUnfusedTensorsDebugState(bool flag)}</pre>
     * Since TensorRT 10.12.
     */
    public boolean setUnfusedTensorsDebugState(boolean flag) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JZ.HANDLE.invokeExact(impl.method(47), impl.address, flag);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::getUnfusedTensorsDebugState() const}</pre>
     * Since TensorRT 10.12.
     */
    public boolean getUnfusedTensorsDebugState() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(48), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::setCommunicator(void * communicator)}</pre>
     * Since TensorRT 10.16.
     */
    public boolean setCommunicator(MemorySegment communicator) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JA.HANDLE.invokeExact(impl.method(49), impl.address, Calls.given(communicator, "communicator"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::allInputShapesSpecified() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public boolean allInputShapesSpecified() {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_J.HANDLE.invokeExact(impl.method(50), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::execute(int32_t batchSize, void *const * bindings)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public boolean execute(int batchSize, MemorySegment bindings) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JIA.HANDLE.invokeExact(impl.method(51), impl.address, batchSize, Calls.room(bindings, 1, 8, "bindings"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::enqueue(int32_t batchSize, void *const * bindings, cudaStream_t stream, cudaEvent_t * inputConsumed)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public boolean enqueue(int batchSize, MemorySegment bindings, long stream, MemorySegment inputConsumed) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JIAJA.HANDLE.invokeExact(impl.method(52), impl.address, batchSize, Calls.room(bindings, 1, 8, "bindings"), stream, Calls.given(inputConsumed, "inputConsumed"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code Dims IExecutionContext::getStrides(int32_t bindingIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public Dims getStrides(int bindingIndex) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_JI.HANDLE.invokeExact(impl.method(53), (SegmentAllocator) arena$, impl.address, bindingIndex);
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
     * <pre>{@code bool IExecutionContext::setOptimizationProfile(int32_t profileIndex)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public boolean setOptimizationProfile(int profileIndex) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(54), impl.address, profileIndex);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::setBindingDimensions(int32_t bindingIndex, Dims dimensions)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public boolean setBindingDimensions(int bindingIndex, Dims dimensions) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JIDims.HANDLE.invokeExact(impl.method(55), impl.address, bindingIndex, Calls.given(dimensions, "dimensions").allocate(arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code Dims IExecutionContext::getBindingDimensions(int32_t bindingIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public Dims getBindingDimensions(int bindingIndex) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            MemorySegment struct$ = (MemorySegment) Signatures.Dims_JI.HANDLE.invokeExact(impl.method(56), (SegmentAllocator) arena$, impl.address, bindingIndex);
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
     * <pre>{@code bool IExecutionContext::setInputShapeBinding(int32_t bindingIndex, const int32_t * data)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public boolean setInputShapeBinding(int bindingIndex, MemorySegment data) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JIA.HANDLE.invokeExact(impl.method(57), impl.address, bindingIndex, Calls.room(data, 1, 4, "data"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::getShapeBinding(int32_t bindingIndex, int32_t * data) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public boolean getShapeBinding(int bindingIndex, MemorySegment data) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JIA.HANDLE.invokeExact(impl.method(58), impl.address, bindingIndex, Calls.room(data, 1, 4, "data"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IExecutionContext::enqueueV2(void *const * bindings, cudaStream_t stream, cudaEvent_t * inputConsumed)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public boolean enqueueV2(MemorySegment bindings, long stream, MemorySegment inputConsumed) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JAJA.HANDLE.invokeExact(impl.method(59), impl.address, Calls.room(bindings, 1, 8, "bindings"), stream, Calls.given(inputConsumed, "inputConsumed"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
