package io.trt4j.testkit;

import io.trt4j.tensorrt.abi.HostExecution;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What plugins run on. */
interface Processor {
    /** The host: its memory, and the stream 0. */
    Processor CPU = new Processor() {
        @Override
        public <T extends @Nullable Object> T call(Supplier<T> work) {
            return HostExecution.call(work);
        }

        @Override
        public GuardedMemory memory(String plugin, String name, long size) {
            return new GuardedMemory(plugin, name, size);
        }

        @Override
        public long enqueue(PluginInstance plugin, EnqueueMemory memory) {
            long start = System.nanoTime();
            HostExecution.enqueue(memory::outputBytes, () -> plugin.enqueue(memory.onHost()));
            return System.nanoTime() - start;
        }
    };

    /** Does what an engine does: makes, asks and runs plugins. */
    <T extends @Nullable Object> T call(Supplier<T> work);

    /** Memory on the host for a tensor or workspace; by default a plugin is given a copy of it and its guards. */
    default GuardedMemory memory(String plugin, String name, long size) {
        return GuardedMemory.toBeCopied(plugin, name, size);
    }

    /**
     * Runs a plugin and waits; then what it wrote is in the memory.
     *
     * @return how long the plugin took in nanoseconds
     */
    long enqueue(PluginInstance plugin, EnqueueMemory memory);
}
