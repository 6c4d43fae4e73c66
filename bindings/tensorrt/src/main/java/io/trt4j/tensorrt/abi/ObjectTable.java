package io.trt4j.tensorrt.abi;

import static io.trt4j.ffm.internal.Calls.MEMORY;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.ffm.internal.CStrings;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The native objects that stand for Java ones: a pointer to a vtable, an index by which an upcall finds the Java object
 * without a lock, and answers that need no upcall. Their memory is never given back to the system but used again, longest free first, so that a
 * late call through a stale pointer meets an empty entry and not a crash.
 */
public final class ObjectTable {
    private static final int BLOCK = 48;
    private static final int INDEX = 8;
    /** The addresses of a plugin's capabilities, 0 for those that Java is asked for. */
    static final int ANSWERS = 16;

    private static final int NB_ANSWERS = 3;
    private static final int CHUNK = 256;
    private static final ArrayDeque<Long> FREE = new ArrayDeque<>();
    private static volatile @Nullable Object[] objects = new Object[CHUNK];
    private static long[] generations = new long[CHUNK];
    /** What {@link #promised} is of an object that has not said. */
    public static final long NO_SIZE = -1;

    /** How many bytes the objects have said they are saved to. */
    private static long[] sizes = new long[CHUNK];
    /** What the Java objects belong to, for blaming failures. */
    private static @Nullable Lifetime[] owners = new Lifetime[CHUNK];
    /** How many C strings of one object stay good: of those whose text is always another, the latest. */
    private static final int PINNED = 1024;

    /** C strings given to native code, by the object that must outlive them; of each object, longest unused first. */
    private static final Map<Long, Map<String, MemorySegment>> PINS = new HashMap<>();

    /** Native objects that upcalls of another returned, by that other's index, which frees them; the lists are never changed. */
    private static volatile Handle[] @Nullable [] held = new Handle[CHUNK][];

    /** What upcalls gave, by their object and method: what was given last is read after the call. */
    private static final Map<Long, Map<String, Kept>> KEPT = new HashMap<>();

    /** What an object may use until it is freed. */
    private static final Map<Long, Lifetime> LENT = new HashMap<>();

    private static int used;
    private static int live;

    private record Kept(Object value, Arena arena, MemorySegment memory) {}

    private ObjectTable() {}

    /** A native object and which of the objects at that address it is. */
    public record Handle(long address, long generation) {}

    static synchronized Handle create(MemorySegment vtable, Object object, @Nullable Lifetime owner) {
        if (FREE.size() < CHUNK / 2) {
            grow();
        }
        long address = FREE.removeFirst();
        int index = MEMORY.get(JAVA_INT, address + INDEX);
        objects[index] = object;
        owners[index] = owner;
        sizes[index] = NO_SIZE;
        MEMORY.set(JAVA_LONG, address, vtable.address());
        live++;
        return new Handle(address, ++generations[index]);
    }

    private static void grow() {
        MemorySegment chunk = Arena.global().allocate((long) BLOCK * CHUNK, 16);
        int size = used + CHUNK;
        if (objects.length < size) {
            objects = Arrays.copyOf(objects, size * 2);
            generations = Arrays.copyOf(generations, size * 2);
            owners = Arrays.copyOf(owners, size * 2);
            sizes = Arrays.copyOf(sizes, size * 2);
            held = Arrays.copyOf(held, size * 2);
        }
        for (int i = 0; i < CHUNK; i++) {
            chunk.set(JAVA_INT, (long) i * BLOCK + INDEX, used + i);
            FREE.addLast(chunk.address() + (long) i * BLOCK);
        }
        used = size;
    }

    /** The Java object behind a native one; null when it was freed. No lock, no allocation. */
    public static @Nullable Object find(long address) {
        return objects[MEMORY.get(JAVA_INT, address + INDEX)];
    }

    /** What a native object belongs to, or null. */
    static synchronized @Nullable Lifetime owner(long address) {
        return address == 0 ? null : owners[MEMORY.get(JAVA_INT, address + INDEX)];
    }

    /** The handle of a live native object; null when it was freed. */
    public static synchronized @Nullable Handle handle(long address) {
        int index = MEMORY.get(JAVA_INT, address + INDEX);
        return objects[index] == null ? null : new Handle(address, generations[index]);
    }

    /**
     * A C string that stays good until the native object at {@code address} is freed, or has been asked for {@value
     * #PINNED} others since: native code copies what such a method returns, or asks again.
     *
     * @throws IllegalArgumentException if the text has a zero in it, which would end it
     */
    static synchronized MemorySegment pin(long address, String text) {
        CStrings.requireNoZero(text, "The text");
        Map<String, MemorySegment> pinned = PINS.computeIfAbsent(address, a -> new LinkedHashMap<>(16, 0.75f, true));
        MemorySegment string = pinned.computeIfAbsent(text, t -> Arena.ofAuto().allocateFrom(t));
        if (pinned.size() > PINNED) {
            pinned.remove(pinned.keySet().iterator().next());
        }
        return string;
    }

