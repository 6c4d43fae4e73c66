package io.trt4j.ffm.internal;

/** Tells tests where the calling thread's stack ends now. */
public final class StackPointers {
    private StackPointers() {}

    /** The stack pointer. */
    public static long get() {
        return new StackGuard().stackPointer();
    }
}
