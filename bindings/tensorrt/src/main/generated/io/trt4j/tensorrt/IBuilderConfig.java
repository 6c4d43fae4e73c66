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
 * TensorRT's {@code class nvinfer1::IBuilderConfig}. Since TensorRT 8.6 or earlier.
 */
@SuppressWarnings("deprecation")
public class IBuilderConfig extends NativeResource {
    private static final Methods LIFE = new SlotTable("IBuilderConfig",
            "8.6 ~ ~delete setMinTimingIterations getMinTimingIterations setAvgTimingIterations",
            "9.0 +",
            "10.0 ~ ~delete setAvgTimingIterations",
            "11.0 +")
            .methods("~delete");
    private static final Methods IMPL = new SlotTable("IBuilderConfig",
            "8.6 ~ ~delete setMinTimingIterations getMinTimingIterations setAvgTimingIterations getAvgTimingIterations setEngineCapability getEngineCapability setInt8Calibrator getInt8Calibrator setMaxWorkspaceSize getMaxWorkspaceSize setFlags getFlags clearFlag setFlag getFlag setDeviceType getDeviceType isDeviceTypeSet resetDeviceType canRunOnDLA setDLACore getDLACore setDefaultDeviceType getDefaultDeviceType reset setProfileStream getProfileStream addOptimizationProfile getNbOptimizationProfiles setProfilingVerbosity getProfilingVerbosity setAlgorithmSelector getAlgorithmSelector setCalibrationProfile getCalibrationProfile setQuantizationFlags getQuantizationFlags clearQuantizationFlag setQuantizationFlag getQuantizationFlag setTacticSources getTacticSources createTimingCache setTimingCache getTimingCache setMemoryPoolLimit getMemoryPoolLimit setPreviewFeature getPreviewFeature setBuilderOptimizationLevel getBuilderOptimizationLevel setHardwareCompatibilityLevel getHardwareCompatibilityLevel setPluginsToSerialize getPluginToSerialize getNbPluginsToSerialize setMaxAuxStreams getMaxAuxStreams",
            "9.0 + setProgressMonitor getProgressMonitor",
            "10.0 ~ ~delete setAvgTimingIterations getAvgTimingIterations setEngineCapability getEngineCapability setInt8Calibrator getInt8Calibrator setFlags getFlags clearFlag setFlag getFlag setDeviceType getDeviceType isDeviceTypeSet resetDeviceType canRunOnDLA setDLACore getDLACore setDefaultDeviceType getDefaultDeviceType reset setProfileStream getProfileStream addOptimizationProfile getNbOptimizationProfiles setProfilingVerbosity getProfilingVerbosity setAlgorithmSelector getAlgorithmSelector setCalibrationProfile getCalibrationProfile setQuantizationFlags getQuantizationFlags clearQuantizationFlag setQuantizationFlag getQuantizationFlag setTacticSources getTacticSources createTimingCache setTimingCache getTimingCache setMemoryPoolLimit getMemoryPoolLimit setPreviewFeature getPreviewFeature setBuilderOptimizationLevel getBuilderOptimizationLevel setHardwareCompatibilityLevel getHardwareCompatibilityLevel setPluginsToSerialize getPluginToSerialize getNbPluginsToSerialize setMaxAuxStreams getMaxAuxStreams setProgressMonitor getProgressMonitor",
            "10.2 + setRuntimePlatform getRuntimePlatform",
            "10.4 + setMaxNbTactics getMaxNbTactics",
            "10.8 + setTilingOptimizationLevel getTilingOptimizationLevel setL2LimitForTiling getL2LimitForTiling",
            "10.13 + setRemoteAutoTuningConfig getRemoteAutoTuningConfig",
            "11.0 ~ ~delete setAvgTimingIterations getAvgTimingIterations setEngineCapability getEngineCapability setFlags getFlags clearFlag setFlag getFlag setDeviceType getDeviceType isDeviceTypeSet resetDeviceType canRunOnDLA setDLACore getDLACore setDefaultDeviceType getDefaultDeviceType reset setProfileStream getProfileStream addOptimizationProfile getNbOptimizationProfiles setProfilingVerbosity getProfilingVerbosity setTacticSources getTacticSources createTimingCache setTimingCache getTimingCache setMemoryPoolLimit getMemoryPoolLimit setPreviewFeature getPreviewFeature setBuilderOptimizationLevel getBuilderOptimizationLevel setHardwareCompatibilityLevel getHardwareCompatibilityLevel setPluginsToSerialize getPluginToSerialize getNbPluginsToSerialize setMaxAuxStreams getMaxAuxStreams setProgressMonitor getProgressMonitor setRuntimePlatform getRuntimePlatform setMaxNbTactics getMaxNbTactics setTilingOptimizationLevel getTilingOptimizationLevel setL2LimitForTiling getL2LimitForTiling setRemoteAutoTuningConfig getRemoteAutoTuningConfig",
            "11.1 + setBuildRoute getBuildRoute getAllBuildRoutes")
            .methods("setAvgTimingIterations", "getAvgTimingIterations", "setEngineCapability", "getEngineCapability", "setFlags", "getFlags", "clearFlag", "setFlag", "getFlag", "setDeviceType", "getDeviceType", "isDeviceTypeSet", "resetDeviceType", "canRunOnDLA", "setDLACore", "getDLACore", "setDefaultDeviceType", "getDefaultDeviceType", "reset", "setProfileStream", "getProfileStream", "addOptimizationProfile", "getNbOptimizationProfiles", "setProfilingVerbosity", "getProfilingVerbosity", "setTacticSources", "getTacticSources", "createTimingCache", "setTimingCache", "getTimingCache", "setMemoryPoolLimit", "getMemoryPoolLimit", "setPreviewFeature", "getPreviewFeature", "setBuilderOptimizationLevel", "getBuilderOptimizationLevel", "setHardwareCompatibilityLevel", "getHardwareCompatibilityLevel", "setPluginsToSerialize", "getPluginToSerialize", "getNbPluginsToSerialize", "setMaxAuxStreams", "getMaxAuxStreams", "setProgressMonitor", "getProgressMonitor", "setRuntimePlatform", "getRuntimePlatform", "setMaxNbTactics", "getMaxNbTactics", "setTilingOptimizationLevel", "getTilingOptimizationLevel", "setL2LimitForTiling", "getL2LimitForTiling", "setRemoteAutoTuningConfig", "getRemoteAutoTuningConfig", "setBuildRoute", "getBuildRoute", "getAllBuildRoutes", "setInt8Calibrator", "getInt8Calibrator", "setAlgorithmSelector", "getAlgorithmSelector", "setCalibrationProfile", "getCalibrationProfile", "setQuantizationFlags", "getQuantizationFlags", "clearQuantizationFlag", "setQuantizationFlag", "getQuantizationFlag", "setMinTimingIterations", "getMinTimingIterations", "setMaxWorkspaceSize", "getMaxWorkspaceSize");
    private final VirtualObject impl;

