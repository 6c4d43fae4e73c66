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

/** Native objects of {@link IPluginV3QuickCore}. */
@SuppressWarnings("deprecation")
public final class IPluginV3QuickCoreNative extends UpcallType<IPluginV3QuickCore> {
    /** How native objects are made. */
    public static final UpcallType<IPluginV3QuickCore> TYPE = new IPluginV3QuickCoreNative();

    private IPluginV3QuickCoreNative() {
        super(
            IPluginV3QuickCore.class,
            new SlotTable("IPluginV3QuickCore",
            "10.6 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete getPluginName getPluginVersion getPluginNamespace",
            "11.0 +"),
            new VersionedNames("IPluginV3QuickCore",
            "10.6 N8nvinfer15v_1_018IPluginV3QuickCoreE N8nvinfer15v_1_017IPluginCapabilityE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("PLUGIN_V3QUICK_CORE", 1, 0).allocate(arena);
    }

    @Override
    public IPluginV3QuickCore proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "getPluginName" -> IPluginV3QuickCore_getPluginName.allocate(IPluginV3QuickCoreNative::getPluginName, arena);
            case "getPluginVersion" -> IPluginV3QuickCore_getPluginVersion.allocate(IPluginV3QuickCoreNative::getPluginVersion, arena);
            case "getPluginNamespace" -> IPluginV3QuickCore_getPluginNamespace.allocate(IPluginV3QuickCoreNative::getPluginNamespace, arena);
            default -> throw new IllegalStateException("IPluginV3QuickCore has no slot " + slot);
        };
    }

    private static long getPluginName(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginName(), "IPluginV3QuickCore.getPluginName"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickCore", "getPluginName", t$);
            return UpcallType.noName();
        }
    }

    private static long getPluginVersion(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginVersion(), "IPluginV3QuickCore.getPluginVersion"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickCore", "getPluginVersion", t$);
            return UpcallType.noName();
        }
    }

    private static long getPluginNamespace(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginNamespace(), "IPluginV3QuickCore.getPluginNamespace"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickCore", "getPluginNamespace", t$);
            return UpcallType.noName();
        }
    }

    /** One that is not Java's. */
    static final class Proxy extends NativeObject implements IPluginV3QuickCore, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("getPluginName", "getPluginVersion", "getPluginNamespace").at(address);
        }

        /**
         * <pre>{@code const AsciiChar * IPluginV3QuickCore::getPluginName() const}</pre>
         * Since TensorRT 10.6.
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
         * <pre>{@code const AsciiChar * IPluginV3QuickCore::getPluginVersion() const}</pre>
         * Since TensorRT 10.6.
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
         * <pre>{@code const AsciiChar * IPluginV3QuickCore::getPluginNamespace() const}</pre>
         * Since TensorRT 10.6.
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
