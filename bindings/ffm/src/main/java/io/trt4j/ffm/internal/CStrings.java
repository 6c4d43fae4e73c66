package io.trt4j.ffm.internal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Strings with a zero at their end, in UTF-8. */
public final class CStrings {
    private static final ConcurrentHashMap<String, MemorySegment> CONSTANTS = new ConcurrentHashMap<>();

    private CStrings() {}

    /** The string at an address; null at address 0. */
    public static @Nullable String read(long address) {
        return address == 0 ? null : Calls.memory(address, length(address) + 1).getString(0);
    }

    /**
     * How many bytes there are before the zero. In memory without an end {@code getString} looks for it in 8 bytes at once, those
     * behind it too, which may be in a page that is not there. Those at an address that is a multiple of 8 are in one page.
     */
    private static long length(long address) {
        long at = address;
        while (at % Long.BYTES != 0) {
            if (Calls.MEMORY.get(JAVA_BYTE, at) == 0) {
                return at - address;
            }
            at++;
        }
        while (!hasZero(Calls.MEMORY.get(JAVA_LONG, at))) {
            at += Long.BYTES;
        }
        while (Calls.MEMORY.get(JAVA_BYTE, at) != 0) {
            at++;
        }
        return at - address;
    }

    /** Whether one of 8 bytes is zero. */
    private static boolean hasZero(long bytes) {
        return ((bytes - 0x0101010101010101L) & ~bytes & 0x8080808080808080L) != 0;
    }

    /** The strings at the addresses in an array; none for a null pointer. */
    public static List<String> list(MemorySegment array, int count) {
        List<String> strings = new ArrayList<>();
        for (int i = 0; array.address() != 0 && i < count; i++) {
            strings.add(read(Calls.pointer(array.address() + i * ADDRESS.byteSize())));
        }
        return Collections.unmodifiableList(strings);
    }

    /**
     * An array of the addresses of copies.
     *
     * @param name of the argument, for the message
     * @throws NullPointerException if there is no list, or a string is missing in it
     * @throws IllegalArgumentException if a string has a zero in it, which would end it
     */
    public static MemorySegment array(List<String> strings, String name, SegmentAllocator allocator) {
        MemorySegment array =
                allocator.allocate(ADDRESS, Given.argument(strings, name).size());
        for (int i = 0; i < strings.size(); i++) {
            array.setAtIndex(JAVA_LONG, i, allocate(strings.get(i), name + "[" + i + "]", allocator));
        }
        return array;
    }

    /**
     * The address of a copy.
     *
     * @param name of the argument, for the message
     * @throws NullPointerException if there is no string
     * @throws IllegalArgumentException if it has a zero in it, which would end it
     */
    public static long allocate(@Nullable String text, String name, SegmentAllocator allocator) {
        return allocateOrNull(Given.argument(text, name), name, allocator);
    }

    /** The address of a copy; 0 for null. */
    public static long allocateOrNull(@Nullable String text, String name, SegmentAllocator allocator) {
        return text == null
                ? 0
                : allocator.allocateFrom(requireNoZero(text, name)).address();
    }

    /**
     * A text that C can have.
     *
     * @throws IllegalArgumentException if it has a zero in it
     */
    public static String requireNoZero(String text, String name) {
        if (text.indexOf(0) >= 0) {
            throw new IllegalArgumentException(
                    name + " has a zero in it, at " + text.indexOf(0) + ", which would end it for native code.");
        }
        return text;
    }

    /** How many copies live as long as the process. */
    static int constants() {
        return CONSTANTS.size();
    }

    /**
     * A copy that lives as long as the process, one for equal strings: a namespace, of which a process has few. TensorRT
     * and plugins in C++ may keep the pointer, and do not tell how long.
     */
    public static MemorySegment constant(String text) {
        return CONSTANTS.computeIfAbsent(text, t -> Arena.global().allocateFrom(requireNoZero(t, "The string")));
    }
}
