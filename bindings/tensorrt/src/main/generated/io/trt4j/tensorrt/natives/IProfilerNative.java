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

/** Native objects of {@link IProfiler}. */
@SuppressWarnings("deprecation")
public final class IProfilerNative extends UpcallType<IProfiler> {
    /** How native objects are made. */
    public static final UpcallType<IProfiler> TYPE = new IProfilerNative();

    private IProfilerNative() {
        super(
            IProfiler.class,
            new SlotTable("IProfiler",
            "8.6 reportLayerTime ~ ~delete",
            "9.0 +",
            "10.0 +",
            "11.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete reportLayerTime"),
            new VersionedNames("IProfiler",
            "8.6 N8nvinfer19IProfilerE",
            "9.0 +",
            "10.0 N8nvinfer15v_1_09IProfilerE",
            "11.0 + N8nvinfer119IVersionedInterfaceE"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("IProfiler", 1, 0).allocate(arena);
    }

    @Override
    public IProfiler proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "reportLayerTime" -> IProfiler_reportLayerTime.allocate(IProfilerNative::reportLayerTime, arena);
            default -> throw new IllegalStateException("IProfiler has no slot " + slot);
        };
    }

    private static void reportLayerTime(long self, long layerName, float ms) {
        try {
            TYPE.find(self).reportLayerTime(CStrings.read(layerName), ms);
        } catch (Throwable t$) {
            Failures.caught(self, "IProfiler", "reportLayerTime", t$);
        }
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements IProfiler, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("reportLayerTime").at(address);
        }

        /**
         * <pre>{@code void IProfiler::reportLayerTime(const char * layerName, float ms)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public void reportLayerTime(String layerName, float ms) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                Signatures.V_JJF.HANDLE.invokeExact(self.method(0), self.address, CStrings.allocateOrNull(layerName, "layerName", arena$), ms);
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }
    }
}