    IBuilderConfig(long address, Lifetime life) {
        super(address, life, LIFE);
        impl = IMPL.at(Calls.pointer(address + 8));
    }

    /** The object at {@code address}, or null at address 0. */
    static @Nullable IBuilderConfig of(long address, Lifetime life) {
        return address == 0 ? null : new IBuilderConfig(address, life);
    }

    /**
     * <pre>{@code void IBuilderConfig::setAvgTimingIterations(int32_t avgTiming)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setAvgTimingIterations(int avgTiming) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(0), impl.address, avgTiming);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IBuilderConfig::getAvgTimingIterations() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getAvgTimingIterations() {
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
     * <pre>{@code void IBuilderConfig::setEngineCapability(EngineCapability capability)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setEngineCapability(EngineCapability capability) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(2), impl.address, Calls.given(capability, "capability").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code EngineCapability IBuilderConfig::getEngineCapability() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public EngineCapability getEngineCapability() {
        NativeCall call$ = enter();
        try {
            EngineCapability result$ = EngineCapability.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(3), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setFlags(BuilderFlags builderFlags)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setFlags(Set<BuilderFlag> builderFlags) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(4), impl.address, BuilderFlag.mask(Calls.given(builderFlags, "builderFlags")));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with the flags one by one. */
    public void setFlags(BuilderFlag... builderFlags) {
        setFlags(new HashSet<>(Arrays.asList(builderFlags)));
    }

