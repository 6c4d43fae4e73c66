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

/** Native objects of {@link IPluginCreator}. */
@SuppressWarnings("deprecation")
public final class IPluginCreatorNative extends UpcallType<IPluginCreator> {
    /** How native objects are made. */
    public static final UpcallType<IPluginCreator> TYPE = new IPluginCreatorNative();

    private IPluginCreatorNative() {
        super(
            IPluginCreator.class,
            new SlotTable("IPluginCreator",
            "8.6 getTensorRTVersion getPluginName getPluginVersion getFieldNames createPlugin deserializePlugin setPluginNamespace getPluginNamespace ~ ~delete",
            "9.0 +",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete getPluginName getPluginVersion getFieldNames createPlugin deserializePlugin setPluginNamespace getPluginNamespace",
            "11.0 +"),
            new VersionedNames("IPluginCreator",
            "8.6 N8nvinfer114IPluginCreatorE",
            "9.0 +",
            "10.0 N8nvinfer15v_1_014IPluginCreatorE N8nvinfer15v_1_023IPluginCreatorInterfaceE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("PLUGIN CREATOR_V1", 1, 0).allocate(arena);
    }

    @Override
    public IPluginCreator proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "getPluginName" -> IPluginCreator_getPluginName.allocate(IPluginCreatorNative::getPluginName, arena);
            case "getPluginVersion" -> IPluginCreator_getPluginVersion.allocate(IPluginCreatorNative::getPluginVersion, arena);
            case "getFieldNames" -> IPluginCreator_getFieldNames.allocate(IPluginCreatorNative::getFieldNames, arena);
            case "createPlugin" -> IPluginCreator_createPlugin.allocate(IPluginCreatorNative::createPlugin, arena);
            case "deserializePlugin" -> IPluginCreator_deserializePlugin.allocate(IPluginCreatorNative::deserializePlugin, arena);
            case "setPluginNamespace" -> IPluginCreator_setPluginNamespace.allocate(IPluginCreatorNative::setPluginNamespace, arena);
            case "getPluginNamespace" -> IPluginCreator_getPluginNamespace.allocate(IPluginCreatorNative::getPluginNamespace, arena);
            case "getTensorRTVersion" -> IPluginCreator_getTensorRTVersion.allocate(IPluginCreatorNative::getTensorRTVersion, arena);
            default -> throw new IllegalStateException("IPluginCreator has no slot " + slot);
        };
    }

    private static long getPluginName(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginName(), "IPluginCreator.getPluginName"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreator", "getPluginName", t$);
            return UpcallType.noName();
        }
    }

    private static long getPluginVersion(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginVersion(), "IPluginCreator.getPluginVersion"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreator", "getPluginVersion", t$);
            return UpcallType.noName();
        }
    }

    private static long getFieldNames(long self) {
        try {
            return PluginArrays.keep(self, "getFieldNames", TYPE.find(self).getFieldNames());
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreator", "getFieldNames", t$);
            return 0;
        }
    }

    private static long createPlugin(long self, long name, long fc) {
        try {
            return TYPE.create(self, "IPluginCreator.createPlugin", IPluginV2Native::typeOf, TYPE.find(self).createPlugin(CStrings.read(name), PluginArrays.fields(fc)), null);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreator", "createPlugin", t$);
            return 0;
        }
    }

    private static long deserializePlugin(long self, long name, long serialData, long serialLength) {
        try {
            return TYPE.create(self, "IPluginCreator.deserializePlugin", IPluginV2Native::typeOf, TYPE.find(self).deserializePlugin(CStrings.read(name), PluginArrays.bytes(serialData, serialLength)), null);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreator", "deserializePlugin", t$);
            return 0;
        }
    }

    private static void setPluginNamespace(long self, long pluginNamespace) {
        try {
            TYPE.find(self).setPluginNamespace(CStrings.read(pluginNamespace));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreator", "setPluginNamespace", t$);
        }
    }

    private static long getPluginNamespace(long self) {
        try {
            return TYPE.pin(self, Given.argument(TYPE.find(self).getPluginNamespace(), "IPluginCreator.getPluginNamespace"));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreator", "getPluginNamespace", t$);
            return UpcallType.noName();
        }
    }

    private static int getTensorRTVersion(long self) {
        try {
            return TYPE.find(self).getTensorRTVersion();
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginCreator", "getTensorRTVersion", t$);
            return 0;
        }
    }

    /** One that is not Java's. */
    static final class Proxy extends NativeObject implements IPluginCreator, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("getPluginName", "getPluginVersion", "getFieldNames", "createPlugin", "deserializePlugin", "setPluginNamespace", "getPluginNamespace", "getTensorRTVersion").at(address);
        }

        /**
         * <pre>{@code const AsciiChar * IPluginCreator::getPluginName() const}</pre>
         * Since TensorRT 8.6 or earlier.
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
         * <pre>{@code const AsciiChar * IPluginCreator::getPluginVersion() const}</pre>
         * Since TensorRT 8.6 or earlier.
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
         * <pre>{@code const PluginFieldCollection * IPluginCreator::getFieldNames()}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public @Nullable PluginFieldCollection getFieldNames() {
            NativeCall call$ = enter();
            try {
                long struct$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(2), self.address);
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
         * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
         * <pre>{@code IPluginV2 * IPluginCreator::createPlugin(const AsciiChar * name, const PluginFieldCollection * fc)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public IPluginV2 createPlugin(String name, PluginFieldCollection fc) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                Lifetime life$ = call$.make(life());
                long object$ = (long) Signatures.J_JJJ.HANDLE.invokeExact(self.method(3), self.address, CStrings.allocate(name, "name", arena$), CreatorFields.given(this, fc, false).allocate(arena$).address());
                return call$.created(IPluginV2Native.own(object$, life$), "IPluginCreator.createPlugin");
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * A plugin in C++ reads what it is given unchecked: other than what one of its own has serialized, no
         * data included, may end the process. One without state takes, and has serialized, none.
         * The caller owns the result and closes it; if TensorRT makes none, a {@link TensorRTException} is thrown.
         * <pre>{@code IPluginV2 * IPluginCreator::deserializePlugin(const AsciiChar * name, const void * serialData, size_t serialLength)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public IPluginV2 deserializePlugin(String name, MemorySegment serialData) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                Lifetime life$ = call$.make(life());
                long object$ = (long) Signatures.J_JJAJ.HANDLE.invokeExact(self.method(4), self.address, CStrings.allocate(name, "name", arena$), Calls.elements(Given.argument(serialData, "serialData"), serialData.byteSize(), 1, "serialData", arena$), serialData.byteSize());
                return call$.created(IPluginV2Native.own(object$, life$), "IPluginCreator.deserializePlugin");
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void IPluginCreator::setPluginNamespace(const AsciiChar * pluginNamespace)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public void setPluginNamespace(String pluginNamespace) {
            NativeCall call$ = enter();
            try {
                Signatures.V_JJ.HANDLE.invokeExact(self.method(5), self.address, CStrings.constant(Given.argument(pluginNamespace, "pluginNamespace")).address());
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code const AsciiChar * IPluginCreator::getPluginNamespace() const}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public String getPluginNamespace() {
            NativeCall call$ = enter();
            try {
                String result$ = CStrings.read((long) Signatures.J_J.HANDLE.invokeExact(self.method(6), self.address));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginCreator::getTensorRTVersion() const}</pre>
         * Since TensorRT 8.6 or earlier, until 10.0.
         */
        public int getTensorRTVersion() {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(7), self.address);
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
