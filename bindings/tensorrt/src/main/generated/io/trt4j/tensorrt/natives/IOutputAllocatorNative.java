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

/** Native objects of {@link IOutputAllocator}. */
@SuppressWarnings("deprecation")
public final class IOutputAllocatorNative extends UpcallType<IOutputAllocator> {
    /** How native objects are made. */
    public static final UpcallType<IOutputAllocator> TYPE = new IOutputAllocatorNative();

    private IOutputAllocatorNative() {
        super(
            IOutputAllocator.class,
            new SlotTable("IOutputAllocator",
            "8.6 getInterfaceVersion reallocateOutput notifyShape ~ ~delete",
            "9.0 +",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete reallocateOutput reallocateOutputAsync notifyShape",
            "11.0 +"),
            new VersionedNames("IOutputAllocator",
            "8.6 N8nvinfer116IOutputAllocatorE",
            "9.0 +",
            "10.0 N8nvinfer15v_1_016IOutputAllocatorE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("IOutputAllocator", 1, 0).allocate(arena);
    }

    @Override
    public IOutputAllocator proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "reallocateOutput" -> IOutputAllocator_reallocateOutput.allocate(IOutputAllocatorNative::reallocateOutput, arena);
            case "reallocateOutputAsync" -> IOutputAllocator_reallocateOutputAsync.allocate(IOutputAllocatorNative::reallocateOutputAsync, arena);
            case "notifyShape" -> IOutputAllocator_notifyShape.allocate(IOutputAllocatorNative::notifyShape, arena);
            case "getInterfaceVersion" -> IOutputAllocator_getInterfaceVersion.allocate(IOutputAllocatorNative::getInterfaceVersion, arena);
            default -> throw new IllegalStateException("IOutputAllocator has no slot " + slot);
        };
    }

    private static long reallocateOutput(long self, long tensorName, long currentMemory, long size, long alignment) {
        try {
            return TYPE.find(self).reallocateOutput(CStrings.read(tensorName), currentMemory, size, alignment);
        } catch (Throwable t$) {
            Failures.caught(self, "IOutputAllocator", "reallocateOutput", t$);
            return 0;
        }
    }

    private static long reallocateOutputAsync(long self, long tensorName, long currentMemory, long size, long alignment, long arg4) {
        try {
            return TYPE.find(self).reallocateOutputAsync(CStrings.read(tensorName), currentMemory, size, alignment, arg4);
        } catch (Throwable t$) {
            Failures.caught(self, "IOutputAllocator", "reallocateOutputAsync", t$);
            return 0;
        }
    }

    private static void notifyShape(long self, long tensorName, long dims) {
        try {
            TYPE.find(self).notifyShape(CStrings.read(tensorName), Dims.read(Calls.memory(dims, Dims.layout().byteSize())));
        } catch (Throwable t$) {
            Failures.caught(self, "IOutputAllocator", "notifyShape", t$);
        }
    }

    private static int getInterfaceVersion(long self) {
        try {
            return TYPE.find(self).getInterfaceVersion();
        } catch (Throwable t$) {
            Failures.caught(self, "IOutputAllocator", "getInterfaceVersion", t$);
            return 0;
        }
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements IOutputAllocator, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("reallocateOutput", "reallocateOutputAsync", "notifyShape", "getInterfaceVersion").at(address);
        }

        /**
         * <pre>{@code void * IOutputAllocator::reallocateOutput(const char * tensorName, void * currentMemory, uint64_t size, uint64_t alignment)}</pre>
         * Since TensorRT 8.6 or earlier.
         *
         * @deprecated TensorRT has deprecated it.
         */
        @Deprecated
        public long reallocateOutput(String tensorName, long currentMemory, long size, long alignment) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                long result$ = (long) Signatures.J_JJJJJ.HANDLE.invokeExact(self.method(0), self.address, CStrings.allocateOrNull(tensorName, "tensorName", arena$), currentMemory, size, alignment);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void * IOutputAllocator::reallocateOutputAsync(const char * tensorName, void * currentMemory, uint64_t size, uint64_t alignment, cudaStream_t arg4)}</pre>
         * Since TensorRT 10.0.
         */
        public long reallocateOutputAsync(String tensorName, long currentMemory, long size, long alignment, long arg4) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                long result$ = (long) Signatures.J_JJJJJJ.HANDLE.invokeExact(self.method(1), self.address, CStrings.allocateOrNull(tensorName, "tensorName", arena$), currentMemory, size, alignment, arg4);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void IOutputAllocator::notifyShape(const char * tensorName, const Dims & dims)}</pre>
         * Since TensorRT 8.6 or earlier.
         */
        public void notifyShape(String tensorName, Dims dims) {
            NativeCall call$ = enter();
            try (Arena arena$ = Arguments.arena()) {
                Signatures.V_JJJ.HANDLE.invokeExact(self.method(2), self.address, CStrings.allocateOrNull(tensorName, "tensorName", arena$), Given.argument(dims, "dims").allocate(arena$).address());
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code int32_t IOutputAllocator::getInterfaceVersion() const}</pre>
         * Since TensorRT 8.6 or earlier, until 10.0.
         */
        public int getInterfaceVersion() {
            NativeCall call$ = enter();
            try {
                int result$ = (int) Signatures.I_J.HANDLE.invokeExact(self.method(3), self.address);
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
