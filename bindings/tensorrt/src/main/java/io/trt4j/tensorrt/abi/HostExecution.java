package io.trt4j.tensorrt.abi;

import java.util.function.Supplier;

/**
 * Whether plugins that the calling thread runs are run on the CPU, as a host engine does: with addresses of host memory, and the
 * stream 0.
 */
public final class HostExecution {
    private static final ThreadLocal<Boolean> CURRENT = new ThreadLocal<>();

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
}
