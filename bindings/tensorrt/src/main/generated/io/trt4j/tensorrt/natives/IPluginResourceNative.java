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

/** Native objects of {@link IPluginResource}. */
@SuppressWarnings("deprecation")
public final class IPluginResourceNative extends UpcallType<IPluginResource> {
    /** How native objects are made. */
    public static final UpcallType<IPluginResource> TYPE = new IPluginResourceNative();

    private IPluginResourceNative() {
        super(
            IPluginResource.class,
            new SlotTable("IPluginResource",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete release clone",
            "11.0 +"),
            new VersionedNames("IPluginResource",
            "10.0 N8nvinfer15v_1_015IPluginResourceE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("IPluginResource", 1, 0).allocate(arena);
    }

    @Override
    protected void deleted(IPluginResource implementation) {
        implementation.close();
    }

    @Override
    public IPluginResource proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    /** One that the caller owns and closes; null at address 0. */
    public static @Nullable Proxy own(long address, Lifetime life) {
        return address == 0 ? null : new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "release" -> IPluginResource_release.allocate(IPluginResourceNative::release, arena);
            case "clone" -> IPluginResource_clone.allocate(IPluginResourceNative::clone, arena);
            default -> throw new IllegalStateException("IPluginResource has no slot " + slot);
        };
    }

    private static int release(long self) {
        try {
            return TYPE.find(self).release();
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginResource", "release", t$);
            return -1;
        }
    }

    private static long clone(long self) {
        try {
            return TYPE.create(self, "IPluginResource.clone", IPluginResourceNative.TYPE, TYPE.find(self).clone(), null);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginResource", "clone", t$);
            return 0;
        }
    }

    /** One that is not Java's. */
    public static final class Proxy extends NativeResource implements IPluginResource, Foreign {
        private static final Methods LIFE = TYPE.methods("~delete");
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life, LIFE);
            self = TYPE.methods("release", "clone").at(address);
        }

        /**
         * <pre>{@code int32_t IPluginResource::release()}</pre>
         * Since TensorRT 10.0.
         */
        public int release() {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(0), self.address);
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
         * <pre>{@code IPluginResource * IPluginResource::clone()}</pre>
         * Since TensorRT 10.0.
         */
        public IPluginResource clone() {
            NativeCall call$ = enter();
            try {
                Lifetime life$ = call$.make(Lifetime.FOREVER);
                long object$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(1), self.address);
                return call$.created(IPluginResourceNative.own(object$, life$), "IPluginResource.clone");
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }
    }
}
