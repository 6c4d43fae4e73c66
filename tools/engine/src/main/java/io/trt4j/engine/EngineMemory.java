package io.trt4j.engine;

import java.util.List;
import java.util.Objects;

/**
 * How much memory of its device an engine takes, in bytes. Known before a session or an execution context is made. Immutable and
 * thread-safe.
 *
 * @param engine how much less memory was free when the engine was loaded than before: weights, and code where TensorRT loads it then;
 *     what else used the device at that time makes it inexact
 * @param contexts how much each execution context takes for itself, by the number of its profile; inputs and outputs come in addition
 * @param free how much of the device is free now
 * @param total how much the device has
 */
public record EngineMemory(long engine, List<Long> contexts, long free, long total) {
    /** Copies the list and checks that nothing is null. */
    public EngineMemory {
        Objects.requireNonNull(contexts, "The contexts are null.");
        contexts.forEach(bytes -> Objects.requireNonNull(bytes, "One of the contexts is null."));
        contexts = List.copyOf(contexts);
    }

    /** Such as {@code engine 98.2 MiB, a context 12.0 MiB, 70.1 GiB of 79.1 GiB free}. */
    @Override
    public String toString() {
        List<String> each = contexts.stream().map(Sizes::text).toList();
        return "engine " + Sizes.text(engine) + ", a context " + String.join(" or ", each) + ", " + Sizes.text(free)
                + " of " + Sizes.text(total) + " free";
    }
}
