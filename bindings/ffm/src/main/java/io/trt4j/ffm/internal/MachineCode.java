package io.trt4j.ffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/**
 * Functions of a few bytes, written at run time: what Java and the C library can do only slowly or with allocations, and is
 * called in every enqueue.
 */
public final class MachineCode {
    private static final long PAGE = 4096;
    private static final int PROT_READ = 1;
    private static final int PROT_WRITE = 2;
    private static final int PROT_EXEC = 4;
    private static final int MAP_PRIVATE_ANONYMOUS = 0x22;
    private static final long MAP_FAILED = -1;
    private static final boolean KNOWN = System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64");

    private MachineCode() {}

    /**
     * A function, which is never freed; empty on another platform than Linux on x86-64, and where the system permits no
     * memory that can be executed.
     *
     * @param code at most a page of it, for x86-64
     */
    public static Optional<MemorySegment> of(byte[] code) {
        return KNOWN ? executable(code) : Optional.empty();
    }

    private static Optional<MemorySegment> executable(byte[] code) {
        try {
            long page = (long) Calls.handle(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG)
                    .invokeExact(symbol("mmap"), 0L, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0L);
            if (page == MAP_FAILED) {
                return Optional.empty();
            }
            MemorySegment.copy(code, 0, Calls.memory(page, PAGE), JAVA_BYTE, 0, code.length);
            int failed = (int) Calls.handle(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT)
                    .invokeExact(symbol("mprotect"), page, PAGE, PROT_READ | PROT_EXEC);
            return failed == 0 ? Optional.of(MemorySegment.ofAddress(page)) : Optional.empty();
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }

    private static MemorySegment symbol(String name) {
        return Linker.nativeLinker()
                .defaultLookup()
                .find(name)
                .orElseThrow(() -> new UnsatisfiedLinkError("The C library has no " + name + "."));
    }
}
