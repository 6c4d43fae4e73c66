package io.trt4j.testkit;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.trt4j.ffm.internal.GuardPages;
import io.trt4j.tensorrt.TensorRTException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

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

    /** Each byte once, without regularity, so that what is copied from elsewhere differs. */
    private static final byte[] PATTERN = shuffledBytes();

    private static final AtomicInteger BLOCKS = new AtomicInteger();

    private final String name;
    /** With the guards that can be read. */
    private final MemorySegment all;

    private final long offset;
    private final long size;
    /** Another than that of the blocks made before and after, so that no guard is a copy of another block's. */
    private final byte number = (byte) BLOCKS.getAndIncrement();

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

    /** Memory as a serialized plugin has it, likewise. */
    static GuardedMemory ofSerialized(String plugin, String name, long size) {
        return new GuardedMemory(plugin, name, size, Long.BYTES, Arena.ofAuto());
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
     * @param newKey each byte is another with another key; with one key the memory, without guards, is the same in each block
     */
    void fill(byte newKey) {
        key = newKey;
        fill(memory(), key);
        fill(before(), guardKey());
        fill(after(), guardKey());
    }

    private static void fill(MemorySegment part, byte key) {
        byte[] bytes = new byte[GUARD];
        for (int i = 0; i < GUARD; i++) {
            bytes[i] = expected(i, key);
        }
        MemorySegment pattern = MemorySegment.ofArray(bytes);
        for (long i = 0; i < part.byteSize(); i += GUARD) {
            MemorySegment.copy(pattern, 0, part, i, Math.min(GUARD, part.byteSize() - i));
        }
    }

    private static byte expected(long i, byte key) {
        return (byte) (PATTERN[(int) (i % GUARD)] ^ key);
    }

    private byte guardKey() {
        return (byte) (number ^ key);
    }

    private static byte[] shuffledBytes() {
        List<Integer> values = new ArrayList<>(IntStream.range(0, GUARD).boxed().toList());
        Collections.shuffle(values, new Random(0));
        byte[] bytes = new byte[GUARD];
        for (int i = 0; i < GUARD; i++) {
            bytes[i] = values.get(i).byteValue();
        }
        return bytes;
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

    private MemorySegment before() {
        return all.asSlice(0, offset);
    }

    private MemorySegment after() {
        return all.asSlice(offset + size);
    }

    /** Where the first byte of a guard is that was changed, or its size. */
    private long changed(MemorySegment guard) {
        long i = 0;
        while (i < guard.byteSize() && guard.get(JAVA_BYTE, i) == expected(i, guardKey())) {
            i++;
        }
        return i;
    }

    /**
     * Checks that nothing beside the memory was changed.
     *
     * @param method what may have done it
     */
    void check(String method) {
        long before = changed(before());
        if (before < offset) {
            throw overwritten(method, (offset - before) + " bytes before its beginning");
        }
        long after = changed(after());
        if (after < after().byteSize()) {
            throw overwritten(method, after + " bytes after its end");
        }
    }

    private TensorRTException overwritten(String method, String where) {
        return new MemoryViolation(method + " wrote outside of " + name + " (" + size + " bytes): " + where + ".");
    }
}
