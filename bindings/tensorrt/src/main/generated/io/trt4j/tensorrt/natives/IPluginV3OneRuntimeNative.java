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

/** Native objects of {@link IPluginV3OneRuntime}. */
@SuppressWarnings("deprecation")
public final class IPluginV3OneRuntimeNative extends UpcallType<IPluginV3OneRuntime> {
    /** How native objects are made. */
    public static final UpcallType<IPluginV3OneRuntime> TYPE = new IPluginV3OneRuntimeNative();

    private IPluginV3OneRuntimeNative() {
        super(
            IPluginV3OneRuntime.class,
            new SlotTable("IPluginV3OneRuntime",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete setTactic onShapeChange enqueue attachToContext getFieldsToSerialize",
            "11.0 +"),
            new VersionedNames("IPluginV3OneRuntime",
            "10.0 N8nvinfer15v_1_019IPluginV3OneRuntimeE N8nvinfer15v_1_017IPluginCapabilityE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("PLUGIN_V3ONE_RUNTIME", 1, 0).allocate(arena);
    }

    @Override
    public IPluginV3OneRuntime proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "setTactic" -> IPluginV3OneRuntime_setTactic.allocate(IPluginV3OneRuntimeNative::setTactic, arena);
            case "onShapeChange" -> IPluginV3OneRuntime_onShapeChange.allocate(IPluginV3OneRuntimeNative::onShapeChange, arena);
            case "enqueue" -> IPluginV3OneRuntime_enqueue.allocate(IPluginV3OneRuntimeNative::enqueue, arena);
            case "attachToContext" -> IPluginV3OneRuntime_attachToContext.allocate(IPluginV3OneRuntimeNative::attachToContext, arena);
            case "getFieldsToSerialize" -> IPluginV3OneRuntime_getFieldsToSerialize.allocate(IPluginV3OneRuntimeNative::getFieldsToSerialize, arena);
            default -> throw new IllegalStateException("IPluginV3OneRuntime has no slot " + slot);
        };
    }

    private static int setTactic(long self, int tactic) {
        try {
            return TYPE.find(self).setTactic(tactic);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneRuntime", "setTactic", t$);
            return -1;
        }
    }

    private static int onShapeChange(long self, long in, int nbInputs, long out, int nbOutputs) {
        try {
            return TYPE.find(self).onShapeChange(PluginArrays.structs(in, nbInputs, PluginTensorDesc.layout(), PluginTensorDesc::read, PluginTensorDesc[]::new), PluginArrays.structs(out, nbOutputs, PluginTensorDesc.layout(), PluginTensorDesc::read, PluginTensorDesc[]::new));
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneRuntime", "onShapeChange", t$);
            return -1;
        }
    }

    private static int enqueue(long self, long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {
        try {
            return TYPE.find(self).enqueue(inputDesc, outputDesc, inputs, outputs, workspace, stream);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneRuntime", "enqueue", t$);
            return -1;
        }
    }

    private static long attachToContext(long self, long context) {
        Reserve.refill();
        try {
            Lifetime context$ = Lifetime.scope();
            return TYPE.create(self, "IPluginV3OneRuntime.attachToContext", IPluginV3Native.TYPE, TYPE.find(self).attachToContext(Wrapper.wrap(IPluginResourceContext.class, context, context$)), context$);
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneRuntime", "attachToContext", t$);
            return FailedPluginV3.create(self);
        }
    }

    private static long getFieldsToSerialize(long self) {
        try {
            return PluginArrays.keep(self, "getFieldsToSerialize", TYPE.find(self).getFieldsToSerialize());
        } catch (Throwable t$) {
            Failures.caught(self, "IPluginV3OneRuntime", "getFieldsToSerialize", t$);
            return 0;
        }
    }

    /** One that is not Java's. */
    static final class Proxy extends NativeObject implements IPluginV3OneRuntime, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("setTactic", "onShapeChange", "enqueue", "attachToContext", "getFieldsToSerialize").at(address);
        }

        /**
         * <pre>{@code int32_t IPluginV3OneRuntime::setTactic(int32_t tactic)}</pre>
         * Since TensorRT 10.0.
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
         * <pre>{@code int32_t IPluginV3OneRuntime::onShapeChange(const PluginTensorDesc * in, int32_t nbInputs, const PluginTensorDesc * out, int32_t nbOutputs)}</pre>
         * Since TensorRT 10.0.
         */
        public int onShapeChange(PluginTensorDesc[] in, PluginTensorDesc[] out) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                int result$ = (int) Signatures.I_JJIJI.HANDLE.invokeExact(self.method(1), self.address, PluginArrays.copy(Given.argument(in, "in"), PluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), in.length, PluginArrays.copy(Given.argument(out, "out"), PluginTensorDesc.layout(), (s$, m$) -> s$.write(m$, arena$), arena$), out.length);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IPluginV3OneRuntime::enqueue(const PluginTensorDesc * inputDesc, const PluginTensorDesc * outputDesc, const void *const * inputs, void *const * outputs, void * workspace, cudaStream_t stream)}</pre>
         * Since TensorRT 10.0.
         */
        public int enqueue(long inputDesc, long outputDesc, long inputs, long outputs, long workspace, long stream) {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_JJJJJJJ.HANDLE.invokeExact(self.method(2), self.address, Calls.notZero(inputDesc, "inputDesc"), Calls.notZero(outputDesc, "outputDesc"), Calls.notZero(inputs, "inputs"), Calls.notZero(outputs, "outputs"), workspace, stream);
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
         * <pre>{@code IPluginV3 * IPluginV3OneRuntime::attachToContext(IPluginResourceContext * context)}</pre>
         * Since TensorRT 10.0.
         */
        public IPluginV3 attachToContext(@Nullable IPluginResourceContext context) {
            NativeCall call$ = enter();
            try {
                Lifetime life$ = call$.make(life());
                long object$ = (long) Signatures.J_JJ.HANDLE.invokeExact(self.method(3), self.address, NativeObject.addressOrNull(call$, context));
                return call$.created(IPluginV3Native.own(object$, life$), "IPluginV3OneRuntime.attachToContext");
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code const PluginFieldCollection * IPluginV3OneRuntime::getFieldsToSerialize()}</pre>
         * Since TensorRT 10.0.
         */
        public @Nullable PluginFieldCollection getFieldsToSerialize() {
            NativeCall call$ = enter();
            try {
                long struct$ = (long) Signatures.J_J.HANDLE.invokeExact(self.method(4), self.address);
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
