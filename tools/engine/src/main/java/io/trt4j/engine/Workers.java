package io.trt4j.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Platform threads that call the device for virtual threads and for asynchronous calls. They end when they have had nothing
 * to do for a while. Thread-safe.
 */
final class Workers implements Executor {
    private static final long IDLE_SECONDS = 10;

    private final Device device;
    private final ThreadPoolExecutor threads;

    Workers(Device device) {
        this.device = device;
        // Without a bound: who waits in one of them for another call must not keep that call waiting.
        threads = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Thread.ofPlatform().daemon().name("trt4j-session-", 0).factory());
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    /** Calls the device and waits; on a virtual thread, by a platform thread. An interruption does not end the wait. */
    <T extends @Nullable Object> T call(Supplier<T> work) {
        if (!Thread.currentThread().isVirtual()) {
            return device.call(work);
        }
        try {
            return CompletableFuture.supplyAsync(() -> device.call(work), threads)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The same, for what has no result. */
    void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}
