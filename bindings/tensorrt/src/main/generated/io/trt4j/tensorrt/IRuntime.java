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
 * Deserializes engines. Made by {@link TensorRT#createInferRuntime}; the caller closes it.
 *
 * <p>TensorRT's {@code class nvinfer1::IRuntime}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_runtime.html">{@code nvinfer1::IRuntime}</a>
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
     * Sets the DLA core that engines run on.
     * <pre>{@code void IRuntime::setDLACore(int32_t dlaCore)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param dlaCore from 0 to {@link #getNbDLACores} - 1; -1, the default, for none
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
     * Returns the DLA core that engines run on, or -1.
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
     * Returns the number of DLA cores, 0 where there are none.
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
     * Sets what allocates device memory of engines that are deserialized from now on.
     * <pre>{@code void IRuntime::setGpuAllocator(IGpuAllocator * allocator)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param allocator null for TensorRT's own, which calls cudaMalloc and cudaMallocAsync
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
     * Sets what records errors of the runtime and of engines that are deserialized from now on.
     * <pre>{@code void IRuntime::setErrorRecorder(IErrorRecorder * recorder)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param recorder null for none: errors then go to the logger only
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
     * Returns what records errors of the runtime.
     * The result belongs to TensorRT.
     * <pre>{@code IErrorRecorder * IRuntime::getErrorRecorder() const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if none was set
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
     * Deserializes an engine. The bytes are not needed afterwards.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ICudaEngine * IRuntime::deserializeCudaEngine(const void * blob, std::size_t size)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param blob the serialized engine, as a whole
     */
    public ICudaEngine deserializeCudaEngine(MemorySegment blob) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            if (LoadedVersion.isBefore(10, 0)) {
                Lifetime life$ = call$.make(life());
                long object$ = (long) Signatures.J_JAJJ.HANDLE.invokeExact(impl.method(7), impl.address, Calls.elements(Given.argument(blob, "blob"), blob.byteSize(), 1, "blob", arena$), blob.byteSize(), 0L);
                ICudaEngine result$ = ICudaEngine.of(object$, life$);
                return call$.created(result$, "IRuntime.deserializeCudaEngine");
            }
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JAJ.HANDLE.invokeExact(impl.method(6), impl.address, Calls.elements(Given.argument(blob, "blob"), blob.byteSize(), 1, "blob", arena$), blob.byteSize());
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
        return deserializeCudaEngine(MemorySegment.ofArray(Given.argument(blob, "blob")));
    }

    /**
     * Deserializes an engine that is read piece by piece, so that it need not be in
     * memory as a whole.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ICudaEngine * IRuntime::deserializeCudaEngine(IStreamReaderV2 & streamReader)}</pre>
     * Since TensorRT 10.7.
     *
     * @param streamReader called until the method returns
     */
    public ICudaEngine deserializeCudaEngine(IStreamReaderV2 streamReader) {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(8), impl.address, life$.hold(address, "deserializeCudaEngine", IStreamReaderV2Native.TYPE, Given.argument(streamReader, "streamReader")));
            ICudaEngine result$ = ICudaEngine.of(object$, life$);
            return call$.created(result$, "IRuntime.deserializeCudaEngine");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the logger that the runtime was made with.
     * The result belongs to TensorRT; it may be null.
     * <pre>{@code ILogger * IRuntime::getLogger() const}</pre>
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
     * Sets how many threads the runtime may use, the calling one among them.
     * <pre>{@code bool IRuntime::setMaxThreads(int32_t maxThreads)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param maxThreads at least 1, which is the default
     * @return whether it was accepted
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
     * Returns how many threads the runtime may use.
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
     * Sets the folder for temporary files, some of which hold code to be executed.
     * <pre>{@code void IRuntime::setTemporaryDirectory(const char * path)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param path an existing folder that others cannot write to; null for the platform's default
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
     * Returns the folder for temporary files.
     * <pre>{@code const char * IRuntime::getTemporaryDirectory() const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if none was set
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
     * Sets which kinds of temporary files may be used; all by default.
     * <pre>{@code void IRuntime::setTempfileControlFlags(TempfileControlFlags flags)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setTempfileControlFlags(Set<TempfileControlFlag> flags) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(14), impl.address, TempfileControlFlag.mask(Given.argument(flags, "flags")));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with the flags one by one. */
    public void setTempfileControlFlags(TempfileControlFlag... flags) {
        setTempfileControlFlags(new HashSet<>(Arrays.asList(Given.argument(flags, "flags"))));
    }

    /**
     * Returns which kinds of temporary files may be used.
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
     * Returns the runtime's own plugin registry, whose creators the global registry does not have.
     * The result belongs to TensorRT.
     * <pre>{@code IPluginRegistry & IRuntime::getPluginRegistry()}</pre>
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
     * Loads another version of TensorRT's runtime out of a library, to run engines that were built by that
     * version with {@link BuilderFlag#kVERSION_COMPATIBLE} and {@link BuilderFlag#kEXCLUDE_LEAN_RUNTIME}.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code IRuntime * IRuntime::loadRuntime(const char * path)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param path of the library of the lean runtime
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
     * Allows engines that contain code for the host, as version-compatible ones do. Allow it
     * only for engines that you trust.
     * <pre>{@code void IRuntime::setEngineHostCodeAllowed(bool allowed)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param allowed false by default
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
     * Tells whether engines may contain code for the host.
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
     * Deserializes an engine that is read piece by piece, so that it need not be in
     * memory as a whole.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ICudaEngine * IRuntime::deserializeCudaEngine(IStreamReader & streamReader)}</pre>
     * Since TensorRT 10.0, until 11.0.
     *
     * @param streamReader called until the method returns
     * @deprecated since TensorRT 11.0; use the one with {@link IStreamReaderV2}
     */
    @Deprecated
    public ICudaEngine deserializeCudaEngine(IStreamReader streamReader) {
        NativeCall call$ = enter();
        try {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(impl.method(20), impl.address, life$.hold(address, "deserializeCudaEngine", IStreamReaderNative.TYPE, Given.argument(streamReader, "streamReader")));
            ICudaEngine result$ = ICudaEngine.of(object$, life$);
            return call$.created(result$, "IRuntime.deserializeCudaEngine");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Deserializes an engine with plugins of a factory.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ICudaEngine * IRuntime::deserializeCudaEngine(const void * blob, std::size_t size, IPluginFactory * pluginFactory)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param blob the serialized engine, as a whole
     * @param pluginFactory ignored: TensorRT makes plugins by its registry
     * @deprecated since TensorRT 8.0; use {@link #deserializeCudaEngine(MemorySegment)}
     */
    @Deprecated
    public ICudaEngine deserializeCudaEngine(MemorySegment blob, MemorySegment pluginFactory) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Lifetime life$ = call$.make(life());
            long object$ = (long) Signatures.J_JAJJ.HANDLE.invokeExact(impl.method(7), impl.address, Calls.elements(Given.argument(blob, "blob"), blob.byteSize(), 1, "blob", arena$), blob.byteSize(), 0L);
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
        return deserializeCudaEngine(MemorySegment.ofArray(Given.argument(blob, "blob")), pluginFactory);
    }
}
