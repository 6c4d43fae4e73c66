package io.trt4j.cuda;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * Memory that both the host and devices use at the same address; the driver moves it. Where a device cannot be used at the
 * same time as the host, the host must wait for the device's work first.
 */
public final class ManagedMemory extends DeviceMemory {
    private final Arena arena = Arena.ofShared();
    private final MemorySegment segment;

    private ManagedMemory(CudaContext context, long size) {
        super(
                context,
                size,
                "cuMemAllocManaged",
                address -> cuda_h.cuMemAllocManaged(address, size, cuda_h.CU_MEM_ATTACH_GLOBAL()),
                null);
        segment = MemorySegment.ofAddress(address()).reinterpret(size, arena, null);
    }

    /**
     * Allocates memory.
     *
     * @param size bytes, at least 1
     * @throws CudaException if there is not enough
     */
    public static ManagedMemory allocate(CudaContext context, long size) {
        requireSize(size);
        return new ManagedMemory(context, size);
    }

    /** The memory as the host sees it, until this is closed. */
    public MemorySegment segment() {
        address();
        return segment;
    }

    /** Adds to a stream that the memory is moved to the stream's device. */
    public void prefetch(CudaStream stream) {
        Objects.requireNonNull(stream, "The stream is null.");
        stream.run(
                () -> CudaException.check(
                        "cuMemPrefetchAsync",
                        cuda_h.cuMemPrefetchAsync(
                                at(0), size(), stream.context().device(), stream.handle())),
                this);
    }

    @Override
    void destroy(long address) {
        HostMemory.end(arena, this);
        super.destroy(address);
    }
}
