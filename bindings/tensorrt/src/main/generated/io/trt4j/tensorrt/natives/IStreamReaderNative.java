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

/** Native objects of {@link IStreamReader}. */
@SuppressWarnings("deprecation")
public final class IStreamReaderNative extends UpcallType<IStreamReader> {
    /** How native objects are made. */
    public static final UpcallType<IStreamReader> TYPE = new IStreamReaderNative();

    private IStreamReaderNative() {
        super(
            IStreamReader.class,
            new SlotTable("IStreamReader",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete read",
            "11.0 +"),
            new VersionedNames("IStreamReader",
            "10.0 N8nvinfer15v_1_013IStreamReaderE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("IStreamReader", 1, 0).allocate(arena);
    }

    @Override
    public IStreamReader proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "read" -> IStreamReader_read.allocate(IStreamReaderNative::read, arena);
            default -> throw new IllegalStateException("IStreamReader has no slot " + slot);
        };
    }

    private static long read(long self, long destination, long nbBytes) {
        try {
            return TYPE.find(self).read(MemorySegment.ofAddress(destination), nbBytes);
        } catch (Throwable t$) {
            Failures.caught(self, "IStreamReader", "read", t$);
            return 0;
        }
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements IStreamReader, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("read").at(address);
        }

        /**
         * <pre>{@code int64_t IStreamReader::read(void * destination, int64_t nbBytes)}</pre>
         * Since TensorRT 10.0.
         */
        public long read(MemorySegment destination, long nbBytes) {
            NativeCall call$ = enter();
            try {
                long result$ = (long) Signatures.J_JAJ.HANDLE.invokeExact(self.method(0), self.address, Calls.opened(destination, "destination"), nbBytes);
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
