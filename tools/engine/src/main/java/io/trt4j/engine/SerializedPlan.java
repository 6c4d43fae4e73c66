package io.trt4j.engine;

import java.lang.foreign.MemorySegment;

/**
 * A serialized engine in memory, which is what TensorRT calls a plan. Whoever has it closes it.
 *
 * @param bytes can be used until the plan is closed; not to be written
 * @param owner gives the memory back
 */
record SerializedPlan(MemorySegment bytes, Runnable owner) implements AutoCloseable {
    @Override
    public void close() {
        owner.run();
    }
}
