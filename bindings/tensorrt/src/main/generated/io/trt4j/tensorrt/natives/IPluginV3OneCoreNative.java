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

/** Native objects of {@link IPluginV3OneCore}. */
@SuppressWarnings("deprecation")
public final class IPluginV3OneCoreNative extends UpcallType<IPluginV3OneCore> {
    /** How native objects are made. */
    public static final UpcallType<IPluginV3OneCore> TYPE = new IPluginV3OneCoreNative();

    private IPluginV3OneCoreNative() {
        super(
            IPluginV3OneCore.class,
            new SlotTable("IPluginV3OneCore",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete getPluginName getPluginVersion getPluginNamespace",
            "11.0 +"),
            new VersionedNames("IPluginV3OneCore",
            "10.0 N8nvinfer15v_1_016IPluginV3OneCoreE N8nvinfer15v_1_017IPluginCapabilityE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("PLUGIN_V3ONE_CORE", 1, 0).allocate(arena);
    }

    @Override
    public IPluginV3OneCore proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "getPluginName" -> IPluginV3OneCore_getPluginName.allocate(IPluginV3OneCoreNative::getPluginName, arena);
            case "getPluginVersion" -> IPluginV3OneCore_getPluginVersion.allocate(IPluginV3OneCoreNative::getPluginVersion, arena);
            case "getPluginNamespace" -> IPluginV3OneCore_getPluginNamespace.allocate(IPluginV3OneCoreNative::getPluginNamespace, arena);
            default -> throw new IllegalStateException("IPluginV3OneCore has no slot " + slot);
        };
    }

    private static long getPluginName(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginName(), "IPluginV3OneCore.getPluginName"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneCore", "getPluginName", t$);
            return UpcallType.noName();
        }
    }

    private static long getPluginVersion(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginVersion(), "IPluginV3OneCore.getPluginVersion"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneCore", "getPluginVersion", t$);
            return UpcallType.noName();
        }
    }

    private static long getPluginNamespace(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginNamespace(), "IPluginV3OneCore.getPluginNamespace"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneCore", "getPluginNamespace", t$);
            return UpcallType.noName();
        }
    }

    /** One that is not Java's. */
    static final class Proxy extends NativeObject implements IPluginV3OneCore, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("getPluginName", "getPluginVersion", "getPluginNamespace").at(address);
        }

        /**
         * <pre>{@code const AsciiChar * IPluginV3OneCore::getPluginName() const}</pre>
         * Since TensorRT 10.0.
         */
        public String getPluginName() {
            NativeCall call$ = enter();
            try {
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(0), self.address));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code const AsciiChar * IPluginV3OneCore::getPluginVersion() const}</pre>
         * Since TensorRT 10.0.
         */
        public String getPluginVersion() {
            NativeCall call$ = enter();
            try {
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(1), self.address));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code const AsciiChar * IPluginV3OneCore::getPluginNamespace() const}</pre>
         * Since TensorRT 10.0.
         */
        public String getPluginNamespace() {
            NativeCall call$ = enter();
            try {
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(2), self.address));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }
    }
}