    /** A native object for an implementation, the same one each time, that is freed with {@code owner}. */
    static <T> Handle hold(long owner, UpcallType<T> type, T implementation) {
        Handle found = held(owner, type, implementation); // as in every enqueue of a plugin of version 3
        return found == null ? holdNew(owner, type, implementation) : found;
    }

    /** The native object that was made before, or null. No lock, no allocation. */
    private static <T> @Nullable Handle held(long owner, UpcallType<T> type, T implementation) {
        Handle[] some = held[MEMORY.get(JAVA_INT, owner + INDEX)];
        if (some != null) {
            for (Handle handle : some) {
                // Without the lock an element that another thread has just added may not be seen yet.
                if (handle != null && find(handle.address()) == implementation && type.isOfThis(handle)) {
                    return handle;
                }
            }
        }
        return null;
    }

    private static synchronized <T> Handle holdNew(long owner, UpcallType<T> type, T implementation) {
        Handle found = held(owner, type, implementation);
        if (found != null) {
            return found;
        }
        Handle handle = type.create(implementation, owner(owner));
        int index = MEMORY.get(JAVA_INT, owner + INDEX);
        Handle[] before = held[index];
        Handle[] after = before == null ? new Handle[1] : Arrays.copyOf(before, before.length + 1);
        after[after.length - 1] = handle;
        held[index] = after;
        return handle;
    }

    /** Those that {@link #hold} made for another, or null; not to be changed. No allocation. */
    public static synchronized Handle @Nullable [] held(long owner) {
        return held[MEMORY.get(JAVA_INT, owner + INDEX)];
    }

    /** Lets {@link CapabilityFunction} answer with an address until the object is freed. */
    public static synchronized void answer(long self, int type, long address) {
        if (find(self) != null) {
            MEMORY.set(JAVA_LONG, self + ANSWERS + (long) type * Long.BYTES, address);
        }
    }

    /** A native copy of bytes that a method returns, after which there is a zero: TensorRT may read them as a text. */
    static MemorySegment keep(long owner, String method, byte[] bytes) {
        return keep(owner, method, ByteBuffer.wrap(bytes.clone()), arena -> {
            MemorySegment memory = arena.allocate(bytes.length + 1L, Long.BYTES);
            MemorySegment.copy(bytes, 0, memory, JAVA_BYTE, 0, bytes.length);
            return memory;
        });
    }

    /** A native copy of what a method returns, the same one for equal values. */
    public static synchronized MemorySegment keep(
            long owner, String method, Object value, Function<Arena, MemorySegment> allocate) {
        Map<String, Kept> kept = KEPT.computeIfAbsent(owner, a -> new HashMap<>());
        Kept old = kept.get(method);
        if (old != null && old.value.equals(value)) {
            return old.memory;
        }
        Arena arena = Arena.ofShared();
        MemorySegment memory = allocate.apply(arena);
        kept.put(method, new Kept(value, arena, memory));
        if (old != null) {
            GracePeriod.free(old.arena::close);
        }
        return memory;
    }

    /** Notes what a live object may use until it is freed. */
    public static synchronized void lend(long owner, Lifetime lent) {
        if (find(owner) != null) {
            LENT.put(owner, lent);
        }
    }

    /** Notes how many bytes a live object has said it is saved to. No allocation. */
    public static synchronized void promise(long owner, long size) {
        sizes[MEMORY.get(JAVA_INT, owner + INDEX)] = size;
    }

    /** How many bytes an object has said last that it is saved to; {@link #NO_SIZE} if it has not. */
    public static synchronized long promised(long owner) {
        return sizes[MEMORY.get(JAVA_INT, owner + INDEX)];
    }

    /** What an object that is about to be freed was lent, or null. */
    public static synchronized @Nullable Lifetime lent(long owner) {
        return LENT.remove(owner);
    }

    /** Frees a native object; one that is freed already stays so. */
    public static synchronized void free(Handle handle) {
        int index = MEMORY.get(JAVA_INT, handle.address() + INDEX);
        if (objects[index] != null && generations[index] == handle.generation()) {
            objects[index] = null;
            owners[index] = null;
            MEMORY.asSlice(handle.address() + ANSWERS, (long) NB_ANSWERS * Long.BYTES)
                    .fill((byte) 0);
            PINS.remove(handle.address());
            live--;
            FREE.addLast(handle.address());
            LENT.remove(handle.address());
            Map<String, Kept> kept = KEPT.remove(handle.address());
            if (kept != null) {
                kept.values().forEach(k -> GracePeriod.free(k.arena::close));
            }
            Handle[] freed = held[index];
            held[index] = null;
            if (freed != null) {
                List.of(freed).forEach(ObjectTable::free);
            }
        }
    }

    /** Native objects that were made and not freed. */
    public static synchronized int count() {
        return live;
    }

    /** How many objects have memory or something lent that ends with them. */
    public static synchronized int kept() {
        return PINS.size() + KEPT.size() + LENT.size();
    }
}
