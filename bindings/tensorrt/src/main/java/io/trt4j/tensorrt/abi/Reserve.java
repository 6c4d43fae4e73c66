package io.trt4j.tensorrt.abi;

/**
 * Memory that is given up when there is no other, so that an upcall that failed for want of it can still give an answer:
 * what leaves an upcall ends the JVM, and to return a struct needs memory, too.
 */
public final class Reserve {
    private static final int SIZE = 256 << 10;

    private static volatile byte[] memory = new byte[SIZE];

    private Reserve() {}

    /** Gives the memory up. */
    static void release() {
        memory = null;
    }

    /** Takes the memory again, if there is as much. To be called before what may need it. */
    public static void refill() {
        if (memory == null) {
            try {
                memory = new byte[SIZE];
            } catch (OutOfMemoryError e) {
                // The next call tries again.
            }
        }
    }
}
