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

/** Native objects of {@link IProgressMonitor}. */
@SuppressWarnings("deprecation")
public final class IProgressMonitorNative extends UpcallType<IProgressMonitor> {
    /** How native objects are made. */
    public static final UpcallType<IProgressMonitor> TYPE = new IProgressMonitorNative();

    private IProgressMonitorNative() {
        super(
            IProgressMonitor.class,
            new SlotTable("IProgressMonitor",
            "9.0 ~ ~delete phaseStart stepComplete phaseFinish",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete phaseStart stepComplete phaseFinish",
            "11.0 +"),
            new VersionedNames("IProgressMonitor",
            "9.0 N8nvinfer116IProgressMonitorE",
            "10.0 N8nvinfer15v_1_016IProgressMonitorE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("IProgressMonitor", 1, 0).allocate(arena);
    }

    @Override
    public IProgressMonitor proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "phaseStart" -> IProgressMonitor_phaseStart.allocate(IProgressMonitorNative::phaseStart, arena);
            case "stepComplete" -> IProgressMonitor_stepComplete.allocate(IProgressMonitorNative::stepComplete, arena);
            case "phaseFinish" -> IProgressMonitor_phaseFinish.allocate(IProgressMonitorNative::phaseFinish, arena);
            default -> throw new IllegalStateException("IProgressMonitor has no slot " + slot);
        };
    }

    private static void phaseStart(long self, long phaseName, long parentPhase, int nbSteps) {
        try {
            TYPE.find(self).phaseStart(CStrings.read(phaseName), CStrings.read(parentPhase), nbSteps);
        } catch (Throwable t$) {
            Failures.caught(self, "IProgressMonitor", "phaseStart", t$);
        }
    }

    private static boolean stepComplete(long self, long phaseName, int step) {
        try {
            return TYPE.find(self).stepComplete(CStrings.read(phaseName), step);
        } catch (Throwable t$) {
            Failures.caught(self, "IProgressMonitor", "stepComplete", t$);
            return false;
        }
    }

    private static void phaseFinish(long self, long phaseName) {
        try {
            TYPE.find(self).phaseFinish(CStrings.read(phaseName));
        } catch (Throwable t$) {
            Failures.caught(self, "IProgressMonitor", "phaseFinish", t$);
        }
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements IProgressMonitor, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("phaseStart", "stepComplete", "phaseFinish").at(address);
        }

        /**
         * <pre>{@code void IProgressMonitor::phaseStart(const char * phaseName, const char * parentPhase, int32_t nbSteps)}</pre>
         * Since TensorRT 9.0.
         */
        public void phaseStart(String phaseName, @Nullable String parentPhase, int nbSteps) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                Signatures.V_JJJI.HANDLE.invokeExact(self.method(0), self.address, CStrings.allocateOrNull(phaseName, "phaseName", arena$), CStrings.allocateOrNull(parentPhase, "parentPhase", arena$), nbSteps);
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code bool IProgressMonitor::stepComplete(const char * phaseName, int32_t step)}</pre>
         * Since TensorRT 9.0.
         */
        public boolean stepComplete(String phaseName, int step) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                boolean result$ = (boolean) Signatures.Z_JJI.HANDLE.invokeExact(self.method(1), self.address, CStrings.allocateOrNull(phaseName, "phaseName", arena$), step);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void IProgressMonitor::phaseFinish(const char * phaseName)}</pre>
         * Since TensorRT 9.0.
         */
        public void phaseFinish(String phaseName) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                Signatures.V_JJ.HANDLE.invokeExact(self.method(2), self.address, CStrings.allocateOrNull(phaseName, "phaseName", arena$));
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }
    }
}
