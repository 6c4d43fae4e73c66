package io.trt4j.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where a session runs its engine: a GPU, or what stands in for one in a test. Thread-safe. */
interface Device {
    /** Makes an execution with a profile, which the caller closes. */
    Execution create(int profile);

    /** Whether {@link Execution} may be called by the calling platform thread as it is. Allocates nothing. */
    boolean isCurrent();

    /** Does something for the calling platform thread in which {@link Execution} is called. */
    <T extends @Nullable Object> T call(Supplier<T> work);
}
