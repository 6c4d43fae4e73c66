package io.trt4j.engine;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Memory of the host for a tensor that TensorRT reads or writes there; grows as needed. */
final class HostBlock implements AutoCloseable {
    /** As TensorRT wants it of memory on a device. */
    private static final long ALIGNMENT = 256;

    private @Nullable Arena arena;
    private MemorySegment memory = MemorySegment.NULL;

    /** Makes room; what was in it is lost if it grows. */
    MemorySegment reserve(long bytes) {
        if (memory.byteSize() < bytes || arena == null) {
            close();
            arena = Arena.ofShared();
            memory = arena.allocate(Math.max(1, bytes), ALIGNMENT);
        }
        return memory.asSlice(0, bytes);
    }

    @Override
    public void close() {
        if (arena != null) {
            arena.close();
            arena = null;
        }
    }
}
