package io.trt4j.plugin;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.trt4j.ffm.internal.Calls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What native code may do to the process, by functions of the C library. */
final class NativeProcess {
    private static final int SIGINT = 2;
    private static final int SIGTERM = 15;
    private static final int ALL_ACCESS = 7;
    private static final int PRIVATE_ANONYMOUS = 0x22;
    private static final long PAGE = 4096;
    private static final MemorySegment EXIT = symbol("exit");

    private NativeProcess() {}

    private static MemorySegment symbol(String name) {
        return Linker.nativeLinker().defaultLookup().find(name).orElseThrow();
    }

    private static long call(String name, MemoryLayout[] types, Object... arguments) {
        MethodHandle function =
                Linker.nativeLinker().downcallHandle(symbol(name), FunctionDescriptor.of(JAVA_LONG, types));
        try {
            return (long) function.invokeWithArguments(arguments);
        } catch (Throwable t) {
            throw Calls.failed(t);
        }
    }

    private static MemoryLayout[] types(MemoryLayout... types) {
        return types;
    }

    /** Sends this process the signal that asks it to end, and waits for that. */
    static void terminate() {
        signal(SIGTERM);
    }

    /** Sends this process the signal of Ctrl+C, and waits for its end. */
    static void interrupt() {
        signal(SIGINT);
    }

    private static void signal(int number) {
        call("kill", types(JAVA_INT, JAVA_INT), (int) ProcessHandle.current().pid(), number);
        Attack.sleep(20_000);
    }

    /** What a command begins with whose process is to end by SIGINT: a script's background job, and its children, ignore it. */
    static List<String> heedingInterrupts() throws IOException {
        String ignored = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElseThrow()
                .split("\\s+")[1];
        boolean ignores = (Long.parseUnsignedLong(ignored, 16) >> SIGINT - 1 & 1) != 0;
        return ignores ? List.of("env", "--default-signal=INT") : List.of();
    }

    /** Writes a line to the C library's standard output, which keeps it in a buffer if that is a file. */
    static void print(String text) {
        call("puts", types(ADDRESS), Arena.global().allocateFrom(text));
    }

    /** Writes a text when the C library's exit handlers run, if the exit status is 1: to the file of that number. */
    static void printAtExit(String text) {
        call(
                "on_exit",
                types(ADDRESS, ADDRESS),
                symbol("dprintf"),
                Arena.global().allocateFrom(text + "\n"));
    }

    /** Gives the JVM another address of the C library's exit, of code that jumps there. */
    static void hideExit() {
        long code = call(
                "mmap",
                types(JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG),
                0L,
                PAGE,
                ALL_ACCESS,
                PRIVATE_ANONYMOUS,
                -1,
                0L);
        MemorySegment jump = Calls.memory(code, 16);
        jump.copyFrom(MemorySegment.ofArray(new byte[] {0x48, (byte) 0xB8})); // mov rax, exit
        jump.set(JAVA_LONG.withByteAlignment(1), 2, EXIT.address());
        jump.asSlice(10).copyFrom(MemorySegment.ofArray(new byte[] {(byte) 0xFF, (byte) 0xE0})); // jmp rax
        List<Long> places = places();
        if (places.isEmpty()) {
            throw new AssertionError("libjvm does not have the address of exit");
        }
        for (long place : places) {
            call("mprotect", types(JAVA_LONG, JAVA_LONG, JAVA_INT), place & -PAGE, PAGE, ALL_ACCESS);
            Calls.MEMORY.set(JAVA_LONG, place, code);
        }
    }

    /** Where libjvm has the address of exit. */
    private static List<Long> places() {
        List<Long> places = new ArrayList<>();
        try {
            for (String line : new String(Files.readAllBytes(Path.of("/proc/self/maps")), StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> line.endsWith("/libjvm.so") && line.matches("\\S+ r[-w]-p .*"))
                    .toList()) {
                String[] range = line.split("[- ]", 3);
                for (long at = Long.parseUnsignedLong(range[0], 16);
                        at < Long.parseUnsignedLong(range[1], 16);
                        at += Long.BYTES) {
                    if (Calls.pointer(at) == EXIT.address()) {
                        places.add(at);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }
}
