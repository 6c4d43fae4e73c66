package io.trt4j.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs calls, each on a context that it has for itself. Thread-safe. */
final class Runner {
    private final String engine;
    private final Workers workers;
    private final ContextPool pool;
    private final SessionOptions options;

    Runner(String engine, EngineSignature signature, Device device, SessionOptions options) {
        this.engine = engine;
        this.options = options;
        workers = new Workers(device);
        pool = new ContextPool(
                options.contexts(),
                profile -> workers.call(() -> context(engine, signature, device.create(profile), profile)),
                context -> workers.run(context::close));
    }

    private static RunContext context(String engine, EngineSignature signature, Execution execution, int profile) {
        try {
            return new RunContext(engine, signature, execution, profile);
        } catch (Throwable t) {
            try {
                execution.close();
            } catch (Throwable u) {
                Closing.suppress(u, t);
            }
            throw t;
        }
    }

    Workers workers() {
        return workers;
    }

    ContextPool pool() {
        return pool;
    }

    /** Runs a call and waits for its results. */
    Map<String, HostTensor> run(SessionCall call) {
        RunContext context = acquire(call.profile());
        Map<String, HostTensor> results = orGiveBack(context, () -> {
            workers.run(() -> context.prepare(call));
            context.copyInputs(call);
            workers.run(() -> {
                context.enqueue();
                context.synchronize();
            });
            return context.results(call);
        });
        pool.release(context);
        return results;
    }

    /** Does something with a context; where that fails, the context goes. */
    <T> T orGiveBack(RunContext context, Supplier<T> use) {
        try {
            return use.get();
        } catch (Throwable t) {
            giveBack(context, t);
            throw t;
        }
    }

    /** Lets others have a context after a call with wrong arguments; closes it where the failure is another one. */
    void giveBack(RunContext context, Throwable failure) {
        if (failure instanceof IllegalArgumentException) {
            pool.release(context);
        } else {
            discard(context, failure);
        }
    }

    /** Closes a context whose use failed. */
    void discard(RunContext context, Throwable failure) {
        try {
            pool.discard(context);
        } catch (Throwable t) {
            Closing.suppress(t, failure);
        }
    }

    /**
     * Waits for a context with a profile, which goes back to the pool.
     *
     * @throws IllegalStateException if the session is closed
     * @throws RejectedExecutionException if none is free for as long as a call may wait
     * @throws CancellationException if the thread is interrupted while it waits
     */
    RunContext acquire(int profile) {
        ContextPool.Turn turn = pool.request(profile);
        if (turn.isDone()) {
            return pool.open(granted(turn), profile);
        }
        SessionEvents.ContextWait event = begin();
        try {
            return pool.open(await(turn), profile);
        } finally {
            commit(event, turn);
        }
    }

    static SessionEvents.ContextWait begin() {
        SessionEvents.ContextWait event = new SessionEvents.ContextWait();
        event.begin();
        return event;
    }

    void commit(SessionEvents.ContextWait event, ContextPool.Turn turn) {
        if (event.shouldCommit()) {
            event.engine = engine;
            event.profile = turn.profile();
            event.before = turn.before();
            event.commit();
        }
    }

    private ContextPool.Grant await(ContextPool.Turn turn) {
        try {
            Optional<Long> limit = waitNanos();
            return limit.isPresent() ? turn.get(limit.get(), TimeUnit.NANOSECONDS) : turn.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            if (!pool.withdraw(turn)) {
                pool.giveBack(granted(turn));
            }
            CancellationException cancelled =
                    new CancellationException("The thread was interrupted while it waited for a context.");
            cancelled.initCause(e);
            throw cancelled;
        } catch (TimeoutException e) {
            if (pool.withdraw(turn)) {
                throw rejected();
            }
            return granted(turn);
        } catch (ExecutionException e) {
            throw ContextPool.closedException();
        }
    }

    /** What a turn brought that has come. */
    private static ContextPool.Grant granted(ContextPool.Turn turn) {
        if (turn.isCompletedExceptionally()) {
            throw ContextPool.closedException();
        }
        return turn.resultNow();
    }

    /** How long a call waits at most. */
    Optional<Long> waitNanos() {
        return options.waitLimit().map(TimeUnit.NANOSECONDS::convert);
    }

    RejectedExecutionException rejected() {
        return new RejectedExecutionException(
                "No context was free within %s: the session has at most %d, all are in use, and %d calls wait besides."
                        .formatted(
                                options.waitLimit().map(Object::toString).orElse("any time"),
                                options.contexts(),
                                pool.waiting()));
    }
}
