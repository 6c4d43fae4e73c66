package io.trt4j.cuda;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pinned memory of the host, which a device reads and writes while the host goes on. The caller owns it and must close it
 * when the work with it is done. May be used from several threads.
 */
public final class HostMemory extends CudaObject {
    /** What pinned memory is good for. */
    public enum Flag {
        /** All contexts see it as pinned. */
        PORTABLE(cuda_h.CU_MEMHOSTALLOC_PORTABLE(), cuda_h.CU_MEMHOSTREGISTER_PORTABLE()),
        /** Kernels may use it, by {@link HostMemory#deviceAddress()}. */
        DEVICE_MAP(cuda_h.CU_MEMHOSTALLOC_DEVICEMAP(), cuda_h.CU_MEMHOSTREGISTER_DEVICEMAP()),
        /** The host writes it without cache: fast to write and copy, slow to read. Not for registered memory. */
        WRITE_COMBINED(cuda_h.CU_MEMHOSTALLOC_WRITECOMBINED(), 0),
        /** The device only reads it. For registered memory only. */
        READ_ONLY(0, cuda_h.CU_MEMHOSTREGISTER_READ_ONLY());

        private final int allocate;
        private final int register;

        Flag(int allocate, int register) {
            this.allocate = allocate;
            this.register = register;
        }
    }

    private final MemorySegment segment;

    /** Ends with this, and {@link #segment} with it; null where the memory is registered, and the caller's. */
    private final @Nullable Arena arena;

    private HostMemory(CudaContext context, long size, int flags) {
        super(context, "cuMemHostAlloc of " + size + " bytes", address -> cuda_h.cuMemHostAlloc(address, size, flags));
        arena = Arena.ofShared();
        segment = MemorySegment.ofAddress(address()).reinterpret(size, arena, null);
    }

    private HostMemory(CudaContext context, MemorySegment memory, int flags) {
        super(context, "cuMemHostRegister of " + memory.byteSize() + " bytes", address -> {
            address.set(cuda_h.C_LONG_LONG, 0, memory.address());
            return cuda_h.cuMemHostRegister_v2(MemorySegment.ofAddress(memory.address()), memory.byteSize(), flags);
        });
        arena = null;
        segment = memory;
    }

    /**
     * Allocates pinned memory, which is not set to 0.
     *
     * @param size bytes, at least 1
     * @throws CudaException if there is not enough
     */
    public static HostMemory allocate(CudaContext context, long size, Flag... flags) {
        DeviceMemory.requireSize(size);
        return new HostMemory(context, size, bits(false, flags));
    }

    /**
     * Pins memory that is there already, until this is closed.
     *
     * @param memory native, of an arena that any thread may use and that is open until this is closed
     * @throws IllegalArgumentException if it is not such memory
     * @throws CudaException if it is pinned already, or cannot be
     */
    public static HostMemory register(CudaContext context, MemorySegment memory, Flag... flags) {
        Objects.requireNonNull(memory, "The memory is null.");
        if (!memory.isNative() || memory.address() == 0) {
            throw new IllegalArgumentException("Only native memory can be pinned, not " + memory + ".");
        }
        DeviceMemory.requireSize(memory.byteSize());
        if (!memory.scope().isAlive()) {
            throw new IllegalStateException("The memory is of an arena that is closed.");
        }
        return new HostMemory(context, memory, bits(true, flags));
    }

    private static int bits(boolean isRegistered, Flag... flags) {
        int bits = 0;
        for (Flag flag : Objects.requireNonNull(flags, "The flags are null.")) {
            Objects.requireNonNull(flag, "A flag is null.");
            int bit = isRegistered ? flag.register : flag.allocate;
            if (bit == 0) {
                throw new IllegalArgumentException(
                        "%s is not for memory that is %s.".formatted(flag, isRegistered ? "registered" : "allocated"));
            }
            bits |= bit;
        }
        return bits;
    }

    /** Its size in bytes. */
    public long size() {
        return segment.byteSize();
    }

    /** The memory, until this is closed. */
    public MemorySegment segment() {
        address();
        return segment;
    }

    /**
     * The address by which kernels use it.
     *
     * @throws CudaException if it has no {@link Flag#DEVICE_MAP} where the device needs that
     */
    public long deviceAddress() {
        return call(() -> {
            try (Arena answer = Arena.ofConfined()) {
                MemorySegment address = answer.allocate(cuda_h.C_LONG_LONG);
                CudaException.check(
                        "cuMemHostGetDevicePointer", cuda_h.cuMemHostGetDevicePointer_v2(address, handle(), 0));
                return address.get(cuda_h.C_LONG_LONG, 0);
            }
        });
    }

    /** What the driver is given, which another thread may use. */
    MemorySegment memory() {
        if (!segment.scope().isAlive()) {
            throw new IllegalStateException("The registered memory is of an arena that is closed.");
        }
        return handle();
    }

    void checkRange(long bytes) {
        if (bytes < 0 || bytes > size()) {
            throw new IllegalArgumentException("Cannot copy " + bytes + " bytes: the host memory has " + size() + ".");
        }
    }

    /** Ends the segments of an arena before their memory is freed: a use of them would end the process. */
    static void end(Arena arena, CudaObject owner) {
        MemorySegment.Scope scope = arena.scope();
        if (scope.isAlive()) { // not where freeing failed before
            try {
                arena.close();
            } catch (IllegalStateException e) {
                throw new IllegalStateException("%s cannot be closed while its segment is in use.".formatted(owner), e);
            }
        }
    }

    @Override
    void destroy(long address) {
        MemorySegment memory = MemorySegment.ofAddress(address);
        if (arena == null) {
            CudaException.check("cuMemHostUnregister", cuda_h.cuMemHostUnregister(memory));
            return;
        }
        end(arena, this);
        CudaException.check("cuMemFreeHost", cuda_h.cuMemFreeHost(memory));
    }
}
