// Written by tools/regenerate from TensorRT's headers; do not edit.
package io.trt4j.onnxparser;

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
import io.trt4j.tensorrt.natives.*;
import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;
import java.util.*;

/** Native objects of {@link IRefitterObserver}. */
@SuppressWarnings("deprecation")
final class IRefitterObserverNative extends UpcallType<IRefitterObserver> {
    /** How native objects are made. */
    public static final UpcallType<IRefitterObserver> TYPE = new IRefitterObserverNative();

    private IRefitterObserverNative() {
        super(
            IRefitterObserver.class,
            new SlotTable("IRefitterObserver",
            "11.2 ~ ~delete onRefittableWeight"),
            new VersionedNames("IRefitterObserver",
            "11.2 N12nvonnxparser17IRefitterObserverE"));
    }

    @Override
    public IRefitterObserver proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "onRefittableWeight" -> IRefitterObserver_onRefittableWeight.allocate(IRefitterObserverNative::onRefittableWeight, arena);
            default -> throw new IllegalStateException("IRefitterObserver has no slot " + slot);
        };
    }

    private static void onRefittableWeight(long self, long record) {
        try {
            TYPE.find(self).onRefittableWeight(io.trt4j.onnxparser.RefitRecord.read(Calls.memory(record, io.trt4j.onnxparser.RefitRecord.layout().byteSize())));
        } catch (Throwable t$) {
            Failures.caught(self, "IRefitterObserver", "onRefittableWeight", t$);
        }
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements IRefitterObserver, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("onRefittableWeight").at(address);
        }

        /**
         * <pre>{@code void IRefitterObserver::onRefittableWeight(const RefitRecord & record)}</pre>
         * Since TensorRT 11.2. Reconstructed from public facts, not read from TensorRT's header.
         */
        public void onRefittableWeight(io.trt4j.onnxparser.RefitRecord record) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                Signatures.V_JJ.HANDLE.invokeExact(self.method(0), self.address, Given.argument(record, "record").allocate(arena$).address());
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }
    }
}
