package io.trt4j.ffm.internal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that a thread has stack left before it calls native code that calls back. A stack overflow in the first Java frame of an upcall
 * ends the JVM, since nothing there can catch it. Java has no way to ask how much stack is left, so this compares the
 * stack pointer with the bounds of the thread's stack.
 *
 * <p>One for each thread.
 */
public final class StackGuard {
    /**
     * Bytes of stack that a call needs: 96 KB that HotSpot keeps free below every Java frame (its guard zones and shadow
     * pages), 64 KB that TensorRT may take until it calls back, and 64 KB for an upcall until its failure is logged. Tests
     * measure how much TensorRT and an upcall do take.
     */
    private static final long NEEDED = (96 + 64 + 64) << 10;

    /** Larger than {@code ucontext_t}, 968 bytes. */
    private static final int REGISTERS = 128;

    /** Whether this is known for the platform; elsewhere nothing is checked. */
    private static final boolean KNOWN = System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64");

    private @Nullable MemorySegment registers;

    // Where the stack of the thread is. A virtual thread moves from one to another.
    private long lowest;
    private long size;

    /**
     * Returns if the calling thread has stack left for such a call.
     *
     * @throws StackOverflowError if it has not
     */
    public void require() {
        if (KNOWN) {
            long stackPointer = stackPointer();
            if (!isEnough(stackPointer)) {
                findStack();
                if (!isEnough(stackPointer)) {
                    throw new StackOverflowError(message(stackPointer - lowest, size));
                }
            }
        }
    }

    long stackPointer() {
        return Native.STACK_POINTER == null ? stackPointerOfContext() : Native.stackPointer(Native.STACK_POINTER);
    }

    /** The same where there can be no function of our own. */
    long stackPointerOfContext() {
        if (registers == null) {
            registers = MemorySegment.ofArray(new long[REGISTERS]);
        }
        return Context.stackPointer(registers);
    }

    /** Without string concatenation, whose first use in a class needs much stack and, if that fails, fails for good. */
    private static String message(long left, long size) {
        return new StringBuilder("A native call needs ")
                .append(NEEDED >> 10)
                .append(" KB of stack, and this thread has ")
                .append(left >> 10)
                .append(" KB left of ")
                .append(size >> 10)
                .append(" KB: a recursion is too deep, or the thread's stack too small (-Xss).")
                .toString();
    }

    private boolean isEnough(long stackPointer) {
        long left = stackPointer - lowest;
        return left >= NEEDED && left <= size;
    }

    private void findStack() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bounds = Native.stack(arena);
            lowest = bounds.getAtIndex(JAVA_LONG, 0);
            size = bounds.getAtIndex(JAVA_LONG, 1);
        }
    }

    /** The C library's functions; looked up when the first call is made. */
    private static final class Native {
        /** Returns the stack pointer; null where there can be no such function. */
        static final @Nullable MethodHandle STACK_POINTER = stackPointer();

        private static final MethodHandle SELF = handle("pthread_self", false, JAVA_LONG);
        private static final MethodHandle GETATTR = handle("pthread_getattr_np", false, JAVA_INT, JAVA_LONG, ADDRESS);
        private static final MethodHandle GETSTACK =
                handle("pthread_attr_getstack", false, JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        private static final MethodHandle DESTROY = handle("pthread_attr_destroy", false, JAVA_INT, ADDRESS);

        private static @Nullable MethodHandle stackPointer() {
            byte[] code = {
                (byte) 0xf3,
                0x0f,
                0x1e,
                (byte) 0xfa, // endbr64
                0x48,
                (byte) 0x89,
                (byte) 0xe0, // mov rax, rsp
                (byte) 0xc3 // ret
            };
            MemorySegment function = MachineCode.of(code).orElse(null);
            return function == null
                    ? null
                    : Linker.nativeLinker()
                            .downcallHandle(function, FunctionDescriptor.of(JAVA_LONG), Linker.Option.critical(false));
        }

        private static MethodHandle handle(
                String name, boolean critical, MemoryLayout result, MemoryLayout... arguments) {
            Linker linker = Linker.nativeLinker();
            MemorySegment function = linker.defaultLookup()
                    .find(name)
                    .or(() -> SymbolLookup.libraryLookup("libpthread.so.0", Arena.global())
                            .find(name)) // a library of its own before glibc 2.34
                    .orElseThrow(() -> new UnsatisfiedLinkError("The C library has no " + name + "."));
            FunctionDescriptor type = FunctionDescriptor.of(result, arguments);
            return critical
                    ? linker.downcallHandle(function, type, Linker.Option.critical(true))
                    : linker.downcallHandle(function, type);
        }

        static long stackPointer(MethodHandle function) {
            try {
                return (long) function.invokeExact();
            } catch (Throwable t) {
                throw Calls.failed(t);
            }
        }

        /** The lowest address of the thread's stack, and its size. */
        static MemorySegment stack(Arena arena) {
            MemorySegment bounds = arena.allocate(JAVA_LONG, 2);
            MemorySegment attributes = arena.allocate(JAVA_LONG, 8); // 56 bytes
            try {
                int failed = (int) GETATTR.invokeExact((long) SELF.invokeExact(), attributes);
                if (failed == 0) {
                    failed = (int) GETSTACK.invokeExact(attributes, bounds, bounds.asSlice(8));
                    int zero = (int) DESTROY.invokeExact(attributes);
                }
                if (failed != 0) {
                    throw new IllegalStateException("The C library does not know the stack of " + Thread.currentThread()
                            + ": error " + failed + ".");
                }
            } catch (Throwable t) {
                throw Calls.failed(t);
            }
            return bounds;
        }
    }

    /** The C library's way, which makes a system call. */
    private static final class Context {
        /** The stack pointer's place in {@code ucontext_t}. */
        private static final long IN_CONTEXT = 20;

        private static final MethodHandle GETCONTEXT = Native.handle("getcontext", true, JAVA_INT, ADDRESS);

        static long stackPointer(MemorySegment registers) {
            try {
                int zero = (int) GETCONTEXT.invokeExact(registers);
            } catch (Throwable t) {
                throw Calls.failed(t);
            }
            return registers.getAtIndex(JAVA_LONG, IN_CONTEXT);
        }
    }
}
