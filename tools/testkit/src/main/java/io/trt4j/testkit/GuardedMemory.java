package io.trt4j.testkit;

import io.trt4j.bindings.TensorRTException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Memory given to a plugin, between bytes that the plugin may not change. */
final class GuardedMemory {
    private static final int GUARD = 256;
    /** What TensorRT's own tensors are aligned to. */
    private static final int ALIGNMENT = 256;

    private static final MemorySegment PATTERN = pattern();

    private final String name;
    private final MemorySegment all;
    private final long size;

    /**
     * Memory full of a pattern.
     *
     * @param name what it is, for messages: {@code output y}
     * @param size in bytes
     */
    GuardedMemory(String name, long size) {
        this.name = name;
        this.size = size;
        all = Arena.ofAuto().allocate(size + 2L * GUARD, ALIGNMENT);
        fill();
    }

    /** Forgets what is in the memory, so that nobody can rely on it. */
    void fill() {
        for (long i = 0; i < all.byteSize(); i += GUARD) {
            long n = Math.min(GUARD, all.byteSize() - i);
            all.asSlice(i, n).copyFrom(PATTERN.asSlice(0, n));
        }
        after().copyFrom(PATTERN);
    }

    private static MemorySegment pattern() {
        byte[] bytes = new byte[GUARD];
        for (int i = 0; i < GUARD; i++) {
            bytes[i] = (byte) (0xA5 ^ i);
        }
        return MemorySegment.ofArray(bytes);
    }

    /** What the plugin may use. */
    MemorySegment memory() {
        return all.asSlice(GUARD, size);
    }

    private MemorySegment after() {
        return all.asSlice(GUARD + size);
    }

    /**
     * Checks that nothing beside the memory was changed.
     *
     * @param method what may have done it
     */
    void check(String method) {
        long before = all.asSlice(0, GUARD).mismatch(PATTERN);
        if (before >= 0) {
            throw overwritten(method, (GUARD - before) + " bytes before its beginning");
        }
        long after = after().mismatch(PATTERN);
        if (after >= 0) {
            throw overwritten(method, after + " bytes after its end");
        }
    }

    private TensorRTException overwritten(String method, String where) {
        return new TensorRTException(method + " wrote outside of " + name + " (" + size + " bytes): " + where + ".");
    }
}
