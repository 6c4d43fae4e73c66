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
 * Executes an engine: holds the shapes, the addresses of inputs and outputs and the memory of one
 * execution at a time. Made by {@link ICudaEngine#createExecutionContext}; the caller closes it when its work on the
 * device is done. One thread at a time may use it; several contexts of an engine may run at once, with dynamic
 * shapes each with another optimization profile.
 *
 * <p>TensorRT's {@code class nvinfer1::IExecutionContext}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_execution_context.html">{@code nvinfer1::IExecutionContext}</a>
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
     * Sets whether {@link #executeV2} logs each kernel that succeeded.
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
     * Tells whether {@link #executeV2} logs each kernel that succeeded.
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
     * Sets what is told how long each layer took.
     * <pre>{@code void IExecutionContext::setProfiler(IProfiler * profiler)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param profiler null for none
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
     * Returns what is told how long each layer took.
     * The result belongs to TensorRT.
     * <pre>{@code IProfiler * IExecutionContext::getProfiler() const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if none was set
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
     * Returns the engine that the context was made from.
     * The result belongs to TensorRT.
     * <pre>{@code const ICudaEngine & IExecutionContext::getEngine() const}</pre>
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
     * Sets the name of the context, for messages.
     * <pre>{@code void IExecutionContext::setName(const char * name)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param name at most 4095 bytes
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
     * Returns the name of the context.
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
     * Sets the device memory to work in, which must last until the execution is complete. From TensorRT
     * 10.1 on, prefer {@link #setDeviceMemoryV2}, which is told the size.
     * <pre>{@code void IExecutionContext::setDeviceMemory(void * memory)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param memory its address, of at least {@link ICudaEngine#getDeviceMemorySizeV2} bytes
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
     * Sets the device memory to work in, which must last until the execution is complete.
     * <pre>{@code void IExecutionContext::setDeviceMemoryV2(void * memory, int64_t size)}</pre>
     * Since TensorRT 10.1.
     *
     * @param memory its address
     * @param size bytes, at least {@link ICudaEngine#getDeviceMemorySizeV2} or {@link #updateDeviceMemorySizeForShapes}
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
     * Returns the strides of an input or output in elements.
     * <pre>{@code Dims IExecutionContext::getTensorStrides(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return with {@code nbDims} -1 if there is no such tensor or its shape is not known yet
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
     * Returns the index of the optimization profile, -1 if none is set.
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
     * Sets the shape of an input. It must lie in the range of the optimization profile.
     * <pre>{@code bool IExecutionContext::setInputShape(const char * tensorName, const Dims & dims)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param dims equal to the network's where that is not -1
     * @return false if there is no such input or the shape is not allowed
     */
    public boolean setInputShape(String tensorName, Dims dims) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJJ.HANDLE.invokeExact(impl.method(11), impl.address, CStrings.allocate(tensorName, "tensorName", arena$), Given.argument(dims, "dims").allocate(arena$).address());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the shape of an input or output as it is known now, -1 for dimensions that are not known.
     * <pre>{@code Dims IExecutionContext::getTensorShape(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return with {@code nbDims} -1 if there is no such tensor
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
     * Tells whether the shapes of all inputs are known. From TensorRT 8.5 on,
     * {@link #inferShapes} tells more.
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
     * Sets what records errors of the context.
     * <pre>{@code void IExecutionContext::setErrorRecorder(IErrorRecorder * recorder)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param recorder null for none: errors then go to the logger only
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
     * Returns what records errors of the context.
     * The result belongs to TensorRT.
     * <pre>{@code IErrorRecorder * IExecutionContext::getErrorRecorder() const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if none was set
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
     * Executes the engine and waits until it is done.
     * <pre>{@code bool IExecutionContext::executeV2(void *const * bindings)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param bindings pointers to the memory of all inputs and outputs, in the order of
     *     {@link ICudaEngine#getIOTensorName}
     * @return whether it succeeded; if not, the logger has the reason
     */
    public boolean executeV2(MemorySegment bindings) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JA.HANDLE.invokeExact(impl.method(16), impl.address, Calls.room(Given.argument(bindings, "bindings"), 1, 8, "bindings"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Selects an optimization profile for executions from now on. Shapes of inputs must be
     * set again.
     * A closed stream is an {@link IllegalStateException}.
     * <pre>{@code bool IExecutionContext::setOptimizationProfileAsync(int32_t profileIndex, cudaStream_t stream)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param profileIndex from 0 to {@link ICudaEngine#getNbOptimizationProfiles} - 1
     * @param stream on which memory is copied; wait for it before executing on
     *     another stream
     * @return whether it was accepted
     */
    public boolean setOptimizationProfileAsync(int profileIndex, CudaStream stream) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JIJ.HANDLE.invokeExact(impl.method(17), impl.address, profileIndex, call$.use(stream, "stream"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets whether {@link #enqueueV3} waits and tells the profiler.
     * <pre>{@code void IExecutionContext::setEnqueueEmitsProfile(bool enqueueEmitsProfile)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param enqueueEmitsProfile true by default; false to call {@link #reportToProfiler} instead
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
     * Tells whether {@link #enqueueV3} waits and tells the profiler.
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
     * Tells the profiler how long the layers of the last execution took, and waits for it.
     * <pre>{@code bool IExecutionContext::reportToProfiler() const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return whether it succeeded
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
     * Sets the memory of an input or output. It is read and written while the engine executes, so it
     * must last until then.
     * <pre>{@code bool IExecutionContext::setTensorAddress(const char * tensorName, void * data)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param data its address, aligned to 256 bytes on the device; 0 for none
     * @return false if there is no such tensor or the address is not aligned
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
     * Returns the address of the memory of an input or output, 0 if none is set or there is no such
     * tensor.
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
     * Sets the memory of an output, as {@link #setTensorAddress} does.
     * <pre>{@code bool IExecutionContext::setOutputTensorAddress(const char * tensorName, void * data)}</pre>
     * Since TensorRT 10.0.
     *
     * @param data its address, aligned to 256 bytes on the device; 0 for none
     * @return false if there is no such output or the address is not aligned
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
     * Sets the memory of an input, as {@link #setTensorAddress} does.
     * <pre>{@code bool IExecutionContext::setInputTensorAddress(const char * tensorName, const void * data)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param data its address, aligned to 256 bytes on the device; 0 for none
     * @return false if there is no such input or the address is not aligned
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
     * Returns the address of the memory of an output, 0 if none is set or there is no such output.
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
     * Computes the shapes of outputs and the values of shape outputs.
     * <pre>{@code int32_t IExecutionContext::inferShapes(int32_t nbMaxNames, const char ** tensorNames)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param nbMaxNames how many names there is room for
     * @param tensorNames room for pointers to the names of inputs that lack a shape or an address; null where
     *     {@code nbMaxNames} is 0
     * @return 0 on success, the number of such inputs, or -1 on another failure
     */
    public int inferShapes(int nbMaxNames, MemorySegment tensorNames) {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_JIA.HANDLE.invokeExact(impl.method(26), impl.address, nbMaxNames, Calls.room(Given.argument(tensorNames, "tensorNames"), nbMaxNames, 8, "tensorNames"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Computes how much device memory the shapes that are set need.
     * <pre>{@code size_t IExecutionContext::updateDeviceMemorySizeForShapes()}</pre>
     * Since TensorRT 10.0.
     *
     * @return bytes; 0 on failure
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
     * Sets an event that is recorded when all inputs have been read and may be overwritten.
     * <pre>{@code bool IExecutionContext::setInputConsumedEvent(cudaEvent_t event)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param event a {@code cudaEvent_t} as a number; 0 for none
     * @return whether it was accepted
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
     * Returns the event that is recorded when all inputs have been read, 0 if none was set.
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
     * Sets what allocates the memory of an output whose size is known only while the engine executes.
     * <pre>{@code bool IExecutionContext::setOutputAllocator(const char * tensorName, IOutputAllocator * outputAllocator)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param outputAllocator null for none
     * @return false if there is no such output
     */
    public boolean setOutputAllocator(String tensorName, @Nullable IOutputAllocator outputAllocator) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJJ.HANDLE.invokeExact(impl.method(30), impl.address, CStrings.allocate(tensorName, "tensorName", arena$), life().hold(address, "setOutputAllocator" + tensorName, IOutputAllocatorNative.TYPE, OutputBound.of(this, outputAllocator)));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what allocates the memory of an output.
     * The result belongs to TensorRT.
     * <pre>{@code IOutputAllocator * IExecutionContext::getOutputAllocator(const char * tensorName) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if none was set or there is no such output
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
     * Returns the most bytes that an output may have with the profile and shapes that are set, -1 if
     * they are not or there is no such output.
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
     * Sets what allocates temporary memory while {@link #enqueueV3} runs.
     * <pre>{@code bool IExecutionContext::setTemporaryStorageAllocator(IGpuAllocator * allocator)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param allocator null for TensorRT's own
     * @return whether it was accepted
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
     * Returns what allocates temporary memory.
     * The result belongs to TensorRT.
     * <pre>{@code IGpuAllocator * IExecutionContext::getTemporaryStorageAllocator() const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if none was set
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
     * Executes the engine on a stream and returns at once. All inputs and outputs must have an address, or
     * outputs an allocator, and memory must not be changed or freed until the stream has done the work.
     * A closed stream is an {@link IllegalStateException}.
     * <pre>{@code bool IExecutionContext::enqueueV3(cudaStream_t stream)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param stream not destroyed before this returns, though another thread closes it; with the default stream, {@code
     *     CudaStream.wrap(0)}, TensorRT waits for the device
     * @return whether it was enqueued; if not, the logger has the reason
     */
    public boolean enqueueV3(CudaStream stream) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(35), impl.address, call$.use(stream, "stream"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Limits how much of the L2 cache may hold activations.
     * <pre>{@code void IExecutionContext::setPersistentCacheLimit(size_t size)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param size bytes, 0 by default
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
     * Returns how many bytes of the L2 cache may hold activations.
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
     * Sets how much NVTX ranges tell of layers.
     * <pre>{@code bool IExecutionContext::setNvtxVerbosity(ProfilingVerbosity verbosity)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param verbosity not more than the engine was built with
     * @return whether it was accepted
     */
    public boolean setNvtxVerbosity(ProfilingVerbosity verbosity) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(38), impl.address, Given.argument(verbosity, "verbosity").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how much NVTX ranges tell of layers.
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
     * Sets the streams that are used beside the one given to {@link #enqueueV3}. TensorRT waits for them by
     * events.
     * A closed stream is an {@link IllegalStateException}.
     * <pre>{@code void IExecutionContext::setAuxStreams(cudaStream_t * auxStreams, int32_t nbStreams)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param auxStreams at most {@link ICudaEngine#getNbAuxStreams}; they are not destroyed before there are others or the
     *     context is freed
     */
    public void setAuxStreams(CudaStream[] auxStreams) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJI.HANDLE.invokeExact(impl.method(40), impl.address, Calls.array(call$.keep("setAuxStreams", auxStreams, "auxStreams"), arena$, "auxStreams"), auxStreams.length);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets what is shown the values of debug tensors.
     * <pre>{@code bool IExecutionContext::setDebugListener(IDebugListener * listener)}</pre>
     * Since TensorRT 10.0.
     *
     * @param listener null for none
     * @return whether it was accepted
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
     * Returns what is shown the values of debug tensors.
     * The result belongs to TensorRT.
     * <pre>{@code IDebugListener * IExecutionContext::getDebugListener()}</pre>
     * Since TensorRT 10.0.
     *
     * @return null if none was set
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
     * Sets whether a debug tensor is shown to the listener.
     * <pre>{@code bool IExecutionContext::setTensorDebugState(const char * name, bool flag)}</pre>
     * Since TensorRT 10.0.
     *
     * @param name of a tensor that was marked when the network was built
     * @param flag false by default
     * @return whether it succeeded
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
     * Tells whether a debug tensor is shown to the listener; false if there is no such tensor.
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
     * Returns the configuration that the context was made with.
     * The result belongs to TensorRT.
     * <pre>{@code IRuntimeConfig * IExecutionContext::getRuntimeConfig() const}</pre>
     * Since TensorRT 10.11.
     *
     * @return null if there was none
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
     * Sets whether all debug tensors are shown to the listener.
     * <pre>{@code bool IExecutionContext::setAllTensorsDebugState(bool flag)}</pre>
     * Since TensorRT 10.0.
     *
     * @param flag false by default
     * @return whether it succeeded
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
     * Sets whether tensors that fusion has left are shown to the listener.
     * <pre>{@code bool IExecutionContext::setUnfusedTensorsDebugState(bool flag)}</pre>
     * Since TensorRT 10.12.
     *
     * @param flag false by default
     * @return whether it succeeded
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
     * Tells whether tensors that fusion has left are shown to the listener.
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
     * Sets the NCCL communicator of engines that run on several devices. It must last longer than the
     * context.
     * <pre>{@code bool IExecutionContext::setCommunicator(void * communicator)}</pre>
     * Since TensorRT 10.16.
     *
     * @param communicator an initialized {@code ncclComm_t}
     * @return whether it was accepted
     */
    public boolean setCommunicator(MemorySegment communicator) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JA.HANDLE.invokeExact(impl.method(49), impl.address, Calls.opened(communicator, "communicator"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether the values of all shape inputs are set.
     * <pre>{@code bool IExecutionContext::allInputShapesSpecified() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.0; use {@link #inferShapes}
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
     * Executes an engine with an implicit batch dimension and waits until it is done.
     * <pre>{@code bool IExecutionContext::execute(int32_t batchSize, void *const * bindings)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param bindings pointers to the memory of all inputs and outputs
     * @return whether it succeeded
     * @deprecated since TensorRT 8.4; use {@link #executeV2}
     */
    @Deprecated
    public boolean execute(int batchSize, MemorySegment bindings) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JIA.HANDLE.invokeExact(impl.method(51), impl.address, batchSize, Calls.room(Given.argument(bindings, "bindings"), 1, 8, "bindings"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Executes an engine with an implicit batch dimension on a stream and returns at once.
     * A closed stream is an {@link IllegalStateException}.
     * <pre>{@code bool IExecutionContext::enqueue(int32_t batchSize, void *const * bindings, cudaStream_t stream, cudaEvent_t * inputConsumed)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param bindings pointers to the memory of all inputs and outputs
     * @param stream not destroyed before this returns
     * @param inputConsumed room for an event that is recorded when all inputs have been read, or
     *     {@link MemorySegment#NULL}
     * @return whether it was enqueued
     * @deprecated since TensorRT 8.4; use {@link #enqueueV3}
     */
    @Deprecated
    public boolean enqueue(int batchSize, MemorySegment bindings, CudaStream stream, MemorySegment inputConsumed) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JIAJA.HANDLE.invokeExact(impl.method(52), impl.address, batchSize, Calls.room(bindings, 1, 8, "bindings"), call$.use(stream, "stream"), Calls.opened(inputConsumed, "inputConsumed"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the strides of an input or output in elements.
     * <pre>{@code Dims IExecutionContext::getStrides(int32_t bindingIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.5; use {@link #getTensorStrides}
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
     * Selects an optimization profile for executions from now on.
     * <pre>{@code bool IExecutionContext::setOptimizationProfile(int32_t profileIndex)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param profileIndex from 0 to {@link ICudaEngine#getNbOptimizationProfiles} - 1
     * @return whether it was accepted
     * @deprecated before TensorRT 8.0; use {@link #setOptimizationProfileAsync}
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
     * Sets the shape of an input.
     * <pre>{@code bool IExecutionContext::setBindingDimensions(int32_t bindingIndex, Dims dimensions)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @return whether it was accepted
     * @deprecated since TensorRT 8.5; use {@link #setInputShape}
     */
    @Deprecated
    public boolean setBindingDimensions(int bindingIndex, Dims dimensions) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JIDims.HANDLE.invokeExact(impl.method(55), impl.address, bindingIndex, Given.argument(dimensions, "dimensions").allocate(arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the shape of an input or output as it is known now.
     * <pre>{@code Dims IExecutionContext::getBindingDimensions(int32_t bindingIndex) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.5; use {@link #getTensorShape}
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
     * Sets the values of a shape input.
     * <pre>{@code bool IExecutionContext::setInputShapeBinding(int32_t bindingIndex, const int32_t * data)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param data numbers of 4 bytes, as many as the input has elements
     * @return whether it was accepted
     * @deprecated since TensorRT 8.5; use {@link #setInputTensorAddress}
     */
    @Deprecated
    public boolean setInputShapeBinding(int bindingIndex, MemorySegment data) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JIA.HANDLE.invokeExact(impl.method(57), impl.address, bindingIndex, Calls.room(Given.argument(data, "data"), 1, 4, "data"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Copies the values of a shape input or output.
     * <pre>{@code bool IExecutionContext::getShapeBinding(int32_t bindingIndex, int32_t * data) const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param data room for numbers of 4 bytes, as many as the tensor has elements
     * @return whether they are known
     * @deprecated since TensorRT 8.5; use {@link #getTensorAddress}
     */
    @Deprecated
    public boolean getShapeBinding(int bindingIndex, MemorySegment data) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JIA.HANDLE.invokeExact(impl.method(58), impl.address, bindingIndex, Calls.room(Given.argument(data, "data"), 1, 4, "data"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Executes the engine on a stream and returns at once.
     * A closed stream is an {@link IllegalStateException}.
     * <pre>{@code bool IExecutionContext::enqueueV2(void *const * bindings, cudaStream_t stream, cudaEvent_t * inputConsumed)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param bindings pointers to the memory of all inputs and outputs
     * @param stream not destroyed before this returns
     * @param inputConsumed room for an event that is recorded when all inputs have been read, or
     *     {@link MemorySegment#NULL}
     * @return whether it was enqueued
     * @deprecated since TensorRT 8.5; use {@link #enqueueV3}
     */
    @Deprecated
    public boolean enqueueV2(MemorySegment bindings, CudaStream stream, MemorySegment inputConsumed) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JAJA.HANDLE.invokeExact(impl.method(59), impl.address, Calls.room(bindings, 1, 8, "bindings"), call$.use(stream, "stream"), Calls.opened(inputConsumed, "inputConsumed"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
