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

/** Native objects of {@link IAlgorithmSelector}. */
@SuppressWarnings("deprecation")
public final class IAlgorithmSelectorNative extends UpcallType<IAlgorithmSelector> {
    /** How native objects are made. */
    public static final UpcallType<IAlgorithmSelector> TYPE = new IAlgorithmSelectorNative();

    private IAlgorithmSelectorNative() {
        super(
            IAlgorithmSelector.class,
            new SlotTable("IAlgorithmSelector",
            "8.6 selectAlgorithms reportAlgorithms ~ ~delete",
            "9.0 +",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete selectAlgorithms reportAlgorithms"),
            new VersionedNames("IAlgorithmSelector",
            "8.6 N8nvinfer118IAlgorithmSelectorE",
            "9.0 +",
            "10.0 N8nvinfer15v_1_018IAlgorithmSelectorE N8nvinfer119IVersionedInterfaceE"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("IAlgorithmSelector", 1, 0).allocate(arena);
    }

    @Override
    public IAlgorithmSelector proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "selectAlgorithms" -> IAlgorithmSelector_selectAlgorithms.allocate(IAlgorithmSelectorNative::selectAlgorithms, arena);
            case "reportAlgorithms" -> IAlgorithmSelector_reportAlgorithms.allocate(IAlgorithmSelectorNative::reportAlgorithms, arena);
            default -> throw new IllegalStateException("IAlgorithmSelector has no slot " + slot);
        };
    }

    private static int selectAlgorithms(long self, long context, long choices, int nbChoices, long selection) {
        try (Lifetime scope$ = Lifetime.scope()) {
            return TYPE.find(self).selectAlgorithms(Wrapper.wrap(IAlgorithmContext.class, context, scope$), MemorySegment.ofAddress(choices), nbChoices, MemorySegment.ofAddress(selection));
        } catch (Throwable t$) {
            Failures.caught(self, "IAlgorithmSelector", "selectAlgorithms", t$);
            return 0;
        }
    }

    private static void reportAlgorithms(long self, long algoContexts, long algoChoices, int nbAlgorithms) {
        try {
            TYPE.find(self).reportAlgorithms(MemorySegment.ofAddress(algoContexts), MemorySegment.ofAddress(algoChoices), nbAlgorithms);
        } catch (Throwable t$) {
            Failures.caught(self, "IAlgorithmSelector", "reportAlgorithms", t$);
        }
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements IAlgorithmSelector, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("selectAlgorithms", "reportAlgorithms").at(address);
        }

        /**
         * <pre>{@code int32_t IAlgorithmSelector::selectAlgorithms(const IAlgorithmContext & context, const IAlgorithm *const * choices, int32_t nbChoices, int32_t * selection)}</pre>
         * Since TensorRT 8.6 or earlier, until 11.0.
         */
        public int selectAlgorithms(IAlgorithmContext context, MemorySegment choices, int nbChoices, MemorySegment selection) {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_JJAIA.HANDLE.invokeExact(self.method(0), self.address, NativeObject.address(call$, context, "context"), Calls.opened(choices, "choices"), nbChoices, Calls.opened(selection, "selection"));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void IAlgorithmSelector::reportAlgorithms(const IAlgorithmContext *const * algoContexts, const IAlgorithm *const * algoChoices, int32_t nbAlgorithms)}</pre>
         * Since TensorRT 8.6 or earlier, until 11.0.
         */
        public void reportAlgorithms(MemorySegment algoContexts, MemorySegment algoChoices, int nbAlgorithms) {
            NativeCall call$ = enter();
            try {
                Signatures.V_JAAI.HANDLE.invokeExact(self.method(1), self.address, Calls.opened(algoContexts, "algoContexts"), Calls.opened(algoChoices, "algoChoices"), nbAlgorithms);
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }
    }
}
