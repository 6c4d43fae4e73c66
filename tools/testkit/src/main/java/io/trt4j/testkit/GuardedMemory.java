package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.trt4j.ffm.internal.GuardPages;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Memory given to a plugin, between bytes that the plugin may not change and, where {@link GuardPages} are used, pages that it
 * may not touch: it ends as near to the second of them as its alignment lets it.
 */
final class GuardedMemory {
    private static final int GUARD = 256;
    /** What is larger than this has no guard pages: how much of it there may be, the arena knows. */
    private static final long MOST_BETWEEN_PAGES = 1L << 30;

    /** What TensorRT's own tensors are aligned to. */
    static final int TENSOR_ALIGNMENT = 256;

    private final String name;
    /** With the guards that can be read. */
    private final MemorySegment all;

    private final long offset;
    private final long size;
    /** What is in the guards: each byte is another with another key. */
    private byte key;

    /**
     * Memory full of a pattern, aligned as tensors are, there as long as something refers to it.
     *
     * @param plugin the plugin's name, for messages
     * @param name what it is, for messages: {@code the output y}
     * @param size in bytes
     * @throws TensorRTException if there is not enough memory
     */
    GuardedMemory(String plugin, String name, long size) {
        this(plugin, name, size, TENSOR_ALIGNMENT, Arena.ofAuto());
    }

    /**
     * Memory as a tensor has it, to be copied to a device together with its guards. It has no guard pages, which copies lack: the
     * guards on both sides can be read, whatever the size.
     */
    static GuardedMemory toBeCopied(String plugin, String name, long size) {
        return new GuardedMemory(plugin, name, size, TENSOR_ALIGNMENT, Arena.ofAuto(), false);
    }

    /**
     * Memory full of a pattern.
     *
     * @param arena frees it
     */
    GuardedMemory(String plugin, String name, long size, long alignment, Arena arena) {
        this(plugin, name, size, alignment, arena, GuardPages.areUsed() && size <= MOST_BETWEEN_PAGES);
    }

    private GuardedMemory(String plugin, String name, long size, long alignment, Arena arena, boolean betweenPages) {
        this.name = name;
        this.size = size;
        try {
            if (betweenPages) {
                all = GuardPages.allocate(size, arena);
                offset = Math.floorDiv(all.byteSize() - size, alignment) * alignment;
            } else {
                long before = Math.max(GUARD, alignment);
                all = arena.allocate(Math.addExact(size, before + GUARD), alignment);
                offset = before;
            }
        } catch (OutOfMemoryError | ArithmeticException e) {
            throw new TensorRTException(
                    "There is not enough memory for " + name + " of the plugin " + plugin + ": " + size + " bytes.", e);
        }
        fill((byte) 0);
    }

    /**
     * Forgets what is in the memory, so that the plugin cannot rely on it, nor on what is around it.
     *
     * @param newKey each byte is another with another key
     */
    void fill(byte newKey) {
        key = newKey;
        MemorySegment pattern = pattern();
        for (long i = 0; i < all.byteSize(); i += GUARD) {
            long n = Math.min(GUARD, all.byteSize() - i);
            MemorySegment.copy(pattern, 0, all, i, n);
        }
    }

    /** What is in each {@value #GUARD} bytes, from the beginning of {@link #all}. */
    private MemorySegment pattern() {
        byte[] bytes = new byte[GUARD];
        for (int i = 0; i < GUARD; i++) {
            bytes[i] = (byte) (0xA5 ^ i ^ key);
        }
        return MemorySegment.ofArray(bytes);
    }

    /** What the plugin may use. */
    MemorySegment memory() {
        return all.asSlice(offset, size);
    }

    /** The same with the guards on both sides that can be read. */
    MemorySegment all() {
        return all;
    }

    /** Where {@link #memory} begins in {@link #all}. */
    long offset() {
        return offset;
    }

    /** The first byte from one on that the pattern has not, or {@code end}. */
    private long changed(long begin, long end) {
        for (long i = begin; i < end; i++) {
            if (all.get(JAVA_BYTE, i) != (byte) (0xA5 ^ i ^ key)) {
                return i;
            }
        }
        return end;
    }

    /**
     * Checks that nothing beside the memory was changed.
     *
     * @param method what may have done it
     */
    void check(String method) {
        long before = changed(0, offset);
        if (before < offset) {
            throw overwritten(method, (offset - before) + " bytes before its beginning");
        }
        long end = offset + size;
        long after = changed(end, all.byteSize());
        if (after < all.byteSize()) {
            throw overwritten(method, (after - end) + " bytes after its end");
        }
    }

    private TensorRTException overwritten(String method, String where) {
        return new MemoryViolation(method + " wrote outside of " + name + " (" + size + " bytes): " + where + ".");
    }
}
