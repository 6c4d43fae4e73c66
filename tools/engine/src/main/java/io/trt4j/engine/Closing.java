package io.trt4j.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Closes several things, though closing some fails. */
final class Closing {
    private Closing() {}

    /** Closes all in their order, and throws what the first threw that failed. */
    static void all(List<? extends AutoCloseable> parts) {
        Throwable failure = null;
        for (AutoCloseable part : parts) {
            failure = close(part, failure);
        }
        switch (failure) {
            case null -> {}
            case Error error -> throw error;
            case RuntimeException unchecked -> throw unchecked;
            default -> throw new IllegalStateException(failure);
        }
    }

    private static @Nullable Throwable close(AutoCloseable part, @Nullable Throwable before) {
        try {
            part.close();
            return before;
        } catch (Throwable t) {
            if (before == null) {
                return t;
            }
            suppress(t, before);
            return before;
        }
    }

    /** Adds what failed besides, which may be the same object: no exception can suppress itself. */
    static void suppress(Throwable suppressed, Throwable failure) {
        if (suppressed != failure) {
            failure.addSuppressed(suppressed);
        }
    }
}
