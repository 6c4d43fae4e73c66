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

/** Native objects of {@link IPluginCreatorV3Quick}. */
@SuppressWarnings("deprecation")
public final class IPluginCreatorV3QuickNative extends UpcallType<IPluginCreatorV3Quick> {
    /** How native objects are made. */
    public static final UpcallType<IPluginCreatorV3Quick> TYPE = new IPluginCreatorV3QuickNative();

    private IPluginCreatorV3QuickNative() {
        super(
            IPluginCreatorV3Quick.class,
            new SlotTable("IPluginCreatorV3Quick",
            "10.6 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete createPlugin getFieldNames getPluginName getPluginVersion getPluginNamespace",
            "11.0 +"),
            new VersionedNames("IPluginCreatorV3Quick",
            "10.6 N8nvinfer15v_1_021IPluginCreatorV3QuickE N8nvinfer15v_1_023IPluginCreatorInterfaceE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("PLUGIN CREATOR_V3QUICK", 1, 0).allocate(arena);
    }

    @Override
    public IPluginCreatorV3Quick proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "createPlugin" -> LoadedVersion.isBefore(10, 9) ? IPluginCreatorV3Quick_createPlugin_before_10_9.allocate(IPluginCreatorV3QuickNative::createPlugin_before_10_9, arena) : IPluginCreatorV3Quick_createPlugin.allocate(IPluginCreatorV3QuickNative::createPlugin, arena);
            case "getFieldNames" -> IPluginCreatorV3Quick_getFieldNames.allocate(IPluginCreatorV3QuickNative::getFieldNames, arena);
            case "getPluginName" -> IPluginCreatorV3Quick_getPluginName.allocate(IPluginCreatorV3QuickNative::getPluginName, arena);
            case "getPluginVersion" -> IPluginCreatorV3Quick_getPluginVersion.allocate(IPluginCreatorV3QuickNative::getPluginVersion, arena);
            case "getPluginNamespace" -> IPluginCreatorV3Quick_getPluginNamespace.allocate(IPluginCreatorV3QuickNative::getPluginNamespace, arena);
            default -> throw new IllegalStateException("IPluginCreatorV3Quick has no slot " + slot);
        };
    }

    private static long createPlugin(long self, long name, long nspace, long fc, int phase, int quickPluginCreationRequest) {
        Reserve.refill();
        try {
            return TYPE.create(self, "IPluginCreatorV3Quick.createPlugin", IPluginV3Native.TYPE, TYPE.find(self).createPlugin(CStrings.read(name), CStrings.read(nspace), PluginArrays.fields(fc), TensorRTPhase.of(phase), QuickPluginCreationRequest.of(quickPluginCreationRequest)), null);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreatorV3Quick", "createPlugin", t$);
            return FailedPluginV3.createQuick(self);
        }
    }

    private static long getFieldNames(long self) {
        try {
            return PluginArrays.keep(self, "getFieldNames", TYPE.find(self).getFieldNames());
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreatorV3Quick", "getFieldNames", t$);
            return 0;
        }
    }

