package io.trt4j.ffm.internal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** What generated calls share. */
public final class Calls {
    /** All of memory. */
    public static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private Calls() {}

    /**
     * A handle that calls a function given as its first argument. It is not {@code critical}: the function
     * may call back.
     *
     * @param result null for {@code void}
     */
    public static MethodHandle handle(@Nullable MemoryLayout result, MemoryLayout... arguments) {
        return Linker.nativeLinker()
                .downcallHandle(
                        result == null
                                ? FunctionDescriptor.ofVoid(arguments)
                                : FunctionDescriptor.of(result, arguments));
    }

    /** What to throw for what a call threw. */
    public static RuntimeException failed(Throwable t) {
        if (t instanceof Error e) {
            throw e;
        }
        return t instanceof RuntimeException e ? e : new IllegalStateException(t);
    }

    /** The pointer stored at an address. */
    public static long pointer(long address) {
        return MEMORY.get(JAVA_LONG, address);
    }

    /** Native memory by address and size. */
    public static MemorySegment memory(long address, long size) {
        return MemorySegment.ofAddress(address).reinterpret(size);
    }

    /** A copy on the heap of what native code has only for a while; null for a null pointer. */
    public static @Nullable MemorySegment copy(MemorySegment memory, long size) {
        return memory.address() == 0
                ? null
                : MemorySegment.ofArray(memory.reinterpret(size).toArray(JAVA_BYTE));
    }

    /**
     * A native copy; a null pointer for null.
     *
     * @throws IllegalStateException if the memory's arena was closed
     */
    public static MemorySegment copy(@Nullable MemorySegment memory, SegmentAllocator allocator) {
        if (memory == null) {
            return MemorySegment.NULL;
        }
        requireOpen(memory, "The memory to copy");
        return allocator.allocate(memory.byteSize(), 8).copyFrom(memory);
    }

    /** The address of memory; 0 for null. */
    public static long address(@Nullable MemorySegment memory) {
        return memory == null ? 0 : memory.address();
    }

    /**
     * Checks memory that a struct is read from or written to.
     *
     * @throws NullPointerException if there is none
     * @throws IllegalStateException if its arena was closed
     * @throws IllegalArgumentException if it is too small for the struct, or not aligned as that is
     */
    public static void requireStruct(MemorySegment memory, MemoryLayout layout, String name) {
        requireOpen(Given.argument(memory, name), name);
        if (memory.byteSize() < layout.byteSize()) {
            throw new IllegalArgumentException(
                    name + " has " + memory.byteSize() + " bytes where the struct has " + layout.byteSize() + ".");
        }
        try {
            memory.asSlice(0, layout.byteSize(), layout.byteAlignment());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    name + " is not aligned to a multiple of " + layout.byteAlignment() + " bytes, as the struct is.",
                    e);
        }
    }

    /**
     * Memory that must be given and is to be used.
     *
     * @throws NullPointerException if it is not given
     * @throws IllegalStateException if its arena was closed
     */
    public static MemorySegment opened(@Nullable MemorySegment memory, String name) {
        MemorySegment given = Given.argument(memory, name);
        requireOpen(given, name);
        return given;
    }

    /**
     * Checks memory that is to be used.
     *
     * @throws IllegalStateException if its arena was closed
     */
    public static void requireOpen(MemorySegment memory, String name) {
        if (!memory.scope().isAlive()) {
            throw new IllegalStateException(name + " was closed.");
        }
    }

    /**
     * An address that a call uses.
     *
     * @throws IllegalArgumentException if it is 0
     */
    public static long notZero(long address, String name) {
        if (address == 0) {
            throw new IllegalArgumentException(name + " is a null pointer.");
        }
        return address;
    }

    /**
     * Memory of the host of which a call reads some elements; null for none. Memory on the heap is copied.
     *
     * @param size of an element in bytes
     * @throws IllegalArgumentException if the memory has fewer bytes
     * @throws IllegalStateException if its arena was closed
     */
    public static MemorySegment elements(
            @Nullable MemorySegment memory, long count, long size, String name, Arena arena) {
        MemorySegment given = room(memory, count, size, name);
        return given.isNative() ? given : arena.allocate(given.byteSize(), 8).copyFrom(given);
    }

    /**
     * Memory of the host that a call writes some elements to; null for none.
     *
     * @param size of an element in bytes
     * @throws IllegalArgumentException if the memory has fewer bytes
     * @throws IllegalStateException if its arena was closed
     */
    public static MemorySegment room(@Nullable MemorySegment memory, long count, long size, String name) {
        MemorySegment given = memory == null ? MemorySegment.NULL : memory;
        if (count < 0) {
            throw new IllegalArgumentException("The number of elements of " + name + " is " + count + ".");
        }
        if (given.address() == 0 && given.isNative() && count > 0) {
            throw new IllegalArgumentException(
                    name + " is a null pointer, but the call would use " + bytes(count, size));
        }
        if (given.byteSize() / size < count) {
            throw new IllegalArgumentException(
                    name + " has " + given.byteSize() + " bytes, but the call would use " + bytes(count, size));
        }
        requireOpen(given, name);
        return given;
    }

    /**
     * The address of memory of the host that is used after the call, too.
     *
     * @throws IllegalArgumentException if it is on the heap
     * @throws IllegalStateException if its arena was closed
     */
    public static long hostAddress(MemorySegment memory, String name) {
        if (!Given.argument(memory, name).isNative()) {
            throw new IllegalArgumentException(name + " is on the heap: give native memory.");
        }
        requireOpen(memory, name);
        return memory.address();
    }

    private static String bytes(long count, long size) {
        return size == 1 ? count + " bytes." : count + " × " + size + " bytes.";
    }

    /** A native array. */
    public static long array(int[] values, Arena arena, String name) {
        Given.argument(values, name);
        return arena.allocateFrom(JAVA_INT, values).address();
    }

    /** A native array. */
    public static long array(long[] values, Arena arena, String name) {
        Given.argument(values, name);
        return arena.allocateFrom(JAVA_LONG, values).address();
    }

    /** A native array of C strings. */
    public static long array(String[] values, Arena arena, String name) {
        Given.argument(values, name);
        MemorySegment array = arena.allocate(ADDRESS, values.length);
        for (int i = 0; i < values.length; i++) {
            array.setAtIndex(JAVA_LONG, i, CStrings.allocate(values[i], name + "[" + i + "]", arena));
        }
        return array.address();
    }
}
