package io.trt4j.cuda;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A block of memory on a device. The caller owns it and must close it. May be used from several threads. Methods without a
 * stream wait until they are done; those with a stream add to it, and do not wait.
 */
public sealed class DeviceMemory extends CudaObject permits ManagedMemory {
    private final long size;

    /** The stream on which it is freed; null where it is freed at once. */
    private final @Nullable CudaStream stream;

    DeviceMemory(
            CudaContext context,
            long size,
            String call,
            ToIntFunction<MemorySegment> allocate,
            @Nullable CudaStream stream) {
        super(context, call + " of " + size + " bytes", allocate);
        this.size = size;
        this.stream = stream;
    }

    static void requireSize(long size) {
        if (size < 1) {
            throw new IllegalArgumentException("Memory must have at least 1 byte, not " + size + ".");
        }
    }

    /**
     * Allocates memory; what is in it is undefined.
     *
     * @param size bytes, at least 1
     * @throws CudaException if there is not enough
     */
    public static DeviceMemory allocate(CudaContext context, long size) {
        requireSize(size);
        return new DeviceMemory(context, size, "cuMemAlloc", address -> cuda_h.cuMemAlloc_v2(address, size), null);
    }

    /**
     * Allocates memory for the work that is added to a stream from now on, from the device's default pool. Closing it frees
     * it after the work that is in the stream then, and waits for nothing.
     *
     * @param size bytes, at least 1
     * @throws CudaException if there is not enough, or the device has no pools
     */
    public static DeviceMemory allocate(CudaStream stream, long size) {
        Objects.requireNonNull(stream, "The stream is null.");
        requireSize(size);
        CudaDriver.requireFunction("cuMemAllocAsync");
        return onStream(stream, size, "cuMemAllocAsync", a -> cuda_h.cuMemAllocAsync(a, size, stream.handle()));
    }

    /** The stream is kept until the memory is freed on it, even if it is closed before. */
    static DeviceMemory onStream(CudaStream stream, long size, String call, ToIntFunction<MemorySegment> allocate) {
        stream.beginUse();
        boolean done = false;
        try {
            DeviceMemory made = new DeviceMemory(stream.context(), size, call, allocate, stream);
            done = true;
            return made;
        } finally {
            if (!done) {
                stream.endUse();
            }
        }
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
            run(() -> {
                CudaException.check("cuMemcpyHtoD", cuda_h.cuMemcpyHtoD_v2(at(offset), host, host.byteSize()));
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
            run(() -> CudaException.check("cuMemcpyDtoH", cuda_h.cuMemcpyDtoH_v2(host, at(offset), host.byteSize())));
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
     * Adds a copy of pinned memory to a stream: from its start to the start of this. The source must be open until that
     * is done.
     */
    public void copyFrom(HostMemory source, long bytes, CudaStream onto) {
        Objects.requireNonNull(source, "The source is null.");
        Objects.requireNonNull(onto, "The stream is null.");
        source.checkRange(bytes);
        checkRange(bytes, 0);
        run(
                () -> CudaException.check(
                        "cuMemcpyHtoDAsync", cuda_h.cuMemcpyHtoDAsync_v2(at(0), source.memory(), bytes, onto.handle())),
                source,
                onto);
    }

    /**
     * Adds a copy to pinned memory to a stream: from the start of this to its start. The target must be open until that is
     * done.
     */
    public void copyTo(HostMemory target, long bytes, CudaStream onto) {
        Objects.requireNonNull(target, "The target is null.");
        Objects.requireNonNull(onto, "The stream is null.");
        target.checkRange(bytes);
        checkRange(bytes, 0);
        run(
                () -> CudaException.check(
                        "cuMemcpyDtoHAsync", cuda_h.cuMemcpyDtoHAsync_v2(target.memory(), at(0), bytes, onto.handle())),
                target,
                onto);
    }

    /**
     * Adds a copy to a stream: from the start of this memory to the start of another, which may be on another device.
     *
     * @param target not this
     */
    public void copyTo(DeviceMemory target, long bytes, CudaStream onto) {
        Objects.requireNonNull(target, "The target is null.");
        Objects.requireNonNull(onto, "The stream is null.");
        checkRange(bytes, 0);
        target.checkRange(bytes, 0);
        boolean isPeer = context().address() != target.context().address();
        onto.run(
                () -> CudaException.check(
                        isPeer ? "cuMemcpyPeerAsync" : "cuMemcpyDtoDAsync",
                        isPeer
                                ? cuda_h.cuMemcpyPeerAsync(
                                        target.at(0),
                                        MemorySegment.ofAddress(target.context().address()),
                                        at(0),
                                        MemorySegment.ofAddress(context().address()),
                                        bytes,
                                        onto.handle())
                                : cuda_h.cuMemcpyDtoDAsync_v2(target.at(0), at(0), bytes, onto.handle())),
                this,
                target);
    }

    /** Sets every byte, and waits until that is done. */
    public void fill(byte value) {
        run(() -> {
            CudaException.check("cuMemsetD8", cuda_h.cuMemsetD8_v2(at(0), value, size));
            CudaException.check("cuStreamSynchronize", cuda_h.cuStreamSynchronize(MemorySegment.NULL));
        });
    }

    /** Adds to a stream that every byte is set. */
    public void fill(byte value, CudaStream onto) {
        Objects.requireNonNull(onto, "The stream is null.");
        run(
                () -> CudaException.check("cuMemsetD8Async", cuda_h.cuMemsetD8Async(at(0), value, size, onto.handle())),
                onto);
    }

    /**
     * Adds to a stream that every {@code int} is set.
     *
     * @throws IllegalArgumentException if the size is no multiple of 4
     */
    public void fill(int value, CudaStream onto) {
        Objects.requireNonNull(onto, "The stream is null.");
        if (size % Integer.BYTES != 0) {
            throw new IllegalArgumentException("Memory of %d bytes cannot be filled with ints.".formatted(size));
        }
        run(
                () -> CudaException.check(
                        "cuMemsetD32Async", cuda_h.cuMemsetD32Async(at(0), value, size / Integer.BYTES, onto.handle())),
                onto);
    }

    /** To be called while this is in use. */
    final long at(long offset) {
        return handle().address() + offset;
    }

    private void checkRange(long bytes, long offset) {
        if (bytes < 0 || offset < 0 || bytes > size - offset) {
            throw new IllegalArgumentException("Cannot copy " + bytes + " bytes" + (offset == 0 ? "" : " at " + offset)
                    + ": the device memory has " + size + ".");
        }
    }

    @Override
    void destroy(long address) {
        if (stream == null) {
            CudaException.check("cuMemFree", cuda_h.cuMemFree_v2(address));
            return;
        }
        CudaException.check("cuMemFreeAsync", cuda_h.cuMemFreeAsync(address, stream.handle()));
        stream.endUse();
    }
}
