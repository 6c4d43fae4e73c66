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

/** Native objects of {@link IStreamReaderV2}. */
@SuppressWarnings("deprecation")
public final class IStreamReaderV2Native extends UpcallType<IStreamReaderV2> {
    /** How native objects are made. */
    public static final UpcallType<IStreamReaderV2> TYPE = new IStreamReaderV2Native();

    private IStreamReaderV2Native() {
        super(
            IStreamReaderV2.class,
            new SlotTable("IStreamReaderV2",
            "10.7 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete read seek",
            "11.0 +"),
            new VersionedNames("IStreamReaderV2",
            "10.7 N8nvinfer15v_1_015IStreamReaderV2E N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("IStreamReaderV2", 1, 0).allocate(arena);
    }

    @Override
    public IStreamReaderV2 proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "read" -> IStreamReaderV2_read.allocate(IStreamReaderV2Native::read, arena);
            case "seek" -> IStreamReaderV2_seek.allocate(IStreamReaderV2Native::seek, arena);
            default -> throw new IllegalStateException("IStreamReaderV2 has no slot " + slot);
        };
    }

    private static long read(long self, long destination, long nbBytes, long stream) {
        try {
            return TYPE.find(self).read(MemorySegment.ofAddress(destination), nbBytes, stream);
        } catch (Throwable t$) {
            Failures.caught(self, "IStreamReaderV2", "read", t$);
            return 0;
        }
    }

    private static boolean seek(long self, long offset, int where) {
        try {
            return TYPE.find(self).seek(offset, SeekPosition.of(where));
        } catch (Throwable t$) {
            Failures.caught(self, "IStreamReaderV2", "seek", t$);
            return false;
        }
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements IStreamReaderV2, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("read", "seek").at(address);
        }

        /**
         * <pre>{@code int64_t IStreamReaderV2::read(void * destination, int64_t nbBytes, cudaStream_t stream)}</pre>
         * Since TensorRT 10.7.
         */
        public long read(MemorySegment destination, long nbBytes, long stream) {
            NativeCall call$ = enter();
            try {
                long result$ = (long) Signatures.J_JAJJ.HANDLE.invokeExact(self.method(0), self.address, Calls.opened(destination, "destination"), nbBytes, stream);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code bool IStreamReaderV2::seek(int64_t offset, SeekPosition where)}</pre>
         * Since TensorRT 10.7.
         */
        public boolean seek(long offset, SeekPosition where) {
            NativeCall call$ = enter();
            try {
                boolean result$ = (boolean) Signatures.Z_JJI.HANDLE.invokeExact(self.method(1), self.address, offset, Given.argument(where, "where").value());
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
