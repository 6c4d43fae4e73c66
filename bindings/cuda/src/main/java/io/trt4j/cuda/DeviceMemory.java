package io.trt4j.cuda;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/** A block of memory on a device. The caller owns it and must close it. */
public final class DeviceMemory extends CudaObject {
    private final long size;

    private DeviceMemory(CudaContext context, long size) {
        super(context, "cuMemAlloc of " + size + " bytes", address -> cuda_h.cuMemAlloc_v2(address, size));
        this.size = size;
    }

    /**
     * Allocates memory; what is in it is undefined.
     *
     * @param size bytes, at least 1
     * @throws CudaException if there is not enough
     */
    public static DeviceMemory allocate(CudaContext context, long size) {
        if (size < 1) {
            throw new IllegalArgumentException("Device memory must have at least 1 byte, not " + size + ".");
        }
        return new DeviceMemory(context, size);
    }

    /** Its size in bytes. */
    public long size() {
        return size;
    }

    /**
     * Copies to the start of this memory, and waits until that is done. Does not wait for streams that are at work.
     *
     * @param source what to copy, all of it; {@link MemorySegment#ofArray(float[])} makes one of an array
     */
    public void copyFrom(MemorySegment source) {
        copyFrom(source, 0);
    }

    /**
     * Copies into this memory, and waits until that is done. Does not wait for streams that are at work.
     *
     * @param source what to copy, all of it; {@link MemorySegment#ofArray(float[])} makes one of an array
     * @param offset where it goes, in bytes from the start of this memory
     */
    public void copyFrom(MemorySegment source, long offset) {
        checkRange(checkHost(source, "source"), offset);
        try (Arena arena = hostArena()) {
            MemorySegment host = isDirect(source)
                    ? source
                    : arena.allocate(source.byteSize(), 8).copyFrom(source);
            context().run(() -> {
                CudaException.check("cuMemcpyHtoD", cuda_h.cuMemcpyHtoD_v2(address() + offset, host, host.byteSize()));
                // The call may return as soon as the host's memory is read.
                CudaException.check("cuStreamSynchronize", cuda_h.cuStreamSynchronize(MemorySegment.NULL));
            });
        }
    }

    /**
     * Copies from the start of this memory, and waits until that is done. Does not wait for streams that are at work.
     *
     * @param target where to copy to, all of it; {@link MemorySegment#ofArray(float[])} makes one of an array
     */
    public void copyTo(MemorySegment target) {
        copyTo(target, 0);
    }

    /**
     * Copies out of this memory, and waits until that is done. Does not wait for streams that are at work.
     *
     * @param target where to copy to, all of it; {@link MemorySegment#ofArray(float[])} makes one of an array
     * @param offset of what is copied, in bytes from the start of this memory
     */
    public void copyTo(MemorySegment target, long offset) {
        checkRange(checkHost(target, "target"), offset);
        if (target.isReadOnly()) {
            throw new IllegalArgumentException("The target is read-only: copy to memory that can be written.");
        }
        try (Arena arena = hostArena()) {
            MemorySegment host = isDirect(target) ? target : arena.allocate(target.byteSize(), 8);
            context()
                    .run(() -> CudaException.check(
                            "cuMemcpyDtoH", cuda_h.cuMemcpyDtoH_v2(host, address() + offset, host.byteSize())));
            if (host != target) {
                target.copyFrom(host);
            }
        }
    }

    private static long checkHost(MemorySegment memory, String what) {
        Objects.requireNonNull(memory, () -> "The " + what + " is null.");
        if (memory.isNative() && memory.address() == 0 && memory.byteSize() > 0) {
            throw new IllegalArgumentException("The %s has %d bytes at the address 0, where there is no memory."
                    .formatted(what, memory.byteSize()));
        }
        if (!memory.scope().isAlive()) {
            throw new IllegalStateException("The " + what + " is memory of an arena that is closed.");
        }
        if (!memory.isAccessibleBy(Thread.currentThread())) {
            throw new WrongThreadException("The " + what + " is memory that only another thread may access.");
        }
        return memory.byteSize();
    }

    /** For memory that another thread reads where this one is virtual. */
    private static Arena hostArena() {
        return Thread.currentThread().isVirtual() ? Arena.ofShared() : Arena.ofConfined();
    }

    /** Whether the driver can be given host memory as it is; a virtual thread's own is not another thread's to read. */
    private static boolean isDirect(MemorySegment memory) {
        return memory.isNative() && !Thread.currentThread().isVirtual();
    }

    /**
     * Adds a copy to a stream: from the start of this memory to the start of another. Does not wait for it.
     *
     * @param target of the same device, and not this
     */
    public void copyTo(DeviceMemory target, long bytes, CudaStream stream) {
        Objects.requireNonNull(target, "The target is null.");
        Objects.requireNonNull(stream, "The stream is null.");
        checkRange(bytes, 0);
        target.checkRange(bytes, 0);
        context()
                .run(() -> CudaException.check(
                        "cuMemcpyDtoDAsync",
                        cuda_h.cuMemcpyDtoDAsync_v2(target.address(), address(), bytes, stream.handle())));
    }

    /** Sets every byte, and waits until that is done. */
    public void fill(byte value) {
        context().run(() -> {
            CudaException.check("cuMemsetD8", cuda_h.cuMemsetD8_v2(address(), value, size));
            CudaException.check("cuStreamSynchronize", cuda_h.cuStreamSynchronize(MemorySegment.NULL));
        });
    }

    private void checkRange(long bytes, long offset) {
        if (bytes < 0 || offset < 0 || bytes > size - offset) {
            throw new IllegalArgumentException("Cannot copy " + bytes + " bytes" + (offset == 0 ? "" : " at " + offset)
                    + ": the device memory has " + size + ".");
        }
    }

    @Override
    void destroy(long address) {
        CudaException.check("cuMemFree", cuda_h.cuMemFree_v2(address));
    }
}
