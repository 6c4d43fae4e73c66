package io.trt4j.ffm.internal;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs a task on a platform thread of its own, while the caller, which may be a virtual thread, waits for it. */
public final class OwnThread {
    private static final class Task<T extends @Nullable Object> implements Runnable {
        private final Supplier<T> supplier;
        private @Nullable T result;
        private @Nullable Throwable thrown;

        Task(Supplier<T> supplier) {
            this.supplier = supplier;
        }

        @Override
        public void run() {
            try {
                result = supplier.get();
            } catch (Throwable t) {
                thrown = t;
            }
        }
    }

    private OwnThread() {}

    /**
     * Runs a task. An interruption of the caller does not end the wait; it is interrupted again afterwards.
     *
     * @param name of the thread
     * @param stackBytes the size of its stack, of which the system provides only what is used; 0 for the usual one
     * @throws RuntimeException what the task throws; its stack trace goes on with the caller's
     * @throws Error likewise
     * @throws IllegalStateException if there can be no such thread
     */
    @SuppressWarnings("NullAway") // a result is null only where T may be
    public static <T extends @Nullable Object> T call(String name, long stackBytes, Supplier<T> supplier) {
        Task<T> task = new Task<>(supplier);
        Thread thread = new Thread(null, task, name, stackBytes, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            throw new IllegalStateException(
                    "The system has no thread with a stack of %d MB for %s: raise the limits of memory or threads."
                            .formatted(stackBytes >> 20, name),
                    e);
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (task.thrown == null) {
            return task.result;
        }
        task.thrown.setStackTrace(Stream.of(task.thrown.getStackTrace(), new Throwable().getStackTrace())
                .flatMap(Arrays::stream)
                .toArray(StackTraceElement[]::new));
        if (task.thrown instanceof Error e) {
            throw e;
        }
        throw (RuntimeException) task.thrown; // a Supplier throws nothing else
    }
}
