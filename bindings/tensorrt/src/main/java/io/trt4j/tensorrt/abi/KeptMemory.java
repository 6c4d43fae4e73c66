package io.trt4j.tensorrt.abi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Memory that lasts as long as an object of TensorRT's: what TensorRT was given to read, and what it lent. Thread-safe. */
final class KeptMemory {
    /** Native memory that TensorRT reads, by what it was given for. */
    private final Map<String, Arena> given = new HashMap<>();

    private final List<Arena> replaced = new ArrayList<>();

    /** Memory that its owner frees, by what it was given for. */
    private final Map<String, MemorySegment> referred = new HashMap<>();

    private boolean settles = true;

    /** Memory of TensorRT's that may be read until the end. */
    private @Nullable Arena lent;

    /** See {@link Lifetime#memory}. */
    synchronized Arena arena(@Nullable String key) {
        if (key == null) {
            return given.computeIfAbsent("", k -> Arena.ofShared());
        }
        Arena arena = Arena.ofShared();
        Arena old = given.put(key, arena);
        if (old != null) {
            replaced.add(old);
        }
        return arena;
    }

    /** See {@link Lifetime#refer}. */
    synchronized void refer(String key, MemorySegment data) {
        referred.put(key, data);
    }

    /** See {@link Lifetime#settle}. */
    synchronized void settle() {
        if (settles && lent == null) {
            replaced.forEach(Arena::close);
            replaced.clear();
        }
    }

    /** See {@link Lifetime#settleNoMore}. */
    synchronized void settleNoMore() {
        settles = false;
    }

    /** See {@link Lifetime#lend}. */
    synchronized MemorySegment lend(MemorySegment address, long size) {
        if (lent == null) {
            lent = Arena.ofShared();
        }
        return address.reinterpret(size, lent, null);
    }

    /** Frees what was given. Without memory where there is nothing: the heap may be full. */
    synchronized void free() {
        if (!replaced.isEmpty()) {
            replaced.forEach(Arena::close);
            replaced.clear();
        }
        if (!given.isEmpty()) {
            given.values().forEach(Arena::close);
            given.clear();
        }
        referred.clear();
    }

    /**
     * Ends the reading of what was lent.
     *
     * @param then run by a thread of its own once nothing is read any more, where a call of another thread still reads
     * @return whether nothing is read any more; else {@code then} will be run
     */
    boolean closeLent(Runnable then) {
        Arena arena;
        synchronized (this) {
            arena = lent;
        }
        if (arena == null || !arena.scope().isAlive()) {
            return true;
        }
        try {
            arena.close();
            return true;
        } catch (IllegalStateException e) { // being read
            Thread.ofPlatform().daemon().name("trt4j-close").start(() -> {
                while (arena.scope().isAlive()) {
                    LockSupport.parkNanos(1_000_000);
                    try {
                        arena.close();
                    } catch (IllegalStateException still) {
                        continue;
                    }
                }
                then.run();
            });
            return false;
        }
    }
}
