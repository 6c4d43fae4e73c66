package io.trt4j.tensorrt.abi;

import java.util.Objects;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;

/**
 * Whether plugins that the calling thread runs are run on the CPU, as a host engine does: with addresses of host memory, and the
 * stream 0.
 */
public final class HostExecution {
    private static final ThreadLocal<Boolean> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<LongUnaryOperator> BYTES = new ThreadLocal<>();

    private HostExecution() {}

    /** Whether a host engine called. */
    public static boolean isCurrent() {
        return CURRENT.get() != null;
    }

    /** Does what a host engine does. */
    public static <T> T call(Supplier<T> work) {
        Boolean before = CURRENT.get();
        CURRENT.set(true);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            }
        }
    }

    /**
     * Runs a plugin.
     *
     * @param bytes how much memory there is at the address of an output
     */
    public static void enqueue(LongUnaryOperator bytes, Runnable work) {
        BYTES.set(bytes);
        try {
            work.run();
        } finally {
            BYTES.remove();
        }
    }

    /**
     * How many bytes the output at an address has, of those that the host engine gave the plugin it runs: it may have more
     * than its shape says.
     */
    public static long bytes(long address) {
        return Objects.requireNonNull(BYTES.get(), "No host engine runs the plugin.")
                .applyAsLong(address);
    }
}
