package io.trt4j.testkit;

import io.trt4j.tensorrt.abi.Arguments;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Guards each piece of memory that it allocates, and looks at the guards when it is closed. For one thread at a time. */
final class GuardedArena implements Arena {
    /** How many are at work in {@link #around}. */
    private static int around;

    private final Arena arena;
    private final List<GuardedMemory> allocated = new ArrayList<>();
    private final String what;

    /**
     * Guards around what another arena allocates.
     *
     * @param what is allocated, for messages: {@code an argument}
     */
    GuardedArena(Arena arena, String what) {
        this.arena = arena;
        this.what = what;
    }

    /**
     * Does something while all arguments that plugins and creators are given have guards around them, whichever thread gives
     * them. There may be several of these at once.
     */
    static <T> T around(Supplier<T> work) {
        count(1);
        try {
            return work.get();
        } finally {
            count(-1);
        }
    }

    /** The last one to end, which need not be the one that began first, ends the guards. */
    private static synchronized void count(int more) {
        around += more;
        Arguments.allocateFrom(around == 0 ? null : () -> new GuardedArena(Arena.ofConfined(), "an argument"));
    }

    @Override
    public MemorySegment allocate(long byteSize, long byteAlignment) {
        GuardedMemory memory = new GuardedMemory("the check", what, byteSize, byteAlignment, arena);
        memory.memory().fill((byte) 0);
        allocated.add(memory);
        return memory.memory();
    }

    @Override
    public MemorySegment.Scope scope() {
        return arena.scope();
    }

    /**
     * Checks the guards.
     *
     * @param method what may have written there
     * @throws MemoryViolation if it did
     */
    void check(String method) {
        allocated.forEach(memory -> memory.check(method));
    }

    /**
     * Frees the memory.
     *
     * @throws MemoryViolation if a guard was overwritten
     */
    @Override
    public void close() {
        try {
            check(Progress.lastCall());
        } finally {
            arena.close();
        }
    }
}
