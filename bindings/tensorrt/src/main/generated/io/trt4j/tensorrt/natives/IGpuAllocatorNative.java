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

/** Native objects of {@link IGpuAllocator}. */
@SuppressWarnings("deprecation")
public final class IGpuAllocatorNative extends UpcallType<IGpuAllocator> {
    /** How native objects are made. */
    public static final UpcallType<IGpuAllocator> TYPE = new IGpuAllocatorNative();

    private IGpuAllocatorNative() {
        super(
            IGpuAllocator.class,
            new SlotTable("IGpuAllocator",
            "8.6 allocate free ~ ~delete reallocate deallocate",
            "9.0 +",
            "10.0 IVersionedInterface.getAPILanguage IVersionedInterface.getInterfaceInfo ~ ~delete allocate reallocate deallocate allocateAsync deallocateAsync",
            "11.0 +"),
            new VersionedNames("IGpuAllocator",
            "8.6 N8nvinfer113IGpuAllocatorE",
            "9.0 +",
            "10.0 N8nvinfer15v_1_013IGpuAllocatorE N8nvinfer119IVersionedInterfaceE",
            "11.0 +"));
    }

    /** How a native object of an implementation is made: as the most derived interface it has. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static UpcallType<IGpuAllocator> typeOf(@Nullable IGpuAllocator implementation) {
        if (implementation instanceof IGpuAsyncAllocator) {
            return (UpcallType) IGpuAsyncAllocatorNative.TYPE;
        }
        return TYPE;
    }

    @Override
    public MemorySegment info(Arena arena) {
        return new InterfaceInfo("IGpuAllocator", 1, 0).allocate(arena);
    }

    @Override
    public IGpuAllocator proxy(long address, Lifetime life) {
        return new Proxy(address, life);
    }

    @Override
    public MemorySegment stub(String slot, Arena arena) {
        return switch (slot) {
            case "allocate" -> IGpuAllocator_allocate.allocate(IGpuAllocatorNative::allocate, arena);
            case "reallocate" -> IGpuAllocator_reallocate.allocate(IGpuAllocatorNative::reallocate, arena);
            case "deallocate" -> IGpuAllocator_deallocate.allocate(IGpuAllocatorNative::deallocate, arena);
            case "allocateAsync" -> IGpuAllocator_allocateAsync.allocate(IGpuAllocatorNative::allocateAsync, arena);
            case "deallocateAsync" -> IGpuAllocator_deallocateAsync.allocate(IGpuAllocatorNative::deallocateAsync, arena);
            case "free" -> IGpuAllocator_free.allocate(IGpuAllocatorNative::free, arena);
            default -> throw new IllegalStateException("IGpuAllocator has no slot " + slot);
        };
    }

    private static long allocate(long self, long size, long alignment, int flags) {
        try {
            return TYPE.find(self).allocate(size, alignment, AllocatorFlag.ofMask(flags));
        } catch (Throwable t$) {
            Failures.caught(self, "IGpuAllocator", "allocate", t$);
            return 0;
        }
    }

    private static long reallocate(long self, long arg0, long arg1, long arg2) {
        try {
            return TYPE.find(self).reallocate(arg0, arg1, arg2);
        } catch (Throwable t$) {
            Failures.caught(self, "IGpuAllocator", "reallocate", t$);
            return 0;
        }
    }

    private static boolean deallocate(long self, long memory) {
        try {
            return TYPE.find(self).deallocate(memory);
        } catch (Throwable t$) {
            Failures.caught(self, "IGpuAllocator", "deallocate", t$);
            return false;
        }
    }

    private static long allocateAsync(long self, long size, long alignment, int flags, long arg3) {
        try {
            return TYPE.find(self).allocateAsync(size, alignment, AllocatorFlag.ofMask(flags), arg3);
        } catch (Throwable t$) {
            Failures.caught(self, "IGpuAllocator", "allocateAsync", t$);
            return 0;
        }
    }

    private static boolean deallocateAsync(long self, long memory, long arg1) {
        try {
            return TYPE.find(self).deallocateAsync(memory, arg1);
        } catch (Throwable t$) {
            Failures.caught(self, "IGpuAllocator", "deallocateAsync", t$);
            return false;
        }
    }

    private static void free(long self, long memory) {
        try {
            TYPE.find(self).free(memory);
        } catch (Throwable t$) {
            Failures.caught(self, "IGpuAllocator", "free", t$);
        }
    }

    /** One that is not Java's. */
    private static final class Proxy extends NativeObject implements IGpuAllocator, Foreign {
        private final VirtualObject self;

        Proxy(long address, Lifetime life) {
            super(address, life);
            self = TYPE.methods("allocate", "reallocate", "deallocate", "allocateAsync", "deallocateAsync", "free").at(address);
        }

        /**
         * <pre>{@code void * IGpuAllocator::allocate(const uint64_t size, const uint64_t alignment, const AllocatorFlags flags)}</pre>
         * Since TensorRT 8.6 or earlier.
         *
         * @deprecated TensorRT has deprecated it.
         */
        @Deprecated
        public long allocate(long size, long alignment, Set<AllocatorFlag> flags) {
            NativeCall call$ = enter();
            try {
                long result$ = (long) Signatures.J_JJJI.HANDLE.invokeExact(self.method(0), self.address, size, alignment, AllocatorFlag.mask(Given.argument(flags, "flags")));
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
         * Since TensorRT 8.6 or earlier.
         */
        public long reallocate(long arg0, long arg1, long arg2) {
            NativeCall call$ = enter();
            try {
                long result$ = (long) Signatures.J_JJJJ.HANDLE.invokeExact(self.method(1), self.address, arg0, arg1, arg2);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code bool IGpuAllocator::deallocate(void *const memory)}</pre>
         * Since TensorRT 8.6 or earlier.
         *
         * @deprecated TensorRT has deprecated it.
         */
        @Deprecated
        public boolean deallocate(long memory) {
            NativeCall call$ = enter();
            try {
                boolean result$ = (boolean) Signatures.Z_JJ.HANDLE.invokeExact(self.method(2), self.address, memory);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void * IGpuAllocator::allocateAsync(const uint64_t size, const uint64_t alignment, const AllocatorFlags flags, cudaStream_t arg3)}</pre>
         * Since TensorRT 10.0.
         */
        public long allocateAsync(long size, long alignment, Set<AllocatorFlag> flags, long arg3) {
            NativeCall call$ = enter();
            try {
                long result$ = (long) Signatures.J_JJJIJ.HANDLE.invokeExact(self.method(3), self.address, size, alignment, AllocatorFlag.mask(Given.argument(flags, "flags")), arg3);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code bool IGpuAllocator::deallocateAsync(void *const memory, cudaStream_t arg1)}</pre>
         * Since TensorRT 10.0.
         */
        public boolean deallocateAsync(long memory, long arg1) {
            NativeCall call$ = enter();
            try {
                boolean result$ = (boolean) Signatures.Z_JJJ.HANDLE.invokeExact(self.method(4), self.address, memory, arg1);
                call$.check();
                return result$;
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }

        /**
         * <pre>{@code void IGpuAllocator::free(void *const memory)}</pre>
         * Since TensorRT 8.6 or earlier, until 10.0.
         *
         * @deprecated TensorRT has deprecated it.
         */
        @Deprecated
        public void free(long memory) {
            NativeCall call$ = enter();
            try {
                Signatures.V_JJ.HANDLE.invokeExact(self.method(5), self.address, memory);
                call$.check();
            } catch (Throwable t$) {
                throw Calls.failed(t$);
            } finally {
                call$.exit();
            }
        }
    }
}
