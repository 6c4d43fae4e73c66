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

/** Native objects of {@link IStreamWriter}. */
@SuppressWarnings("deprecation")
public final class IStreamWriterNative extends UpcallType<IStreamWriter> {
    /** How native objects are made. */
    public static final UpcallType<IStreamWriter> TYPE = new IStreamWriterNative();

    private IStreamWriterNative() {
        super(
            IStreamWriter.class,
            new SlotTable("IStreamWriter",
            "10.13 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete write",
            "11.0 +"),
            new VersionedNames("IStreamWriter",
            "10.13 N8nvinfer15v_1_013IStreamWriterE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("IStreamWriter", 1, 0).allocate(arena);
    }

    @Override
    public IStreamWriter proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "write" -> IStreamWriter_write.allocate(IStreamWriterNative::write, arena);
            default -> throw new IllegalStateException("IStreamWriter has no slot " + slot);
        };
    }

    private static long write(long self, long data, long nbBytes) {
        try {
            return TYPE.find(self).write(MemorySegment.ofAddress(data), nbBytes);
        } catch (Throwable t$) {
            Failures.caught(self, "IStreamWriter", "write", t$);
            return 0;
        }
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements IStreamWriter, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("write").at(address);
        }

        /**
         * <pre>{@code int64_t IStreamWriter::write(const void * data, int64_t nbBytes)}</pre>
         * Since TensorRT 10.13.
         */
        public long write(MemorySegment data, long nbBytes) {
            NativeCall call$ = enter();
            try {
                long result$ = (long) Signatures.J_JAJ.HANDLE.invokeExact(self.method(0), self.address, Calls.opened(data, "data"), nbBytes);
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
