package io.trt4j.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * Memory of a device from which streams allocate. The caller owns a pool that it made and must close it; memory that comes
 * from it stays usable. May be used from several threads.
 */
public final class MemoryPool extends CudaObject {
    // CUmemPoolProps: three numbers, of which the first and third are set, and the number of the device.
    private static final long PROPERTIES_BYTES = 88;
    private static final long LOCATION = 8;
    private static final long DEVICE = 12;

    private final boolean owned;

    private MemoryPool(CudaContext context, boolean owned) {
        super(
                context,
                owned ? "cuMemPoolCreate" : "cuDeviceGetDefaultMemPool",
                pool -> owned ? make(pool, context) : cuda_h.cuDeviceGetDefaultMemPool(pool, context.device()));
        this.owned = owned;
    }

    private static int make(MemorySegment pool, CudaContext context) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment properties = arena.allocate(PROPERTIES_BYTES, 8);
            properties.set(JAVA_INT, 0, cuda_h.CU_MEM_ALLOCATION_TYPE_PINNED());
            properties.set(JAVA_INT, LOCATION, cuda_h.CU_MEM_LOCATION_TYPE_DEVICE());
            properties.set(JAVA_INT, DEVICE, context.device());
            return cuda_h.cuMemPoolCreate(pool, properties);
        }
    }

    /** Makes a pool of the context's device. */
    public static MemoryPool create(CudaContext context) {
        Objects.requireNonNull(context, "The context is null.");
        CudaDriver.requireFunction("cuMemPoolCreate");
        return new MemoryPool(context, true);
    }

    /** The pool that the device has, from which {@link DeviceMemory#allocate(CudaStream, long)} allocates. */
    public static MemoryPool ofDevice(CudaContext context) {
        Objects.requireNonNull(context, "The context is null.");
        CudaDriver.requireFunction("cuDeviceGetDefaultMemPool");
        return new MemoryPool(context, false);
    }

    /**
     * Allocates memory for the work that is added to a stream from now on. Closing it frees it after the work that is in
     * the stream then.
     *
     * @param size bytes, at least 1
     * @throws CudaException if there is not enough
     */
    public DeviceMemory allocate(CudaStream stream, long size) {
        Objects.requireNonNull(stream, "The stream is null.");
        DeviceMemory.requireSize(size);
        beginUse();
        try {
            return DeviceMemory.onStream(
                    stream,
                    size,
                    "cuMemAllocFromPoolAsync",
                    a -> cuda_h.cuMemAllocFromPoolAsync(a, size, handle(), stream.handle()));
        } finally {
            endUse();
        }
    }

    /** Gives memory that is not used back to the system, but for so many bytes. */
    public void trim(long bytesToKeep) {
        if (bytesToKeep < 0) {
            throw new IllegalArgumentException("A pool cannot keep " + bytesToKeep + " bytes.");
        }
        run(() -> CudaException.check("cuMemPoolTrimTo", cuda_h.cuMemPoolTrimTo(handle(), bytesToKeep)));
    }

    /** Sets how many unused bytes the pool keeps when a stream is synchronized; 0 at first. */
    public void setReleaseThreshold(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("A pool cannot keep " + bytes + " bytes.");
        }
        run(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment value = arena.allocateFrom(cuda_h.C_LONG_LONG, bytes);
                CudaException.check(
                        "cuMemPoolSetAttribute",
                        cuda_h.cuMemPoolSetAttribute(handle(), cuda_h.CU_MEMPOOL_ATTR_RELEASE_THRESHOLD(), value));
            }
        });
    }

    /** The bytes that the pool has of the system. */
    public long reservedBytes() {
        return attribute(cuda_h.CU_MEMPOOL_ATTR_RESERVED_MEM_CURRENT());
    }

    /** The bytes that are allocated from the pool. */
    public long usedBytes() {
        return attribute(cuda_h.CU_MEMPOOL_ATTR_USED_MEM_CURRENT());
    }

    private long attribute(int attribute) {
        return call(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment value = arena.allocate(cuda_h.C_LONG_LONG);
                CudaException.check("cuMemPoolGetAttribute", cuda_h.cuMemPoolGetAttribute(handle(), attribute, value));
                return value.get(cuda_h.C_LONG_LONG, 0);
            }
        });
    }

    @Override
    void destroy(long address) {
        if (owned) {
            CudaException.check("cuMemPoolDestroy", cuda_h.cuMemPoolDestroy(MemorySegment.ofAddress(address)));
        }
    }
}
