package io.trt4j.ffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.locks.LockSupport;

/**
 * Memory between pages that may not be touched: reading or writing there ends the process. Only for processes of a test kit
 * that may end, on systems that have {@code mmap} with the numbers of Linux.
 */
public final class GuardPages {
    private static final int PROT_NONE = 0;
    private static final int PROT_READ_AND_WRITE = 3;
    private static final int MAP_PRIVATE_ANONYMOUS = 0x22;
    private static final long MAP_FAILED = -1;
    private static final long PATIENCE_NANOS = 100_000_000;

    private static volatile boolean used;

    /** The functions of the C library. */
    private static final class C {
        private static final MethodHandle MMAP = function(
                "mmap", Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG));
        private static final MethodHandle MPROTECT =
                function("mprotect", Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT));
        private static final MethodHandle MUNMAP = function("munmap", Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG));
        private static final long PAGE = pageSize();

        private static MethodHandle function(String name, MethodHandle handle) {
            return handle.bindTo(
                    Linker.nativeLinker().defaultLookup().find(name).orElseThrow());
        }

        private static long pageSize() {
            try {
                return (int) function("getpagesize", Calls.handle(JAVA_INT)).invokeExact();
            } catch (Throwable t) {
                throw Calls.failed(t);
            }
        }
    }

    private GuardPages() {}

    /** Guards memory by pages from now on, where the system is known. */
    public static void use() {
        used = System.getProperty("os.name").equals("Linux");
    }

    /** Whether memory is guarded by pages. */
    public static boolean areUsed() {
        return used;
    }

    /**
     * Whole pages between two that may not be touched.
     *
     * @param size in bytes, for which there is room
     * @param arena when it ends, all of it may not be touched
     * @throws OutOfMemoryError if the system has no more
     */
    public static MemorySegment allocate(long size, Arena arena) {
        long page = C.PAGE;
        long inside = Math.max(page, Math.ceilDiv(size, page) * page);
        long all = Math.addExact(inside, 2 * page);
        long address = map(all, page);
        if (address == MAP_FAILED) {
            System.gc(); // may free some that automatic arenas have
            LockSupport.parkNanos(PATIENCE_NANOS);
            address = map(all, page);
        }
        if (address == MAP_FAILED) {
            throw new OutOfMemoryError("The system has no " + all + " bytes of memory with guard pages.");
        }
        long mapped = address;
        return MemorySegment.ofAddress(mapped + page).reinterpret(inside, arena, memory -> free(mapped, all));
    }

    private static long map(long size, long page) {
        try {
            long address = (long) C.MMAP.invokeExact(0L, size, PROT_NONE, MAP_PRIVATE_ANONYMOUS, -1, 0L);
            if (address == MAP_FAILED
                    || (int) C.MPROTECT.invokeExact(address + page, size - 2 * page, PROT_READ_AND_WRITE) == 0) {
                return address;
            }
            free(address, size);
            return MAP_FAILED;
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }

    private static void free(long address, long size) {
        try {
            int failed = (int) C.MUNMAP.invokeExact(address, size);
            if (failed != 0) {
                throw new IllegalStateException("munmap returned " + failed);
            }
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }
}