    /**
     * <pre>{@code BuilderFlags IBuilderConfig::getFlags() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Set<BuilderFlag> getFlags() {
        acquire();
        try {
            Set<BuilderFlag> result$ = BuilderFlag.ofMask((int) Signatures.I_J.HANDLE.invokeExact(impl.method(5), impl.address));
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::clearFlag(BuilderFlag builderFlag)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void clearFlag(BuilderFlag builderFlag) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(6), impl.address, Calls.given(builderFlag, "builderFlag").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setFlag(BuilderFlag builderFlag)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setFlag(BuilderFlag builderFlag) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(7), impl.address, Calls.given(builderFlag, "builderFlag").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IBuilderConfig::getFlag(BuilderFlag builderFlag) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean getFlag(BuilderFlag builderFlag) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(8), impl.address, Calls.given(builderFlag, "builderFlag").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setDeviceType(const ILayer * layer, DeviceType deviceType)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setDeviceType(ILayer layer, DeviceType deviceType) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJI.HANDLE.invokeExact(impl.method(9), impl.address, NativeObject.address(call$, layer, "layer"), Calls.given(deviceType, "deviceType").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code DeviceType IBuilderConfig::getDeviceType(const ILayer * layer) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public DeviceType getDeviceType(ILayer layer) {
        NativeCall call$ = enter();
        try {
            DeviceType result$ = DeviceType.of((int) Signatures.I_JJ.HANDLE.invokeExact(impl.method(10), impl.address, NativeObject.address(call$, layer, "layer")));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IBuilderConfig::isDeviceTypeSet(const ILayer * layer) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean isDeviceTypeSet(ILayer layer) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(11), impl.address, NativeObject.address(call$, layer, "layer"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::resetDeviceType(const ILayer * layer)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void resetDeviceType(ILayer layer) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(12), impl.address, NativeObject.address(call$, layer, "layer"));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IBuilderConfig::canRunOnDLA(const ILayer * layer) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean canRunOnDLA(ILayer layer) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(13), impl.address, NativeObject.address(call$, layer, "layer"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setDLACore(int32_t dlaCore)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setDLACore(int dlaCore) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(14), impl.address, dlaCore);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IBuilderConfig::getDLACore() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getDLACore() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(15), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setDefaultDeviceType(DeviceType deviceType)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setDefaultDeviceType(DeviceType deviceType) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(16), impl.address, Calls.given(deviceType, "deviceType").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code DeviceType IBuilderConfig::getDefaultDeviceType() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public DeviceType getDefaultDeviceType() {
        NativeCall call$ = enter();
        try {
            DeviceType result$ = DeviceType.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(17), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::reset()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void reset() {
        NativeCall call$ = enter();
        try {
            Signatures.V_J.HANDLE.invokeExact(impl.method(18), impl.address);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setProfileStream(const cudaStream_t stream)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setProfileStream(long stream) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(19), impl.address, stream);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code cudaStream_t IBuilderConfig::getProfileStream() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getProfileStream() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(20), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IBuilderConfig::addOptimizationProfile(const IOptimizationProfile * profile)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int addOptimizationProfile(IOptimizationProfile profile) {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_JJ.HANDLE.invokeExact(impl.method(21), impl.address, NativeObject.address(call$, profile, "profile"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IBuilderConfig::getNbOptimizationProfiles() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbOptimizationProfiles() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(22), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setProfilingVerbosity(ProfilingVerbosity verbosity)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setProfilingVerbosity(ProfilingVerbosity verbosity) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(23), impl.address, Calls.given(verbosity, "verbosity").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code ProfilingVerbosity IBuilderConfig::getProfilingVerbosity() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public ProfilingVerbosity getProfilingVerbosity() {
        NativeCall call$ = enter();
        try {
            ProfilingVerbosity result$ = ProfilingVerbosity.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(24), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IBuilderConfig::setTacticSources(TacticSources tacticSources)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean setTacticSources(Set<TacticSource> tacticSources) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(25), impl.address, TacticSource.mask(Calls.given(tacticSources, "tacticSources")));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with the flags one by one. */
    public boolean setTacticSources(TacticSource... tacticSources) {
        return setTacticSources(new HashSet<>(Arrays.asList(tacticSources)));
    }

