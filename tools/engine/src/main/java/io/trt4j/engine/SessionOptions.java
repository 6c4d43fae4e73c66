package io.trt4j.engine;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What a session may use. Immutable; each method returns options that differ in one point.
 *
 * @param contexts how many calls run at once: for each there is an execution context with a stream and memory of its own,
 *     which is made when it is first needed
 * @param waitLimit how long a call waits for a context at most; empty for as long as it takes
 * @param stagingLimit how many bytes of pinned memory a context has at most. Arrays are copied by way of it; what does not
 *     fit is copied without, which is slower
 */
public record SessionOptions(int contexts, Optional<Duration> waitLimit, long stagingLimit) {
    private static final SessionOptions DEFAULTS = new SessionOptions(4, Optional.empty(), 256L << 20);

    /** Checks the numbers. */
    public SessionOptions {
        if (contexts < 1) {
            throw new IllegalArgumentException("A session has at least 1 context, not " + contexts + ".");
        }
        if (Objects.requireNonNull(waitLimit, "The limit is null.")
                .filter(Duration::isNegative)
                .isPresent()) {
            throw new IllegalArgumentException("A call cannot wait for " + waitLimit.get() + ".");
        }
        if (stagingLimit < 0) {
            throw new IllegalArgumentException("A context cannot have " + stagingLimit + " bytes of pinned memory.");
        }
    }

    /** At most 4 contexts, no limit for waiting, and 256 MiB of pinned memory for each context. */
    public static SessionOptions defaults() {
        return DEFAULTS;
    }

    /** With another number of contexts, at least 1. */
    public SessionOptions contexts(int max) {
        return new SessionOptions(max, waitLimit, stagingLimit);
    }

    /** With a limit for waiting; at zero a call that finds no free context fails at once. */
    public SessionOptions waitLimit(Duration limit) {
        return new SessionOptions(
                contexts, Optional.of(Objects.requireNonNull(limit, "The limit is null.")), stagingLimit);
    }

    /** With another limit for the pinned memory of a context, in bytes; at 0 there is none. */
    public SessionOptions stagingLimit(long bytes) {
        return new SessionOptions(contexts, waitLimit, bytes);
    }
}
