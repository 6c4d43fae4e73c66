package io.trt4j.tensorrt.abi;

import org.jspecify.annotations.Nullable;

/**
 * Memory that is given up when an upcall fails, so that it can give an answer with a full heap: what leaves an upcall ends
 * the JVM, and to return a struct needs memory, too. The end of the process needs some as well.
 */
public final class Reserve {
    private static final int SIZE = 256 << 10;

    private static volatile byte @Nullable [] memory = new byte[SIZE];

    private Reserve() {}

    /** Gives the memory up. */
    static void release() {
        memory = null;
    }

    static boolean isHeld() {
        return memory != null;
    }

    /** Takes the memory again, if there is as much. To be called before what may need it. */
    public static void refill() {
        if (!isHeld()) {
            try {
                memory = new byte[SIZE];
            } catch (OutOfMemoryError e) {
                // The next call tries again.
            }
        }
    }
}
