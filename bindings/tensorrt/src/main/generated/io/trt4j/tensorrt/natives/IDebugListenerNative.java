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

/** Native objects of {@link IDebugListener}. */
@SuppressWarnings("deprecation")
public final class IDebugListenerNative extends UpcallType<IDebugListener> {
    /** How native objects are made. */
    public static final UpcallType<IDebugListener> TYPE = new IDebugListenerNative();

    private IDebugListenerNative() {
        super(
            IDebugListener.class,
            new SlotTable("IDebugListener",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete processDebugTensor",
            "11.0 +"),
            new VersionedNames("IDebugListener",
            "10.0 N8nvinfer15v_1_014IDebugListenerE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("IDebugListener", 1, 0).allocate(arena);
    }

    @Override
    public IDebugListener proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "processDebugTensor" -> IDebugListener_processDebugTensor.allocate(IDebugListenerNative::processDebugTensor, arena);
            default -> throw new IllegalStateException("IDebugListener has no slot " + slot);
        };
    }

    private static boolean processDebugTensor(long self, long addr, int location, int type, long shape, long name, long stream) {
        try {
            return TYPE.find(self).processDebugTensor(addr, TensorLocation.of(location), DataType.of(type), Dims.read(Calls.memory(shape, Dims.layout().byteSize())), CStrings.read(name), stream);
        } catch (Throwable t$) {
            Failures.caught(self, "IDebugListener", "processDebugTensor", t$);
            return false;
        }
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements IDebugListener, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("processDebugTensor").at(address);
        }

        /**
         * <pre>{@code bool IDebugListener::processDebugTensor(const void * addr, TensorLocation location, DataType type, const Dims & shape, const char * name, cudaStream_t stream)}</pre>
         * Since TensorRT 10.0.
         */
        public boolean processDebugTensor(long addr, TensorLocation location, DataType type, Dims shape, String name, long stream) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                boolean result$ = (boolean) Signatures.Z_JJIIJJJ.HANDLE.invokeExact(self.method(0), self.address, addr, Given.argument(location, "location").value(), Given.argument(type, "type").value(), Given.argument(shape, "shape").allocate(arena$).address(), CStrings.allocateOrNull(name, "name", arena$), stream);
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
