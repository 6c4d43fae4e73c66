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
 * Holds how a network is to be built. Made by {@link IBuilder#createBuilderConfig}; the caller closes
 * it.
 *
 * <p>TensorRT's {@code class nvinfer1::IBuilderConfig}. Since TensorRT 8.6 or earlier.
 *
 * @see <a href="https://docs.nvidia.com/deeplearning/tensorrt/latest/_static/c-api/classnvinfer1_1_1_i_builder_config.html">{@code nvinfer1::IBuilderConfig}</a>
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
     * Sets how often a layer is run to average its time when tactics are compared.
     * <pre>{@code void IBuilderConfig::setAvgTimingIterations(int32_t avgTiming)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param avgTiming at least 1, which is the default
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
     * Returns how often a layer is run to average its time, 1 by default.
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
     * Sets what the engine may be used for, which restricts layers and types.
     * <pre>{@code void IBuilderConfig::setEngineCapability(EngineCapability capability)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setEngineCapability(EngineCapability capability) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(2), impl.address, Given.argument(capability, "capability").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns what the engine may be used for, {@link EngineCapability#kSTANDARD} by default.
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
     * Sets the flags of the build, in place of all set before.
     * <pre>{@code void IBuilderConfig::setFlags(BuilderFlags builderFlags)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setFlags(Set<BuilderFlag> builderFlags) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(4), impl.address, BuilderFlag.mask(Given.argument(builderFlags, "builderFlags")));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /** The same with the flags one by one. */
    public void setFlags(BuilderFlag... builderFlags) {
        setFlags(new HashSet<>(Arrays.asList(Given.argument(builderFlags, "builderFlags"))));
    }

    /**
     * Returns the flags that are set.
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
     * Clears one flag and leaves the others.
     * <pre>{@code void IBuilderConfig::clearFlag(BuilderFlag builderFlag)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void clearFlag(BuilderFlag builderFlag) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(6), impl.address, Given.argument(builderFlag, "builderFlag").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets one flag and leaves the others.
     * <pre>{@code void IBuilderConfig::setFlag(BuilderFlag builderFlag)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setFlag(BuilderFlag builderFlag) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(7), impl.address, Given.argument(builderFlag, "builderFlag").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether a flag is set.
     * <pre>{@code bool IBuilderConfig::getFlag(BuilderFlag builderFlag) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean getFlag(BuilderFlag builderFlag) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(8), impl.address, Given.argument(builderFlag, "builderFlag").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets the device that a layer must run on, in place of the default.
     * <pre>{@code void IBuilderConfig::setDeviceType(const ILayer * layer, DeviceType deviceType)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param layer of the network to be built
     */
    public void setDeviceType(ILayer layer, DeviceType deviceType) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJI.HANDLE.invokeExact(impl.method(9), impl.address, NativeObject.address(call$, layer, "layer"), Given.argument(deviceType, "deviceType").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the device that a layer is to run on.
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
     * Tells whether a layer was given a device of its own.
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
     * Lets a layer run on the default device again.
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
     * Tells whether a layer can run on a DLA core.
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
     * Sets the DLA core to build for.
     * <pre>{@code void IBuilderConfig::setDLACore(int32_t dlaCore)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param dlaCore from 0 to the builder's {@link IBuilder#getNbDLACores} - 1; -1, the default, for none
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
     * Returns the DLA core to build for, or -1.
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
     * Sets the device for all layers that have none of their own.
     * <pre>{@code void IBuilderConfig::setDefaultDeviceType(DeviceType deviceType)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setDefaultDeviceType(DeviceType deviceType) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(16), impl.address, Given.argument(deviceType, "deviceType").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the device for layers that have none of their own, {@link DeviceType#kGPU} by default.
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
     * Gives all settings their defaults again.
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
     * Sets the CUDA stream on which tactics are timed.
     * A closed stream is an {@link IllegalStateException}.
     * <pre>{@code void IBuilderConfig::setProfileStream(const cudaStream_t stream)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param stream not destroyed before there is another one or the configuration is freed
     */
    public void setProfileStream(CudaStream stream) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JJ.HANDLE.invokeExact(impl.method(19), impl.address, call$.keep("setProfileStream", stream, "stream"));
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the CUDA stream on which tactics are timed, 0 if none was set.
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
     * Adds the ranges of dynamic shapes to build for. A network with dynamic shapes or shape
     * inputs needs at least one.
     * <pre>{@code int32_t IBuilderConfig::addOptimizationProfile(const IOptimizationProfile * profile)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param profile one for which {@link IOptimizationProfile#isValid} is true
     * @return the profile's index, from 0, or -1 if it is not valid
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
     * Returns the number of optimization profiles added.
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
     * Sets how much profilers and {@link IEngineInspector} are told of layers.
     * <pre>{@code void IBuilderConfig::setProfilingVerbosity(ProfilingVerbosity verbosity)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setProfilingVerbosity(ProfilingVerbosity verbosity) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(23), impl.address, Given.argument(verbosity, "verbosity").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how much is told of layers, {@link ProfilingVerbosity#kLAYER_NAMES_ONLY} by default.
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
     * Sets the libraries whose kernels may be tried.
     * <pre>{@code bool IBuilderConfig::setTacticSources(TacticSources tacticSources)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return whether it was accepted; if not, nothing has changed
     */
    public boolean setTacticSources(Set<TacticSource> tacticSources) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(25), impl.address, TacticSource.mask(Given.argument(tacticSources, "tacticSources")));
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
        return setTacticSources(new HashSet<>(Arrays.asList(Given.argument(tacticSources, "tacticSources"))));
    }

    /**
     * Returns the libraries whose kernels may be tried.
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
     * Makes a timing cache. It may be shared by builders and outlive this configuration.
     * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
     * <pre>{@code ITimingCache * IBuilderConfig::createTimingCache(const void * blob, std::size_t size) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param blob what {@link ITimingCache#serialize} gave; empty for a new cache
     */
    public ITimingCache createTimingCache(MemorySegment blob) {
        NativeCall call$ = enter();
        try (Arena arena$ = Arena.ofConfined()) {
            Lifetime life$ = call$.make(life().parent());
            long object$ = (long) Signatures.J_JAJ.HANDLE.invokeExact(impl.method(27), impl.address, Calls.elements(Given.argument(blob, "blob"), blob.byteSize(), 1, "blob", arena$), blob.byteSize());
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
        return createTimingCache(MemorySegment.ofArray(Given.argument(blob, "blob")));
    }

    /**
     * Sets the timing cache, which the build reads and adds to.
     * <pre>{@code bool IBuilderConfig::setTimingCache(const ITimingCache & cache, bool ignoreMismatch)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param cache kept until the configuration is closed; the caller closes it after the build
     * @param ignoreMismatch whether to accept a cache from a device with other properties, whose times may mislead
     * @return whether it was accepted
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
     * Returns the timing cache that is used.
     * The result belongs to TensorRT.
     * <pre>{@code const ITimingCache * IBuilderConfig::getTimingCache() const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @return null if there is none
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
     * Limits a kind of memory. A build that cannot keep the limit fails with a message.
     * <pre>{@code void IBuilderConfig::setMemoryPoolLimit(MemoryPoolType pool, std::size_t poolSize)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param poolSize bytes; for DLA pools a power of two. A value out of range changes nothing and is told to the error
     *     recorder
     */
    public void setMemoryPoolLimit(MemoryPoolType pool, long poolSize) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JIJ.HANDLE.invokeExact(impl.method(30), impl.address, Given.argument(pool, "pool").value(), poolSize);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the limit of a kind of memory in bytes, TensorRT's default if none was set.
     * <pre>{@code std::size_t IBuilderConfig::getMemoryPoolLimit(MemoryPoolType pool) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public long getMemoryPoolLimit(MemoryPoolType pool) {
        NativeCall call$ = enter();
        try {
            long result$ = (long) Signatures.J_JI.HANDLE.invokeExact(impl.method(31), impl.address, Given.argument(pool, "pool").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Enables or disables a feature that is not yet on by default.
     * <pre>{@code void IBuilderConfig::setPreviewFeature(PreviewFeature feature, bool enable)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param enable true to enable it
     */
    public void setPreviewFeature(PreviewFeature feature, boolean enable) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JIZ.HANDLE.invokeExact(impl.method(32), impl.address, Given.argument(feature, "feature").value(), enable);
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether a feature that is not yet on by default is enabled.
     * <pre>{@code bool IBuilderConfig::getPreviewFeature(PreviewFeature feature) const}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public boolean getPreviewFeature(PreviewFeature feature) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(33), impl.address, Given.argument(feature, "feature").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how long to look for fast kernels.
     * <pre>{@code void IBuilderConfig::setBuilderOptimizationLevel(int32_t level)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param level from 0, which takes the first tactic that works, to 5, which compares the most; 3 by default. More
     *     than 5 means 5
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
     * Returns how long to look for fast kernels, from 0 to 5.
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
     * Sets on which other GPUs the engine shall run.
     * <pre>{@code void IBuilderConfig::setHardwareCompatibilityLevel(HardwareCompatibilityLevel hardwareCompatibilityLevel)}</pre>
     * Since TensorRT 8.6 or earlier.
     */
    public void setHardwareCompatibilityLevel(HardwareCompatibilityLevel hardwareCompatibilityLevel) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(36), impl.address, Given.argument(hardwareCompatibilityLevel, "hardwareCompatibilityLevel").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns on which other GPUs the engine shall run,
     * {@link HardwareCompatibilityLevel#kNONE} by default.
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
     * Sets the plugin libraries to store in the engine, which
     * {@link BuilderFlag#kVERSION_COMPATIBLE} needs to run elsewhere.
     * <pre>{@code void IBuilderConfig::setPluginsToSerialize(const char *const * paths, int32_t nbPaths)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param paths of shared libraries, each once
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
     * Returns the path of a plugin library to store in the engine.
     * <pre>{@code const char * IBuilderConfig::getPluginToSerialize(int32_t index) const}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param index from 0 to {@link #getNbPluginsToSerialize} - 1
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
     * Returns the number of plugin libraries to store in the engine.
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
     * Limits the streams that an execution context may use beside the one it is given.
     * <pre>{@code bool IBuilderConfig::setMaxAuxStreams(int32_t nbStreams)}</pre>
     * Since TensorRT 8.6 or earlier.
     *
     * @param nbStreams 0 for a single stream; by default TensorRT decides
     * @return whether it was accepted
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
     * Returns the limit of further streams.
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
     * Sets what is told of the build's progress and may stop it.
     * <pre>{@code void IBuilderConfig::setProgressMonitor(IProgressMonitor * monitor)}</pre>
     * Since TensorRT 9.0.
     *
     * @param monitor null for none
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
     * Returns what is told of the build's progress.
     * The result belongs to TensorRT.
     * <pre>{@code IProgressMonitor * IBuilderConfig::getProgressMonitor() const}</pre>
     * Since TensorRT 9.0.
     *
     * @return null if none was set
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
     * Sets the operating system that the engine shall run on.
     * <pre>{@code void IBuilderConfig::setRuntimePlatform(RuntimePlatform runtimePlatform)}</pre>
     * Since TensorRT 10.2.
     */
    public void setRuntimePlatform(RuntimePlatform runtimePlatform) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(45), impl.address, Given.argument(runtimePlatform, "runtimePlatform").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns the operating system that the engine shall run on,
     * {@link RuntimePlatform#kSAME_AS_BUILD} by default.
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
     * Limits how many tactics of a layer are timed.
     * <pre>{@code void IBuilderConfig::setMaxNbTactics(int32_t maxNbTactics)}</pre>
     * Since TensorRT 10.4.
     *
     * @param maxNbTactics -1, the default, lets TensorRT decide
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
     * Returns how many tactics of a layer are timed at most, -1 if TensorRT decides.
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
     * Sets how hard to look for ways to keep tensors in the caches of the chip.
     * <pre>{@code bool IBuilderConfig::setTilingOptimizationLevel(TilingOptimizationLevel level)}</pre>
     * Since TensorRT 10.8.
     *
     * @return whether it was accepted
     */
    public boolean setTilingOptimizationLevel(TilingOptimizationLevel level) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(49), impl.address, Given.argument(level, "level").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Returns how hard to look for ways to keep tensors in caches,
     * {@link TilingOptimizationLevel#kNONE} by default.
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
     * Limits how much of the L2 cache tiling may use; without effect where tiling is off.
     * <pre>{@code bool IBuilderConfig::setL2LimitForTiling(int64_t size)}</pre>
     * Since TensorRT 10.8.
     *
     * @param size bytes
     * @return whether it was accepted
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
     * Returns how many bytes of the L2 cache tiling may use.
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
     * Sets where tactics are timed remotely, for engines of capability {@code kSAFETY}.
     * <pre>{@code bool IBuilderConfig::setRemoteAutoTuningConfig(const char * config)}</pre>
     * Since TensorRT 10.13.
     *
     * @param config TensorRT's description of the remote machine
     * @return whether it was accepted
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
     * Returns where tactics are timed remotely.
     * <pre>{@code const char * IBuilderConfig::getRemoteAutoTuningConfig() const}</pre>
     * Since TensorRT 10.13.
     *
     * @return null if it was not set
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
     * Sets options of the compiler that override its choices.
     * <pre>{@code bool IBuilderConfig::setBuildRoute(const char * buildRoute)}</pre>
     * Since TensorRT 11.1.
     *
     * @param buildRoute options such as {@code -conv_use_long_w=off}, separated by spaces; {@link #getAllBuildRoutes}
     *     lists them
     * @return whether they were accepted
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
     * Returns the options of the compiler that were set, empty if none were.
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
     * Returns the options of the compiler, their values and defaults, as JSON.
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
     * Sets what gives samples to find the ranges of INT8 tensors by.
     * <pre>{@code void IBuilderConfig::setInt8Calibrator(IInt8Calibrator * calibrator)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param calibrator null for none
     * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
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
     * Returns what gives samples for calibration.
     * The result belongs to TensorRT.
     * <pre>{@code IInt8Calibrator * IBuilderConfig::getInt8Calibrator() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @return null if none was set
     * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
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
     * Sets what chooses the algorithms of layers.
     * <pre>{@code void IBuilderConfig::setAlgorithmSelector(IAlgorithmSelector * selector)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param selector null for none
     * @deprecated since TensorRT 10.8; edit a timing cache, see {@link BuilderFlag#kEDITABLE_TIMING_CACHE}
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
     * Returns what chooses the algorithms of layers.
     * The result belongs to TensorRT.
     * <pre>{@code IAlgorithmSelector * IBuilderConfig::getAlgorithmSelector() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @return null if none was set
     * @deprecated since TensorRT 10.8; edit a timing cache, see {@link BuilderFlag#kEDITABLE_TIMING_CACHE}
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
     * Sets the shapes to calibrate with. Its optimum is used, its minimum and maximum are not.
     * <pre>{@code bool IBuilderConfig::setCalibrationProfile(const IOptimizationProfile * profile)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @param profile null for none
     * @return whether it was accepted
     * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
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
     * Returns the shapes to calibrate with.
     * The result belongs to TensorRT.
     * <pre>{@code const IOptimizationProfile * IBuilderConfig::getCalibrationProfile()}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @return null if none was set
     * @deprecated since TensorRT 10.1; quantize explicitly, with {@link INetworkDefinition#addQuantize}
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
     * Sets the flags of quantization, in place of all set before.
     * <pre>{@code void IBuilderConfig::setQuantizationFlags(QuantizationFlags flags)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.10; quantize explicitly, with {@link INetworkDefinition#addQuantize}
     */
    @Deprecated
    public void setQuantizationFlags(Set<QuantizationFlag> flags) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(64), impl.address, QuantizationFlag.mask(Given.argument(flags, "flags")));
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
        setQuantizationFlags(new HashSet<>(Arrays.asList(Given.argument(flags, "flags"))));
    }

    /**
     * Returns the flags of quantization that are set.
     * <pre>{@code QuantizationFlags IBuilderConfig::getQuantizationFlags() const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.10; quantize explicitly, with {@link INetworkDefinition#addQuantize}
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
     * Clears one flag of quantization.
     * <pre>{@code void IBuilderConfig::clearQuantizationFlag(QuantizationFlag flag)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.10; quantize explicitly, with {@link INetworkDefinition#addQuantize}
     */
    @Deprecated
    public void clearQuantizationFlag(QuantizationFlag flag) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(66), impl.address, Given.argument(flag, "flag").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets one flag of quantization.
     * <pre>{@code void IBuilderConfig::setQuantizationFlag(QuantizationFlag flag)}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.10; quantize explicitly, with {@link INetworkDefinition#addQuantize}
     */
    @Deprecated
    public void setQuantizationFlag(QuantizationFlag flag) {
        NativeCall call$ = enter();
        try {
            Signatures.V_JI.HANDLE.invokeExact(impl.method(67), impl.address, Given.argument(flag, "flag").value());
            call$.check();
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Tells whether a flag of quantization is set.
     * <pre>{@code bool IBuilderConfig::getQuantizationFlag(QuantizationFlag flag) const}</pre>
     * Since TensorRT 8.6 or earlier, until 11.0.
     *
     * @deprecated since TensorRT 10.10; quantize explicitly, with {@link INetworkDefinition#addQuantize}
     */
    @Deprecated
    public boolean getQuantizationFlag(QuantizationFlag flag) {
        NativeCall call$ = enter();
        try {
            boolean result$ = (boolean) Signatures.Z_JI.HANDLE.invokeExact(impl.method(68), impl.address, Given.argument(flag, "flag").value());
            call$.check();
            return result$;
        } catch (Throwable t$) {
            throw Calls.failed(t$);
        } finally {
            call$.exit();
        }
    }

    /**
     * Sets how often a layer is run to find its shortest time.
     * <pre>{@code void IBuilderConfig::setMinTimingIterations(int32_t minTiming)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.4; use {@link #setAvgTimingIterations}
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
     * Returns how often a layer is run to find its shortest time, 1 by default.
     * <pre>{@code int32_t IBuilderConfig::getMinTimingIterations() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.4; use {@link #getAvgTimingIterations}
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
     * Limits the device memory that layers use while they run.
     * <pre>{@code void IBuilderConfig::setMaxWorkspaceSize(std::size_t workspaceSize)}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @param workspaceSize bytes
     * @deprecated since TensorRT 8.3; use {@link #setMemoryPoolLimit} with {@link MemoryPoolType#kWORKSPACE}
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
     * Returns the limit of device memory that layers use while they run, in bytes.
     * <pre>{@code std::size_t IBuilderConfig::getMaxWorkspaceSize() const}</pre>
     * Since TensorRT 8.6 or earlier, until 10.0.
     *
     * @deprecated since TensorRT 8.3; use {@link #getMemoryPoolLimit} with {@link MemoryPoolType#kWORKSPACE}
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