    /**
     * <pre>{@code TacticSources IBuilderConfig::getTacticSources() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public Set<TacticSource> getTacticSources() {
        NativeCall call$ = enter();
        try {
            Set<TacticSource> result$ = TacticSource.ofMask((int) Signatures.I_J.HANDLE.invokeExact(impl.method(26), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code ITimingCache * IBuilderConfig::createTimingCache(const void * blob, std::size_t size) const}</pre>
     * The caller owns the result and closes it. A null one is a {@link TensorRTException}.
     * Since TensorRT 8.6 or earlier.
     */
    public ITimingCache createTimingCache(MemorySegment blob) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Lifetime life$ = call$.make(life().parent());
            long object$ = (long) Signatures.J_JAJ.HANDLE.invokeExact(impl.method(27), impl.address, Calls.elements(Calls.given(blob, "blob"), blob.byteSize(), 1, "blob", arena$), blob.byteSize());
            ITimingCache result$ = ITimingCache.of(object$, life$);
            return call$.created(result$, "IBuilderConfig.createTimingCache");
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with an array. */
    public ITimingCache createTimingCache(byte[] blob) {
        return createTimingCache(MemorySegment.ofArray(Calls.given(blob, "blob")));
    }

    /**
     * <pre>{@code bool IBuilderConfig::setTimingCache(const ITimingCache & cache, bool ignoreMismatch)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean setTimingCache(ITimingCache cache, boolean ignoreMismatch) {
        NativeCall call$ = enter();
        try {
            NativeObject.keep(life(), cache);
            boolean result$ = (boolean) Signatures.Z_JJZ.HANDLE.invokeExact(impl.method(28), impl.address, NativeObject.address(call$, cache, "cache"), ignoreMismatch);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const ITimingCache * IBuilderConfig::getTimingCache() const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable ITimingCache getTimingCache() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(29), impl.address);
            ITimingCache result$ = ITimingCache.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setMemoryPoolLimit(MemoryPoolType pool, std::size_t poolSize)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setMemoryPoolLimit(MemoryPoolType pool, long poolSize) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JIJ.HANDLE.invokeExact(impl.method(30), impl.address, Calls.given(pool, "pool").value(), poolSize);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code std::size_t IBuilderConfig::getMemoryPoolLimit(MemoryPoolType pool) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getMemoryPoolLimit(MemoryPoolType pool) {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(31), impl.address, Calls.given(pool, "pool").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setPreviewFeature(PreviewFeature feature, bool enable)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setPreviewFeature(PreviewFeature feature, boolean enable) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JIZ.HANDLE.invokeExact(impl.method(32), impl.address, Calls.given(feature, "feature").value(), enable);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IBuilderConfig::getPreviewFeature(PreviewFeature feature) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean getPreviewFeature(PreviewFeature feature) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(33), impl.address, Calls.given(feature, "feature").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setBuilderOptimizationLevel(int32_t level)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setBuilderOptimizationLevel(int level) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(34), impl.address, level);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IBuilderConfig::getBuilderOptimizationLevel()}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getBuilderOptimizationLevel() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(35), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setHardwareCompatibilityLevel(HardwareCompatibilityLevel hardwareCompatibilityLevel)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setHardwareCompatibilityLevel(HardwareCompatibilityLevel hardwareCompatibilityLevel) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(36), impl.address, Calls.given(hardwareCompatibilityLevel, "hardwareCompatibilityLevel").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code HardwareCompatibilityLevel IBuilderConfig::getHardwareCompatibilityLevel() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public HardwareCompatibilityLevel getHardwareCompatibilityLevel() {
        NativeCall call$ = enter();
        try {
            HardwareCompatibilityLevel result$ = HardwareCompatibilityLevel.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(37), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setPluginsToSerialize(const char *const * paths, int32_t nbPaths)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setPluginsToSerialize(String[] paths) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Signatures.V_JJI.HANDLE.invokeExact(impl.method(38), impl.address, Calls.array(paths, arena$, "paths"), paths.length);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const char * IBuilderConfig::getPluginToSerialize(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public @Nullable String getPluginToSerialize(int index) {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_JI.HANDLE.invokeExact(impl.method(39), impl.address, index));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IBuilderConfig::getNbPluginsToSerialize() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getNbPluginsToSerialize() {
        acquire();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(40), impl.address);
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            life().release();
        }
    }

    /**
     * <pre>{@code bool IBuilderConfig::setMaxAuxStreams(int32_t nbStreams)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean setMaxAuxStreams(int nbStreams) {
        NativeCall call$ = enter();
        try {
            if (LoadedVersion.isBefore(11, 0)) {
                Signatures.V_JI.HANDLE.invokeExact(impl.method(41), impl.address, nbStreams);
                call$.check();
                return true;
            }
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(41), impl.address, nbStreams);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IBuilderConfig::getMaxAuxStreams() const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public int getMaxAuxStreams() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(42), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setProgressMonitor(IProgressMonitor * monitor)}</pre>
     * Since TensorRT 9.0.
     */
    public void setProgressMonitor(@Nullable IProgressMonitor monitor) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(43), impl.address, life().hold(address, "setProgressMonitor", IProgressMonitorNative.TYPE, monitor));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code IProgressMonitor * IBuilderConfig::getProgressMonitor() const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 9.0.
     */
    public @Nullable IProgressMonitor getProgressMonitor() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(44), impl.address);
            IProgressMonitor result$ = IProgressMonitorNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setRuntimePlatform(RuntimePlatform runtimePlatform)}</pre>
     * Since TensorRT 10.2.
     */
    public void setRuntimePlatform(RuntimePlatform runtimePlatform) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(45), impl.address, Calls.given(runtimePlatform, "runtimePlatform").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code RuntimePlatform IBuilderConfig::getRuntimePlatform() const}</pre>
     * Since TensorRT 10.2.
     */
    public RuntimePlatform getRuntimePlatform() {
        NativeCall call$ = enter();
        try {
            RuntimePlatform result$ = RuntimePlatform.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(46), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setMaxNbTactics(int32_t maxNbTactics)}</pre>
     * Since TensorRT 10.4.
     */
    public void setMaxNbTactics(int maxNbTactics) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(47), impl.address, maxNbTactics);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IBuilderConfig::getMaxNbTactics() const}</pre>
     * Since TensorRT 10.4.
     */
    public int getMaxNbTactics() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(48), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IBuilderConfig::setTilingOptimizationLevel(TilingOptimizationLevel level)}</pre>
     * Since TensorRT 10.8.
     */
    public boolean setTilingOptimizationLevel(TilingOptimizationLevel level) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(49), impl.address, Calls.given(level, "level").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code TilingOptimizationLevel IBuilderConfig::getTilingOptimizationLevel() const}</pre>
     * Since TensorRT 10.8.
     */
    public TilingOptimizationLevel getTilingOptimizationLevel() {
        NativeCall call$ = enter();
        try {
            TilingOptimizationLevel result$ = TilingOptimizationLevel.of((int) Signatures.I_J.HANDLE.invokeExact(impl.method(50), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IBuilderConfig::setL2LimitForTiling(int64_t size)}</pre>
     * Since TensorRT 10.8.
     */
    public boolean setL2LimitForTiling(long size) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(51), impl.address, size);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int64_t IBuilderConfig::getL2LimitForTiling() const}</pre>
     * Since TensorRT 10.8.
     */
    public long getL2LimitForTiling() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(52), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IBuilderConfig::setRemoteAutoTuningConfig(const char * config)}</pre>
     * Since TensorRT 10.13.
     */
    public boolean setRemoteAutoTuningConfig(String config) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(53), impl.address, CStrings.allocate(config, "config", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const char * IBuilderConfig::getRemoteAutoTuningConfig() const}</pre>
     * Since TensorRT 10.13.
     */
    public @Nullable String getRemoteAutoTuningConfig() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(impl.method(54), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IBuilderConfig::setBuildRoute(const char * buildRoute)}</pre>
     * Since TensorRT 11.1.
     */
    public boolean setBuildRoute(String buildRoute) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(55), impl.address, CStrings.allocate(buildRoute, "buildRoute", arena$));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const char * IBuilderConfig::getBuildRoute() const}</pre>
     * Since TensorRT 11.1.
     */
    public String getBuildRoute() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(impl.method(56), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const char * IBuilderConfig::getAllBuildRoutes() const}</pre>
     * Since TensorRT 11.1.
     */
    public @Nullable String getAllBuildRoutes() {
        NativeCall call$ = enter();
        try {
            String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(impl.method(57), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setInt8Calibrator(IInt8Calibrator * calibrator)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public void setInt8Calibrator(@Nullable IInt8Calibrator calibrator) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(58), impl.address, life().hold(address, "setInt8Calibrator", IInt8CalibratorNative.typeOf(calibrator), calibrator));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code IInt8Calibrator * IBuilderConfig::getInt8Calibrator() const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public @Nullable IInt8Calibrator getInt8Calibrator() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(59), impl.address);
            IInt8Calibrator result$ = IInt8CalibratorNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setAlgorithmSelector(IAlgorithmSelector * selector)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public void setAlgorithmSelector(@Nullable IAlgorithmSelector selector) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(60), impl.address, life().hold(address, "setAlgorithmSelector", IAlgorithmSelectorNative.TYPE, selector));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code IAlgorithmSelector * IBuilderConfig::getAlgorithmSelector() const}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public @Nullable IAlgorithmSelector getAlgorithmSelector() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(61), impl.address);
            IAlgorithmSelector result$ = IAlgorithmSelectorNative.TYPE.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IBuilderConfig::setCalibrationProfile(const IOptimizationProfile * profile)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public boolean setCalibrationProfile(IOptimizationProfile profile) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(impl.method(62), impl.address, NativeObject.address(call$, profile, "profile"));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code const IOptimizationProfile * IBuilderConfig::getCalibrationProfile()}</pre>
     * The result belongs to TensorRT; it may be null.
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public @Nullable IOptimizationProfile getCalibrationProfile() {
        NativeCall call$ = enter();
        try {
            long object$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(63), impl.address);
            IOptimizationProfile result$ = IOptimizationProfile.of(object$, life());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setQuantizationFlags(QuantizationFlags flags)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public void setQuantizationFlags(Set<QuantizationFlag> flags) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(64), impl.address, QuantizationFlag.mask(Calls.given(flags, "flags")));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with the flags one by one. */
    @Deprecated
    public void setQuantizationFlags(QuantizationFlag... flags) {
        setQuantizationFlags(new HashSet<>(Arrays.asList(flags)));
    }

    /**
     * <pre>{@code QuantizationFlags IBuilderConfig::getQuantizationFlags() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public Set<QuantizationFlag> getQuantizationFlags() {
        NativeCall call$ = enter();
        try {
            Set<QuantizationFlag> result$ = QuantizationFlag.ofMask((int) Signatures.I_J.HANDLE.invokeExact(impl.method(65), impl.address));
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::clearQuantizationFlag(QuantizationFlag flag)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public void clearQuantizationFlag(QuantizationFlag flag) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(66), impl.address, Calls.given(flag, "flag").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setQuantizationFlag(QuantizationFlag flag)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public void setQuantizationFlag(QuantizationFlag flag) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(67), impl.address, Calls.given(flag, "flag").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code bool IBuilderConfig::getQuantizationFlag(QuantizationFlag flag) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public boolean getQuantizationFlag(QuantizationFlag flag) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(68), impl.address, Calls.given(flag, "flag").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setMinTimingIterations(int32_t minTiming)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public void setMinTimingIterations(int minTiming) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(69), impl.address, minTiming);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code int32_t IBuilderConfig::getMinTimingIterations() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public int getMinTimingIterations() {
        NativeCall call$ = enter();
        try {
            int result$ = (int) Signatures.I_J.HANDLE.invokeExact(impl.method(70), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code void IBuilderConfig::setMaxWorkspaceSize(std::size_t workspaceSize)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public void setMaxWorkspaceSize(long workspaceSize) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(71), impl.address, workspaceSize);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * <pre>{@code std::size_t IBuilderConfig::getMaxWorkspaceSize() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     * @deprecated TensorRT has deprecated it.
     */
    @Deprecated
    public long getMaxWorkspaceSize() {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_J.HANDLE.invokeExact(impl.method(72), impl.address);
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }
}
