package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Memory given to a plugin, between bytes that the plugin may not change. */
final class GuardedMemory {
    /** How many bytes are guarded on each side. */
    static final int GUARD = 256;

    /** What TensorRT's own tensors are aligned to. */
    static final int ALIGNMENT = 256;

    private static final MemorySegment PATTERN = pattern();

    private final String name;
    private final MemorySegment all;
    private final long size;

    /**
     * Memory full of a pattern.
     *
     * @param plugin the plugin's name, for messages
     * @param name what it is, for messages: {@code the output y}
     * @param size in bytes
     * @throws TensorRTException if there is not enough memory
     */
    GuardedMemory(String plugin, String name, long size) {
        this.name = name;
        this.size = size;
        try {
            all = Arena.ofAuto().allocate(Math.addExact(size, 2L * GUARD), ALIGNMENT);
        } catch (OutOfMemoryError | ArithmeticException e) {
            throw new TensorRTException(
                    "There is not enough memory for " + name + " of the plugin " + plugin + ": " + size + " bytes.", e);
        }
        fill();
    }

    /** Forgets what is in the memory, so that nobody can rely on it. */
    void fill() {
        fill((byte) 0);
    }

    /**
     * Forgets what is in the memory.
     *
     * @param key each byte is another with another key
     */
    void fill(byte key) {
        for (long i = 0; i < all.byteSize(); i += GUARD) {
            long n = Math.min(GUARD, all.byteSize() - i);
            all.asSlice(i, n).copyFrom(PATTERN.asSlice(0, n));
        }
        after().copyFrom(PATTERN);
        if (key != 0) {
            MemorySegment inside = memory();
            for (long i = 0; i < size; i++) {
                inside.set(JAVA_BYTE, i, (byte) (inside.get(JAVA_BYTE, i) ^ key));
            }
        }
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

    /** The same with the guards on both sides. */
    MemorySegment all() {
        return all;
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
        return new MemoryViolation(method + " wrote outside of " + name + " (" + size + " bytes): " + where + ".");
    }
}
