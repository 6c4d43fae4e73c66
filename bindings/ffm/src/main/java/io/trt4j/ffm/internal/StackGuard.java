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
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Makes sure that a thread has stack left before it calls native code that calls back. A stack overflow in the first Java frame of an upcall
 * ends the JVM, since nothing there can catch it. Java has no way to ask how much stack is left, so this compares the
 * stack pointer, which {@code _setjmp} stores, with the bounds of the thread's stack.
 *
 * <p>One for each thread.
 */
public final class StackGuard {
    /**
     * Bytes of stack that a call needs: 96 KB that HotSpot keeps free below every Java frame (its guard zones and shadow
     * pages), and what TensorRT takes until it calls back and an upcall until its failure is recorded.
     */
    private static final long NEEDED = 224 << 10;

    /** Larger than {@code jmp_buf}, 200 bytes, and {@code ucontext_t}, 968 bytes. */
    private static final int REGISTERS = 128;

    /** Whether this is known for the platform; elsewhere nothing is checked. */
    private static final boolean KNOWN = System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64");

    private final MemorySegment registers = MemorySegment.ofArray(new long[REGISTERS]);

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
            long stackPointer = Native.stackPointer(registers);
            if (!isEnough(stackPointer)) {
                findStack();
                if (!isEnough(stackPointer)) {
                    throw new StackOverflowError(message(stackPointer - lowest, size));
                }
            }
        }
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
        private static final ValueLayout.OfLong REGISTER = JAVA_LONG;
        /** The stack pointer's place in glibc's {@code jmp_buf}, where it is mangled, and in {@code ucontext_t}. */
        private static final long IN_JUMP_BUFFER = 6;

        private static final long IN_CONTEXT = 20;
        /** The place of the thread's pointer guard in the thread control block, which {@code pthread_self} returns. */
        private static final long POINTER_GUARD = 0x30;

        private static final MethodHandle SETJMP = handle("_setjmp", true, JAVA_INT, ADDRESS);
        private static final MethodHandle GETCONTEXT = handle("getcontext", true, JAVA_INT, ADDRESS);
        private static final MethodHandle SELF = handle("pthread_self", false, JAVA_LONG);
        private static final MethodHandle GETATTR = handle("pthread_getattr_np", false, JAVA_INT, JAVA_LONG, ADDRESS);
        private static final MethodHandle GETSTACK =
                handle("pthread_attr_getstack", false, JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        private static final MethodHandle DESTROY = handle("pthread_attr_destroy", false, JAVA_INT, ADDRESS);

        private static final long GUARD = pointerGuard();
        private static final boolean MANGLED_AS_KNOWN = isMangledAsKnown();

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

        private static long pointerGuard() {
            try {
                return Calls.MEMORY.get(JAVA_LONG, (long) SELF.invokeExact() + POINTER_GUARD);
            } catch (Throwable t) {
                throw Calls.failed(t);
            }
        }

        /** Compares with {@code getcontext}, which does not mangle but makes a system call. */
        private static boolean isMangledAsKnown() {
            MemorySegment registers = MemorySegment.ofArray(new long[REGISTERS]);
            return Math.abs(fromJumpBuffer(registers) - fromContext(registers)) < 4096;
        }

        static long stackPointer(MemorySegment registers) {
            return MANGLED_AS_KNOWN ? fromJumpBuffer(registers) : fromContext(registers);
        }

        private static long fromJumpBuffer(MemorySegment registers) {
            try {
                int zero = (int) SETJMP.invokeExact(registers);
            } catch (Throwable t) {
                throw Calls.failed(t);
            }
            return Long.rotateRight(registers.getAtIndex(REGISTER, IN_JUMP_BUFFER), 17) ^ GUARD;
        }

        private static long fromContext(MemorySegment registers) {
            try {
                int zero = (int) GETCONTEXT.invokeExact(registers);
            } catch (Throwable t) {
                throw Calls.failed(t);
            }
            return registers.getAtIndex(REGISTER, IN_CONTEXT);
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
}
