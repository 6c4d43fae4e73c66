package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.trt4j.ffm.internal.CStrings;
import io.trt4j.ffm.internal.Calls;
import io.trt4j.ffm.internal.Given;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** What plugins give through pointers beside their status: texts and bytes, each as an array of one in Java. */
public final class PluginResults {
    private PluginResults() {}

    /** The text that a plugin gave. */
    public static String text(@Nullable String[] given, String name) {
        return Given.argument(given[0], name + "[0]");
    }

    /** Writes the address of what a plugin gave. */
    public static void give(long address, long result, String name) {
        Calls.MEMORY.set(ADDRESS, requirePointer(result, name), MemorySegment.ofAddress(address));
    }

    /**
     * Writes the address and the number of the bytes that a plugin gave; they are good until it gives others or its native
     * object is freed.
     */
    public static void give(long self, byte[] @Nullable [] given, long result, long size, String name) {
        byte[] bytes = Given.argument(given[0], name + "[0]");
        long written = requirePointer(size, name + "Size");
        give(ObjectTable.keep(self, name, bytes).address(), result, name);
        Calls.MEMORY.set(JAVA_INT, written, bytes.length);
    }

    private static long requirePointer(long result, String name) {
        if (result == 0) {
            throw new IllegalArgumentException("The plugin was given a null pointer for " + name + ".");
        }
        return result;
    }

    /**
     * Where a plugin that is not Java's writes an address, and after it a number of bytes.
     *
     * @param given the array of one for it
     * @throws IllegalArgumentException if it is another array
     */
    public static MemorySegment room(Object given, String name, Arena arena) {
        int length = Array.getLength(Given.argument(given, name));
        if (length != 1) {
            throw new IllegalArgumentException(
                    name + " has " + length + " elements, but one is needed for what the plugin gives.");
        }
        return arena.allocate(ADDRESS, 2);
    }

    /** Reads the text that a plugin gave. */
    public static void takeText(MemorySegment from, @Nullable String[] to) {
        to[0] = CStrings.read(from.get(ADDRESS, 0).address());
    }

    /**
     * Copies the bytes that a plugin gave.
     *
     * @throws IllegalArgumentException if it gave a negative number of them
     */
    public static void takeBytes(MemorySegment from, byte[] @Nullable [] to) {
        long address = from.get(ADDRESS, 0).address();
        int size = from.get(JAVA_INT, ADDRESS.byteSize());
        if (size < 0) {
            throw new IllegalArgumentException("The plugin gave an array of " + size + " bytes.");
        }
        to[0] = address == 0 ? null : Calls.memory(address, size).toArray(JAVA_BYTE);
    }
}
