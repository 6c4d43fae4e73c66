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

/** Native objects of {@link IPluginV3}. */
@SuppressWarnings("deprecation")
public final class IPluginV3Native extends UpcallType<IPluginV3> {
    /** How native objects are made. */
    public static final UpcallType<IPluginV3> TYPE = new IPluginV3Native();

    private IPluginV3Native() {
        super(
            IPluginV3.class,
            new SlotTable("IPluginV3",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete getCapabilityInterface clone",
            "11.0 +"),
            new VersionedNames("IPluginV3",
            "10.0 N8nvinfer15v_1_09IPluginV3E N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("PLUGIN", 1, 0).allocate(arena);
    }

    @Override
    protected void deleted(IPluginV3 implementation) {
        implementation.close();
    }

    @Override
    public IPluginV3 proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    /** One that the caller owns and closes; null at address 0. */
    public static @Nullable Proxy own(long address, Lifetime life) {
        return address == 0 ? null : new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "getCapabilityInterface" -> IPluginV3_getCapabilityInterface.allocate(IPluginV3Native::getCapabilityInterface, arena);
            case "clone" -> IPluginV3_clone.allocate(IPluginV3Native::clone, arena);
            default -> throw new IllegalStateException("IPluginV3 has no slot " + slot);
        };
    }

    private static long getCapabilityInterface(long self, int type) {
        Reserve.refill();
        try {
            return PluginCapabilities.hold(self, PluginCapabilityType.of(type), TYPE.find(self).getCapabilityInterface(PluginCapabilityType.of(type)));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3", "getCapabilityInterface", t$);
            return FailedPluginV3.capability(self, type);
        }
    }

    private static long clone(long self) {
        Reserve.refill();
        try {
            return TYPE.create(self, "IPluginV3.clone", IPluginV3Native.TYPE, TYPE.find(self).clone(), null);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3", "clone", t$);
            return FailedPluginV3.create(self);
        }
    }

    /** One that is not Java's. */
    public static final class Proxy extends NativeResource implements IPluginV3, Foreign {
        private static final Methods LIFE = TYPE.methods("~delete");
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life, LIFE);
            self = TYPE.methods("getCapabilityInterface", "clone").at(address);
        }

        /**
         * The result belongs to TensorRT; it may be null.
         * <pre>{@code IPluginCapability * IPluginV3::getCapabilityInterface(PluginCapabilityType type)}</pre>
         * Since TensorRT 10.0.
         */
        public @Nullable IPluginCapability getCapabilityInterface(PluginCapabilityType type) {
            NativeCall call$ = enter();
            try {
                long object$ = (long) Signatures.J_JI.HANDLE.invokeExact(self.method(0), self.address, Given.argument(type, "type").value());
                IPluginCapability result$ = IPluginCapabilityNative.TYPE.of(object$, life());
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
         * <pre>{@code IPluginV3 * IPluginV3::clone()}</pre>
         * Since TensorRT 10.0.
         */
        public IPluginV3 clone() {
            NativeCall call$ = enter();
            try {
                Lifetime life$ = call$.make(Lifetime.FOREVER);
                long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(1), self.address);
                return call$.created(IPluginV3Native.own(object$, life$), "IPluginV3.clone");
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }
    }
}
