// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.tensorrt.natives;

import static java.lang.foreign.ValueLayout.*;

import io.trt4j.ffm.internal.*;
import io.trt4j.tensorrt.*;
import io.trt4j.tensorrt.Dims;
import io.trt4j.tensorrt.DimsExprs;
import io.trt4j.tensorrt.DynamicPluginTensorDesc;
import io.trt4j.tensorrt.InterfaceInfo;
import io.trt4j.tensorrt.Permutation;
import io.trt4j.tensorrt.PluginField;
import io.trt4j.tensorrt.PluginFieldCollection;
import io.trt4j.tensorrt.PluginTensorDesc;
import io.trt4j.tensorrt.TimingCacheKey;
import io.trt4j.tensorrt.TimingCacheValue;
import io.trt4j.tensorrt.Weights;
import io.trt4j.tensorrt.abi.*;
import io.trt4j.tensorrt.jextract.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;
import org.jspecify.annotations.Nullable;

/** Native objects of {@link IPluginCapability}. */
@SuppressWarnings("deprecation")
public final class IPluginCapabilityNative extends UpcallType<IPluginCapability> {
    /** How native objects are made. */
    public static final UpcallType<IPluginCapability> TYPE = new IPluginCapabilityNative();

    private IPluginCapabilityNative() {
        super(
            IPluginCapability.class,
            new SlotTable("IPluginCapability",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete",
            "11.0 +"),
            new VersionedNames("IPluginCapability",
            "10.0 N8nvinfer15v_1_017IPluginCapabilityE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    /** How a native object of an implementation is made: as the most derived interface it has. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static UpcallType<IPluginCapability> typeOf(@Nullable IPluginCapability implementation) {
        if (implementation instanceof IPluginV3OneBuildV2) {
            return (UpcallType) IPluginV3OneBuildV2Native.TYPE;
        }
        if (implementation instanceof IPluginV3QuickAOTBuild) {
            return (UpcallType) IPluginV3QuickAOTBuildNative.TYPE;
        }
        if (implementation instanceof IPluginV3OneBuild) {
            return (UpcallType) IPluginV3OneBuildNative.TYPE;
        }
        if (implementation instanceof IPluginV3OneCore) {
            return (UpcallType) IPluginV3OneCoreNative.TYPE;
        }
        if (implementation instanceof IPluginV3OneRuntime) {
            return (UpcallType) IPluginV3OneRuntimeNative.TYPE;
        }
        if (implementation instanceof IPluginV3QuickBuild) {
            return (UpcallType) IPluginV3QuickBuildNative.TYPE;
        }
        if (implementation instanceof IPluginV3QuickCore) {
            return (UpcallType) IPluginV3QuickCoreNative.TYPE;
        }
        if (implementation instanceof IPluginV3QuickRuntime) {
            return (UpcallType) IPluginV3QuickRuntimeNative.TYPE;
        }
        return TYPE;
    }

    @Override
    public MemorySegment info(Arena arena) {
        throw new TensorRTException("IPluginCapability is abstract in TensorRT too: implement an interface that extends it.");
    }

    @Override
    public IPluginCapability proxy(long address, Lifetime life) {
        InterfaceInfo info = InterfaceInfos.of(address, life);
        if (InterfaceInfos.is(info, new InterfaceInfo("PLUGIN_V3ONE_BUILD", 2, 0))) {
            return new IPluginV3OneBuildV2Native.Proxy(address, life);
        }
        if (InterfaceInfos.is(info, new InterfaceInfo("PLUGIN_V3QUICKAOT_BUILD", 1, 0))) {
            return new IPluginV3QuickAOTBuildNative.Proxy(address, life);
        }
        if (InterfaceInfos.is(info, new InterfaceInfo("PLUGIN_V3ONE_BUILD", 1, 0))) {
            return new IPluginV3OneBuildNative.Proxy(address, life);
        }
        if (InterfaceInfos.is(info, new InterfaceInfo("PLUGIN_V3ONE_CORE", 1, 0))) {
            return new IPluginV3OneCoreNative.Proxy(address, life);
        }
        if (InterfaceInfos.is(info, new InterfaceInfo("PLUGIN_V3ONE_RUNTIME", 1, 0))) {
            return new IPluginV3OneRuntimeNative.Proxy(address, life);
        }
        if (InterfaceInfos.is(info, new InterfaceInfo("PLUGIN_V3QUICK_BUILD", 1, 0))) {
            return new IPluginV3QuickBuildNative.Proxy(address, life);
        }
        if (InterfaceInfos.is(info, new InterfaceInfo("PLUGIN_V3QUICK_CORE", 1, 0))) {
            return new IPluginV3QuickCoreNative.Proxy(address, life);
        }
        if (InterfaceInfos.is(info, new InterfaceInfo("PLUGIN_V3QUICK_RUNTIME", 1, 0))) {
            return new IPluginV3QuickRuntimeNative.Proxy(address, life);
        }
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        throw new IllegalStateException("IPluginCapability has no slot " + slot);
    }

    /** One that is not Java's. */
    static final class Proxy extends NativeObject implements IPluginCapability, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods().at(address);
        }
    }
}
