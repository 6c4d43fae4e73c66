package io.trt4j.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Closes several things, though closing some fails. */
final class Closing {
    private Closing() {}

    /** Closes all in their order, and throws what the first threw that failed. */
    static void all(List<? extends AutoCloseable> parts) {
        RuntimeException failure = null;
        for (AutoCloseable part : parts) {
            failure = close(part, failure);
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static @Nullable RuntimeException close(AutoCloseable part, @Nullable RuntimeException before) {
        try {
            part.close();
            return before;
        } catch (Exception e) {
            RuntimeException failure =
                    e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
            if (before != null) {
                before.addSuppressed(failure);
            }
            return before != null ? before : failure;
        }
    }
}
