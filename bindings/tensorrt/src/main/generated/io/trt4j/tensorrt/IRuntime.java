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
 * TensorRT's {@code class nvinfer1::IRuntime}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public class IRuntime extends NativeResource {
    private static final Methods LIFE = new SlotTable("IRuntime",
            "8.6 ~ ~delete",
            "9.0 +",
            "10.0 +",
            "11.0 +")
            .methods("~delete");
    private static final Methods IMPL = new SlotTable("IRuntime",
            "8.6 ~ ~delete deserializeCudaEngine_3 setDLACore getDLACore getNbDLACores setGpuAllocator setErrorRecorder getErrorRecorder getLogger setMaxThreads getMaxThreads setTemporaryDirectory getTemporaryDirectory setTempfileControlFlags getTempfileControlFlags getPImpl getPluginRegistry setPluginRegistryParent loadRuntime setEngineHostCodeAllowed getEngineHostCodeAllowed",
            "9.0 +",
            "10.0 ~ ~delete getPImpl deserializeCudaEngine deserializeCudaEngine_2 setDLACore getDLACore getNbDLACores setGpuAllocator setErrorRecorder getErrorRecorder getLogger setMaxThreads getMaxThreads setTemporaryDirectory getTemporaryDirectory setTempfileControlFlags getTempfileControlFlags getPluginRegistry setPluginRegistryParent loadRuntime setEngineHostCodeAllowed getEngineHostCodeAllowed",
            "10.7 + deserializeCudaEngineV2",
            "11.0 ~ ~delete getPImpl deserializeCudaEngine setDLACore getDLACore getNbDLACores setGpuAllocator setErrorRecorder getErrorRecorder getLogger setMaxThreads getMaxThreads setTemporaryDirectory getTemporaryDirectory setTempfileControlFlags getTempfileControlFlags getPluginRegistry setPluginRegistryParent loadRuntime setEngineHostCodeAllowed getEngineHostCodeAllowed deserializeCudaEngineV2")
            .methods("setDLACore", "getDLACore", "getNbDLACores", "setGpuAllocator", "setErrorRecorder", "getErrorRecorder", "deserializeCudaEngine", "deserializeCudaEngine_3", "deserializeCudaEngineV2", "getLogger", "setMaxThreads", "getMaxThreads", "setTemporaryDirectory", "getTemporaryDirectory", "setTempfileControlFlags", "getTempfileControlFlags", "getPluginRegistry", "loadRuntime", "setEngineHostCodeAllowed", "getEngineHostCodeAllowed", "deserializeCudaEngine_2");
    private final VirtualObject impl;

    IRuntime(long address, Lifetime life) {
        super(address, life, LIFE);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IRuntime of(long address, Lifetime life) {
        return address == 0 ? null : new IRuntime(address, life);
    }

    /**
     * <pre>{@code void IRuntime::setDLACore(int32_t dlaCore)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setDLACore(int dlaCore) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, dlaCore);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IRuntime::getDLACore() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getDLACore() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(1), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IRuntime::getNbDLACores() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbDLACores() {
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
     * <pre>{@code void IRuntime::setGpuAllocator(IGpuAllocator * allocator)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setGpuAllocator(@Nullable IGpuAllocator allocator) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(3), impl.address, life().hold(address, "setGpuAllocator", IGpuAllocatorNative.typeOf(allocator), allocator));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IRuntime::setErrorRecorder(IErrorRecorder * recorder)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setErrorRecorder(@Nullable IErrorRecorder recorder) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(4), impl.address, life().hold(address, "setErrorRecorder", IErrorRecorderNative.TYPE, recorder));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code IErrorRecorder * IRuntime::getErrorRecorder() const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable IErrorRecorder getErrorRecorder() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(5), impl.address);
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
     * <pre>{@code ICudaEngine * IRuntime::deserializeCudaEngine(const void * blob, std::size_t size)}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
     * Since TensorRT 8.6 or earlier.
     */
    public ICudaEngine deserializeCudaEngine(MemorySegment blob) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Lifetime life$ = call$.make(life());
                long object$ = (long) Signatures.J_JAJJ.HANDLE.invokeExact(impl.method(7), impl.address, Calls.elements(Calls.given(blob, "blob"), blob.byteSize(), 1, "blob", arena$), blob.byteSize(), 0L);
                ICudaEngine result$ = ICudaEngine.of(object$, life$);
                return call$.created(result$, "IRuntime.deserializeCudaEngine");
            }
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JAJ.HANDLE.invokeExact(impl.method(6), impl.address, Calls.elements(Calls.given(blob, "blob"), blob.byteSize(), 1, "blob", arena$), blob.byteSize());
            ICudaEngine result$ = ICudaEngine.of(object$, life$);
            return call$.created(result$, "IRuntime.deserializeCudaEngine");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with an array. */
    public ICudaEngine deserializeCudaEngine(byte[] blob) {
        return deserializeCudaEngine(MemorySegment.ofArray(Calls.given(blob, "blob")));
    }

    /**
     * <pre>{@code ICudaEngine * IRuntime::deserializeCudaEngine(IStreamReaderV2 & streamReader)}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
     * Since TensorRT 10.7.
     */
    public ICudaEngine deserializeCudaEngine(IStreamReaderV2 streamReader) {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(8), impl.address, life$.hold(address, "deserializeCudaEngine", IStreamReaderV2Native.TYPE, Calls.given(streamReader, "streamReader")));
            ICudaEngine result$ = ICudaEngine.of(object$, life$);
            return call$.created(result$, "IRuntime.deserializeCudaEngine");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code ILogger * IRuntime::getLogger() const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable ILogger getLogger() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(9), impl.address);
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
     * <pre>{@code bool IRuntime::setMaxThreads(int32_t maxThreads)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean setMaxThreads(int maxThreads) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(10), impl.address, maxThreads);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IRuntime::getMaxThreads() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getMaxThreads() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(11), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * <pre>{@code void IRuntime::setTemporaryDirectory(const char * path)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setTemporaryDirectory(@Nullable String path) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(12), impl.address, CStrings.allocateOrNull(path, "path", arena$));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const char * IRuntime::getTemporaryDirectory() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable String getTemporaryDirectory() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(impl.method(13), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IRuntime::setTempfileControlFlags(TempfileControlFlags flags)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setTempfileControlFlags(Set<TempfileControlFlag> flags) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(14), impl.address, TempfileControlFlag.mask(Calls.given(flags, "flags")));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with the flags one by one. */
    public void setTempfileControlFlags(TempfileControlFlag... flags) {
        setTempfileControlFlags(new HashSet<>(Arrays.asList(flags)));
    }

    /**
     * <pre>{@code TempfileControlFlags IRuntime::getTempfileControlFlags() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Set<TempfileControlFlag> getTempfileControlFlags() {
        NativeCall call$ = enter();
        try {
            Set<TempfileControlFlag> result$ = TempfileControlFlag.ofMask((int) Signatures.I_J.HANDLE.invokeExact(impl.method(15), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code IPluginRegistry & IRuntime::getPluginRegistry()}</pre>
     * The result belongs to TensorRT.
     * Since TensorRT 8.6 or earlier.
     */
    public IPluginRegistry getPluginRegistry() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(16), impl.address);
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
     * <pre>{@code IRuntime * IRuntime::loadRuntime(const char * path)}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
     * Since TensorRT 8.6 or earlier.
     */
    public IRuntime loadRuntime(String path) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(17), impl.address, CStrings.allocate(path, "path", arena$));
            IRuntime result$ = IRuntime.of(object$, life$);
            return call$.created(result$, "IRuntime.loadRuntime");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IRuntime::setEngineHostCodeAllowed(bool allowed)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setEngineHostCodeAllowed(boolean allowed) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JZ.HANDLE.invokeExact(impl.method(18), impl.address, allowed);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IRuntime::getEngineHostCodeAllowed() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean getEngineHostCodeAllowed() {
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
     * <pre>{@code ICudaEngine * IRuntime::deserializeCudaEngine(IStreamReader & streamReader)}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
     * Since TensorRT 10.0, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public ICudaEngine deserializeCudaEngine(IStreamReader streamReader) {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(20), impl.address, life$.hold(address, "deserializeCudaEngine", IStreamReaderNative.TYPE, Calls.given(streamReader, "streamReader")));
            ICudaEngine result$ = ICudaEngine.of(object$, life$);
            return call$.created(result$, "IRuntime.deserializeCudaEngine");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code ICudaEngine * IRuntime::deserializeCudaEngine(const void * blob, std::size_t size, IPluginFactory * pluginFactory)}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public ICudaEngine deserializeCudaEngine(MemorySegment blob, MemorySegment pluginFactory) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JAJJ.HANDLE.invokeExact(impl.method(7), impl.address, Calls.elements(Calls.given(blob, "blob"), blob.byteSize(), 1, "blob", arena$), blob.byteSize(), 0L);
            ICudaEngine result$ = ICudaEngine.of(object$, life$);
            return call$.created(result$, "IRuntime.deserializeCudaEngine");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with an array. */
    @Deprecated
    public ICudaEngine deserializeCudaEngine(byte[] blob, MemorySegment pluginFactory) {
        return deserializeCudaEngine(MemorySegment.ofArray(Calls.given(blob, "blob")), pluginFactory);
    }
}