    private static long getPluginName(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginName(), "IPluginCreatorV3Quick.getPluginName"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreatorV3Quick", "getPluginName", t$);
            return UpcallType.noName();
        }
    }

    private static long getPluginVersion(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginVersion(), "IPluginCreatorV3Quick.getPluginVersion"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreatorV3Quick", "getPluginVersion", t$);
            return UpcallType.noName();
        }
    }

    private static long getPluginNamespace(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginNamespace(), "IPluginCreatorV3Quick.getPluginNamespace"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreatorV3Quick", "getPluginNamespace", t$);
            return UpcallType.noName();
        }
    }

    private static long createPlugin_before_10_9(long self, long name, long nspace, long fc, int phase) {
        Reserve.refill();
        try {
            return TYPE.create(self, "IPluginCreatorV3Quick.createPlugin", IPluginV3Native.TYPE, TYPE.find(self).createPlugin(CStrings.read(name), CStrings.read(nspace), PluginArrays.fields(fc), TensorRTPhase.of(phase)), null);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreatorV3Quick", "createPlugin", t$);
            return FailedPluginV3.createQuick(self);
        }
    }

    /** One that is not Java's. */
    static final class Proxy extends NativeObject implements IPluginCreatorV3Quick, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("createPlugin", "getFieldNames", "getPluginName", "getPluginVersion", "getPluginNamespace", "createPlugin").at(address);
        }

        /**
         * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
         * <pre>{@code IPluginV3 * IPluginCreatorV3Quick::createPlugin(const AsciiChar * name, const AsciiChar * nspace, const PluginFieldCollection * fc, TensorRTPhase phase, QuickPluginCreationRequest quickPluginCreationRequest)}</pre>
         * Since TensorRT 10.9.
         */
        public IPluginV3 createPlugin(String name, String nspace, PluginFieldCollection fc, TensorRTPhase phase, QuickPluginCreationRequest quickPluginCreationRequest) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                if (LoadedVersion.isBefore(10, 9)) {
                    throw new TensorRTException("IPluginCreatorV3Quick.createPlugin(name, nspace, fc, phase, quickPluginCreationRequest) is in TensorRT 10.9 and newer; " + TensorRT.version() + " is loaded.");
                }
                Lifetime life$ = call$.make(life());
                long object$ = (long) Signatures.J_JJJJII.HANDLE.invokeExact(self.method(0), self.address, CStrings.allocateOrNull(name, "name", arena$), CStrings.allocateOrNull(nspace, "nspace", arena$), CreatorFields.given(this, fc, phase == TensorRTPhase.kRUNTIME).allocate(arena$).address(), Given.argument(phase, "phase").value(), Given.argument(quickPluginCreationRequest, "quickPluginCreationRequest").value());
                return call$.created(IPluginV3Native.own(object$, life$), "IPluginCreatorV3Quick.createPlugin");
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code const PluginFieldCollection * IPluginCreatorV3Quick::getFieldNames()}</pre>
         * Since TensorRT 10.6.
         */
        public @Nullable PluginFieldCollection getFieldNames() {
            NativeCall call$ = enter();
            try {
                long struct$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(1), self.address);
                PluginFieldCollection result$ = struct$ == 0 ? null : PluginFieldCollection.read(Calls.memory(struct$, PluginFieldCollection.layout().byteSize()));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code const AsciiChar * IPluginCreatorV3Quick::getPluginName() const}</pre>
         * Since TensorRT 10.6.
         */
        public String getPluginName() {
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

        /**
         * <pre>{@code const AsciiChar * IPluginCreatorV3Quick::getPluginVersion() const}</pre>
         * Since TensorRT 10.6.
         */
        public String getPluginVersion() {
            NativeCall call$ = enter();
            try {
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(3), self.address));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code const AsciiChar * IPluginCreatorV3Quick::getPluginNamespace() const}</pre>
         * Since TensorRT 10.6.
         */
        public String getPluginNamespace() {
            NativeCall call$ = enter();
            try {
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(4), self.address));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
         * <pre>{@code IPluginV3 * IPluginCreatorV3Quick::createPlugin(const AsciiChar * name, const AsciiChar * nspace, const PluginFieldCollection * fc, TensorRTPhase phase)}</pre>
         * Since TensorRT 10.6, until 10.9.
         */
        public IPluginV3 createPlugin(String name, String nspace, PluginFieldCollection fc, TensorRTPhase phase) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                if (!LoadedVersion.isBefore(10, 9)) {
                    throw new TensorRTException("IPluginCreatorV3Quick.createPlugin(name, nspace, fc, phase) is in TensorRT 10.6 until 10.9; " + TensorRT.version() + " is loaded.");
                }
                Lifetime life$ = call$.make(life());
                long object$ = (long) Signatures.J_JJJJI.HANDLE.invokeExact(self.method(5), self.address, CStrings.allocateOrNull(name, "name", arena$), CStrings.allocateOrNull(nspace, "nspace", arena$), CreatorFields.given(this, fc, phase == TensorRTPhase.kRUNTIME).allocate(arena$).address(), Given.argument(phase, "phase").value());
                return call$.created(IPluginV3Native.own(object$, life$), "IPluginCreatorV3Quick.createPlugin");
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }
    }
}
