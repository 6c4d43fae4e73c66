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

/** Native objects of {@link IPluginCreatorV3One}. */
@SuppressWarnings("deprecation")
public final class IPluginCreatorV3OneNative extends UpcallType<IPluginCreatorV3One> {
    /** How native objects are made. */
    public static final UpcallType<IPluginCreatorV3One> TYPE = new IPluginCreatorV3OneNative();

    private IPluginCreatorV3OneNative() {
        super(
            IPluginCreatorV3One.class,
            new SlotTable("IPluginCreatorV3One",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete createPlugin getFieldNames getPluginName getPluginVersion getPluginNamespace",
            "11.0 +"),
            new VersionedNames("IPluginCreatorV3One",
            "10.0 N8nvinfer15v_1_019IPluginCreatorV3OneE N8nvinfer15v_1_023IPluginCreatorInterfaceE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("PLUGIN CREATOR_V3ONE", 1, 0).allocate(arena);
    }

    @Override
    public IPluginCreatorV3One proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "createPlugin" -> IPluginCreatorV3One_createPlugin.allocate(IPluginCreatorV3OneNative::createPlugin, arena);
            case "getFieldNames" -> IPluginCreatorV3One_getFieldNames.allocate(IPluginCreatorV3OneNative::getFieldNames, arena);
            case "getPluginName" -> IPluginCreatorV3One_getPluginName.allocate(IPluginCreatorV3OneNative::getPluginName, arena);
            case "getPluginVersion" -> IPluginCreatorV3One_getPluginVersion.allocate(IPluginCreatorV3OneNative::getPluginVersion, arena);
            case "getPluginNamespace" -> IPluginCreatorV3One_getPluginNamespace.allocate(IPluginCreatorV3OneNative::getPluginNamespace, arena);
            default -> throw new IllegalStateException("IPluginCreatorV3One has no slot " + slot);
        };
    }

    private static long createPlugin(long self, long name, long fc, int phase) {
        try {
            return TYPE.create(self, "IPluginCreatorV3One.createPlugin", IPluginV3Native.TYPE, TYPE.find(self).createPlugin(CStrings.read(name), PluginArrays.fields(fc), TensorRTPhase.of(phase)), null);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreatorV3One", "createPlugin", t$);
            return 0;
        }
    }

    private static long getFieldNames(long self) {
        try {
            return PluginArrays.keep(self, "getFieldNames", TYPE.find(self).getFieldNames());
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreatorV3One", "getFieldNames", t$);
            return 0;
        }
    }

    private static long getPluginName(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginName(), "IPluginCreatorV3One.getPluginName"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreatorV3One", "getPluginName", t$);
            return UpcallType.noName();
        }
    }

    private static long getPluginVersion(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginVersion(), "IPluginCreatorV3One.getPluginVersion"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreatorV3One", "getPluginVersion", t$);
            return UpcallType.noName();
        }
    }

    private static long getPluginNamespace(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginNamespace(), "IPluginCreatorV3One.getPluginNamespace"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreatorV3One", "getPluginNamespace", t$);
            return UpcallType.noName();
        }
    }

    /** One that is not Java's. */
    static final class Proxy extends NativeObject implements IPluginCreatorV3One, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("createPlugin", "getFieldNames", "getPluginName", "getPluginVersion", "getPluginNamespace").at(address);
        }

        /**
         * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
         * <pre>{@code IPluginV3 * IPluginCreatorV3One::createPlugin(const AsciiChar * name, const PluginFieldCollection * fc, TensorRTPhase phase)}</pre>
         * Since TensorRT 10.0.
         */
        public IPluginV3 createPlugin(String name, PluginFieldCollection fc, TensorRTPhase phase) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                Lifetime life$ = call$.make(life());
                long object$ = (long) Signatures.J_JJJI.HANDLE.invokeExact(self.method(0), self.address, CStrings.allocateOrNull(name, "name", arena$), CreatorFields.given(this, fc, phase == TensorRTPhase.kRUNTIME).allocate(arena$).address(), Given.argument(phase, "phase").value());
                return call$.created(IPluginV3Native.own(object$, life$), "IPluginCreatorV3One.createPlugin");
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code const PluginFieldCollection * IPluginCreatorV3One::getFieldNames()}</pre>
         * Since TensorRT 10.0.
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
         * <pre>{@code const AsciiChar * IPluginCreatorV3One::getPluginName() const}</pre>
         * Since TensorRT 10.0.
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
         * <pre>{@code const AsciiChar * IPluginCreatorV3One::getPluginVersion() const}</pre>
         * Since TensorRT 10.0.
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
         * <pre>{@code const AsciiChar * IPluginCreatorV3One::getPluginNamespace() const}</pre>
         * Since TensorRT 10.0.
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
    }
}
