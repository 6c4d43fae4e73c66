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

/** Native objects of {@link IGpuAsyncAllocator}. */
@SuppressWarnings("deprecation")
public final class IGpuAsyncAllocatorNative extends UpcallType<IGpuAsyncAllocator> {
    /** How native objects are made. */
    public static final UpcallType<IGpuAsyncAllocator> TYPE = new IGpuAsyncAllocatorNative();

    private IGpuAsyncAllocatorNative() {
        super(
            IGpuAsyncAllocator.class,
            new SlotTable("IGpuAsyncAllocator",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete IGpuAllocator.allocate IGpuAllocator.reallocate IGpuAllocator.deallocate IGpuAllocator.allocateAsync IGpuAllocator.deallocateAsync",
            "11.0 +"),
            new VersionedNames("IGpuAsyncAllocator",
            "10.0 N8nvinfer15v_1_018IGpuAsyncAllocatorE N8nvinfer15v_1_013IGpuAllocatorE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("IGpuAllocator", 1, 0).allocate(arena);
    }

    @Override
    public IGpuAsyncAllocator proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        if (slot.startsWith("IGpuAllocator.")) {
            return IGpuAllocatorNative.TYPE.stub(slot.substring(14), arena);
        }
        throw new IllegalStateException("IGpuAsyncAllocator has no slot " + slot);
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements IGpuAsyncAllocator, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("IGpuAllocator.allocateAsync", "IGpuAllocator.deallocateAsync", "IGpuAllocator.allocate", "IGpuAllocator.deallocate", "IGpuAllocator.reallocate").at(address);
        }

        /**
         * <pre>{@code void * IGpuAsyncAllocator::allocateAsync(const uint64_t size, const uint64_t alignment, const AllocatorFlags flags, cudaStream_t arg3)}</pre>
         * Since TensorRT 10.0.
         */
        public long allocateAsync(long size, long alignment, Set<AllocatorFlag> flags, long arg3) {
            NativeCall call$ = enter();
            try {
                long result$ = (long) Signatures.J_JJJIJ.HANDLE.invokeExact(self.method(0), self.address, size, alignment, AllocatorFlag.mask(Given.argument(flags, "flags")), arg3);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code bool IGpuAsyncAllocator::deallocateAsync(void *const memory, cudaStream_t arg1)}</pre>
         * Since TensorRT 10.0.
         */
        public boolean deallocateAsync(long memory, long arg1) {
            NativeCall call$ = enter();
            try {
                boolean result$ = (boolean) Signatures.Z_JJJ.HANDLE.invokeExact(self.method(1), self.address, memory, arg1);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void * IGpuAsyncAllocator::allocate(const uint64_t size, const uint64_t alignment, const AllocatorFlags flags)}</pre>
         * Since TensorRT 10.0.
         *
         * @deprecated TensorRT has deprecated it.
         */
        @Deprecated
        public long allocate(long size, long alignment, Set<AllocatorFlag> flags) {
            NativeCall call$ = enter();
            try {
                long result$ = (long) Signatures.J_JJJI.HANDLE.invokeExact(self.method(2), self.address, size, alignment, AllocatorFlag.mask(Given.argument(flags, "flags")));
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code bool IGpuAsyncAllocator::deallocate(void *const memory)}</pre>
         * Since TensorRT 10.0.
         *
         * @deprecated TensorRT has deprecated it.
         */
        @Deprecated
        public boolean deallocate(long memory) {
            NativeCall call$ = enter();
            try {
                boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(self.method(3), self.address, memory);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void * IGpuAllocator::reallocate(void * arg0, uint64_t arg1, uint64_t arg2)}</pre>
         * Since TensorRT 10.0.
         */
        public long reallocate(long arg0, long arg1, long arg2) {
            NativeCall call$ = enter();
            try {
                long result$ = (long) Signatures.J_JJJJ.HANDLE.invokeExact(self.method(4), self.address, arg0, arg1, arg2);
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
