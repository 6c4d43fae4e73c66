package io.trt4j.engine;

import io.trt4j.cuda.CudaContext;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where work for a device is done. */
final class Work {
    /** As much as the first thread of a program in C has, whose libraries are used to it. */
    private static final long STACK = 8 << 20;

    private Work() {}

    /** Does something while a context is current; on a virtual thread, by a platform thread. */
    static <T> T with(CudaContext cuda, Supplier<T> action) {
        if (!Thread.currentThread().isVirtual()) {
            try (CudaContext.Binding bound = cuda.bind()) {
                return action.get();
            }
        }
        try {
            return CompletableFuture.supplyAsync(
                            () -> with(cuda, action), Thread.ofPlatform().name("trt4j-engine")::start)
                    .join();
        } catch (CompletionException e) {
            throw unchecked(e.getCause());
        }
    }

    /**
     * Does something that takes long, in a thread of its own, and waits for it.
     *
     * @param action gives what the caller closes
     * @param cancel called by the waiting thread when it is interrupted; the action is then to end soon
     * @throws InterruptedException if the waiting thread was interrupted; the action has ended by then, and what it gave is closed
     */
    static <T extends AutoCloseable> T cancellable(String name, Callable<T> action, Runnable cancel)
            throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted before " + name);
        }
        FutureTask<T> task = new FutureTask<>(action);
        Thread.ofPlatform()
                .name("trt4j-engine " + name)
                .daemon()
                .stackSize(STACK)
                .start(task);
        try {
            return result(task);
        } catch (InterruptedException e) {
            cancel.run();
            discard(task, e);
            throw e;
        }
    }

    private static <T> T result(FutureTask<T> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        }
    }

    /** Waits until the task has ended, however often the thread is interrupted, and closes what it gave. */
    private static void discard(FutureTask<? extends AutoCloseable> task, InterruptedException because) {
        boolean interrupted = false;
        while (true) {
            try (AutoCloseable unused = result(task)) {
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (Exception e) {
                because.addSuppressed(e); // how the action ended, or that what it gave could not be closed
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }
}
