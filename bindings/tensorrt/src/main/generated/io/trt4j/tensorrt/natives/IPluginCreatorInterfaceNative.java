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

/** Native objects of {@link IPluginCreatorInterface}. */
@SuppressWarnings("deprecation")
public final class IPluginCreatorInterfaceNative extends UpcallType<IPluginCreatorInterface> {
    /** How native objects are made. */
    public static final UpcallType<IPluginCreatorInterface> TYPE = new IPluginCreatorInterfaceNative();

    private IPluginCreatorInterfaceNative() {
        super(
            IPluginCreatorInterface.class,
            new SlotTable("IPluginCreatorInterface",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete",
            "11.0 +"),
            new VersionedNames("IPluginCreatorInterface",
            "10.0 N8nvinfer15v_1_023IPluginCreatorInterfaceE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    /** How a native object of an implementation is made: as the most derived interface it has. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static UpcallType<IPluginCreatorInterface> typeOf(@Nullable IPluginCreatorInterface implementation) {
        if (implementation instanceof IPluginCreator) {
            return (UpcallType) IPluginCreatorNative.TYPE;
        }
        if (implementation instanceof IPluginCreatorV3One) {
            return (UpcallType) IPluginCreatorV3OneNative.TYPE;
        }
        if (implementation instanceof IPluginCreatorV3Quick) {
            return (UpcallType) IPluginCreatorV3QuickNative.TYPE;
        }
        return TYPE;
    }

    @Override
    public MemorySegment info(Arena arena) {
        throw new TensorRTException("IPluginCreatorInterface is abstract in TensorRT too: implement an interface that extends it.");
    }

    @Override
    public IPluginCreatorInterface proxy(long address, Lifetime life) {
        InterfaceInfo info = InterfaceInfos.of(address, life);
        if (InterfaceInfos.is(info, new InterfaceInfo("PLUGIN CREATOR_V1", 1, 0))) {
            return new IPluginCreatorNative.Proxy(address, life);
        }
        if (InterfaceInfos.is(info, new InterfaceInfo("PLUGIN CREATOR_V3ONE", 1, 0))) {
            return new IPluginCreatorV3OneNative.Proxy(address, life);
        }
        if (InterfaceInfos.is(info, new InterfaceInfo("PLUGIN CREATOR_V3QUICK", 1, 0))) {
            return new IPluginCreatorV3QuickNative.Proxy(address, life);
        }
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        throw new IllegalStateException("IPluginCreatorInterface has no slot " + slot);
    }

    /** One that is not Java's. */
    static final class Proxy extends NativeObject implements IPluginCreatorInterface, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods().at(address);
        }
    }
}
