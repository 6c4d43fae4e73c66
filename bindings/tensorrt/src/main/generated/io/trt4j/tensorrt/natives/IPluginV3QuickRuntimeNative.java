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

/** Native objects of {@link IPluginV3QuickRuntime}. */
@SuppressWarnings("deprecation")
public final class IPluginV3QuickRuntimeNative extends UpcallType<IPluginV3QuickRuntime> {
    /** How native objects are made. */
    public static final UpcallType<IPluginV3QuickRuntime> TYPE = new IPluginV3QuickRuntimeNative();

    private IPluginV3QuickRuntimeNative() {
        super(
            IPluginV3QuickRuntime.class,
            new SlotTable("IPluginV3QuickRuntime",
            "10.6 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete setTactic enqueue getFieldsToSerialize",
            "11.0 +"),
            new VersionedNames("IPluginV3QuickRuntime",
            "10.6 N8nvinfer15v_1_021IPluginV3QuickRuntimeE N8nvinfer15v_1_017IPluginCapabilityE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("PLUGIN_V3QUICK_RUNTIME", 1, 0).allocate(arena);
    }

    @Override
    public IPluginV3QuickRuntime proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "setTactic" -> IPluginV3QuickRuntime_setTactic.allocate(IPluginV3QuickRuntimeNative::setTactic, arena);
            case "enqueue" -> IPluginV3QuickRuntime_enqueue.allocate(IPluginV3QuickRuntimeNative::enqueue, arena);
            case "getFieldsToSerialize" -> IPluginV3QuickRuntime_getFieldsToSerialize.allocate(IPluginV3QuickRuntimeNative::getFieldsToSerialize, arena);
            default -> throw new IllegalStateException("IPluginV3QuickRuntime has no slot " + slot);
        };
    }

    private static int setTactic(long self, int tactic) {
        try {
            return TYPE.find(self).setTactic(tactic);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickRuntime", "setTactic", t$);
            return -1;
        }
    }

    private static int enqueue(long self, long inputDesc, long outputDesc, long inputs, long outputs, long inputStrides, long outputStrides, int nbInputs, int nbOutputs, long stream) {
        try {
            return TYPE.find(self).enqueue(inputDesc, outputDesc, inputs, outputs, inputStrides, outputStrides, nbInputs, nbOutputs, stream);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickRuntime", "enqueue", t$);
            return -1;
        }
    }

    private static long getFieldsToSerialize(long self) {
        try {
            return PluginArrays.keep(self, "getFieldsToSerialize", TYPE.find(self).getFieldsToSerialize());
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3QuickRuntime", "getFieldsToSerialize", t$);
            return 0;
        }
    }

    /** One that is not Java's. */
    static final class Proxy extends NativeObject implements IPluginV3QuickRuntime, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("setTactic", "enqueue", "getFieldsToSerialize").at(address);
        }

        /**
         * <pre>{@code int32_t IPluginV3QuickRuntime::setTactic(int32_t tactic)}</pre>
         * Since TensorRT 10.6.
         */
        public int setTactic(int tactic) {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_JI.HANDLE.invokeExact(self.method(0), self.address, tactic);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV3QuickRuntime::enqueue(const PluginTensorDesc * inputDesc, const PluginTensorDesc * outputDesc, const void *const * inputs, void *const * outputs, const Dims * inputStrides, const Dims * outputStrides, int32_t nbInputs, int32_t nbOutputs, cudaStream_t stream)}</pre>
         * Since TensorRT 10.6.
         */
        public int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long inputStrides, long outputStrides, int nbInputs, int nbOutputs, long stream) {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_JJJJJJJIIJ.HANDLE.invokeExact(self.method(1), self.address, Calls.notZero(inputDesc, "inputDesc"), Calls.notZero(outputDesc, "outputDesc"), Calls.notZero(inputs, "inputs"), Calls.notZero(outputs, "outputs"), Calls.notZero(inputStrides, "inputStrides"), Calls.notZero(outputStrides, "outputStrides"), nbInputs, nbOutputs, stream);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code const PluginFieldCollection * IPluginV3QuickRuntime::getFieldsToSerialize()}</pre>
         * Since TensorRT 10.6.
         */
        public @Nullable PluginFieldCollection getFieldsToSerialize() {
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
    }
}
