package io.trt4j.bindings.abi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.concurrent.ConcurrentHashMap;

/** Strings with a zero at their end, in UTF-8. */
public final class CStrings {
    private static final ConcurrentHashMap<String, MemorySegment> CONSTANTS = new ConcurrentHashMap<>();

    private CStrings() {}

    /** The string at an address; null at address 0. */
    public static String read(long address) {
        return address == 0
                ? null
                : MemorySegment.ofAddress(address).reinterpret(Long.MAX_VALUE).getString(0);
    }

    /** The address of a copy; 0 for null. */
    public static long allocate(String text, SegmentAllocator allocator) {
        return text == null ? 0 : allocator.allocateFrom(text).address();
    }

    /** A copy that lives as long as the process, one for equal strings: names, versions, namespaces. */
    public static MemorySegment constant(String text) {
        return CONSTANTS.computeIfAbsent(text, t -> Arena.global().allocateFrom(t));
    }
}
