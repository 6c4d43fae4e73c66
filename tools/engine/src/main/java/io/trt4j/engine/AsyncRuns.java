package io.trt4j.engine;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls without a thread that waits for them: the stream calls back when the device has done its work. It does not
 * where the device fails; so whoever is under way is looked after now and then. Thread-safe.
 */
final class AsyncRuns {
    private static final long LOOK_MILLIS = 100;

    private final Runner runner;
    private final Set<Run> underWay = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looking = new AtomicBoolean();

    AsyncRuns(Runner runner) {
        this.runner = runner;
    }

    /** Runs a call; what it uses is released before the result is there. */
    CompletableFuture<Map<String, HostTensor>> start(SessionCall call) {
        Run run = new Run(call);
        run.start();
        return run.result;
    }

    private void lookLater() {
        if (looking.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(LOOK_MILLIS, TimeUnit.MILLISECONDS, runner.workers())
                    .execute(this::look);
        }
    }

    private void look() {
        underWay.forEach(Run::look);
        looking.set(false);
        if (!underWay.isEmpty()) {
            lookLater();
        }
    }

    private final class Run {
        private final SessionCall call;
        private final CompletableFuture<Map<String, HostTensor>> result = new CompletableFuture<>();
        private final AtomicBoolean over = new AtomicBoolean();
        private @Nullable RunContext context;

        Run(SessionCall call) {
            this.call = call;
        }

        void start() {
            call.use();
            ContextPool.Turn turn = runner.pool().request(call.profile());
            SessionEvents.@Nullable ContextWait event = turn.isDone() ? null : Runner.begin();
            runner.waitNanos().ifPresent(nanos -> turn.orTimeout(nanos, TimeUnit.NANOSECONDS));
            result.whenComplete((results, failure) -> {
                if (!turn.isDone()) { // the caller cancelled it
                    runner.pool().withdraw(turn);
                }
            });
            turn.whenCompleteAsync(
                    (grant, failure) -> {
                        if (event != null) {
                            runner.commit(event, turn);
                        }
                        if (failure != null) {
                            refused(turn, failure);
                        } else {
                            begin(grant);
                        }
                    },
                    runner.workers());
        }

        private void refused(ContextPool.Turn turn, Throwable failure) {
            runner.pool().withdraw(turn);
            call.release();
            if (failure instanceof TimeoutException) {
                result.completeExceptionally(runner.rejected());
            } else if (!(failure instanceof CancellationException)) {
                result.completeExceptionally(ContextPool.closedException());
            }
        }

        private void begin(ContextPool.Grant grant) {
            if (result.isDone()) { // cancelled as its turn came
                runner.pool().giveBack(grant);
                call.release();
                return;
            }
            RunContext opened;
            try {
                opened = runner.pool().open(grant, call.profile());
            } catch (Throwable t) {
                call.release();
                result.completeExceptionally(t);
                return;
            }
            context = opened;
            try {
                runner.workers().run(() -> {
                    opened.prepare(call);
                    opened.copyInputs(call);
                    opened.enqueue();
                    underWay.add(this);
                    opened.execution().whenDone(() -> runner.workers().execute(this::finish));
                });
                lookLater();
            } catch (Throwable t) {
                end(opened, t);
            }
        }

        private void look() {
            RunContext running = context;
            if (running == null || over.get()) {
                return;
            }
            try {
                if (running.execution().isDone()) {
                    finish();
                }
            } catch (Throwable t) {
                end(running, t);
            }
        }

        /** Takes the results; the stream says that the device is done. */
        private void finish() {
            RunContext running = context;
            if (running == null || !over.compareAndSet(false, true)) {
                return;
            }
            Map<String, HostTensor> results;
            try {
                runner.workers().run(running::synchronize);
                results = running.results(call);
            } catch (Throwable t) {
                fail(running, t);
                return;
            }
            underWay.remove(this);
            runner.pool().release(running);
            call.release();
            result.complete(results);
        }

        private void end(RunContext running, Throwable failure) {
            if (over.compareAndSet(false, true)) {
                fail(running, failure);
            }
        }

        private void fail(RunContext running, Throwable failure) {
            underWay.remove(this);
            runner.giveBack(running, failure);
            try {
                call.release();
            } finally {
                result.completeExceptionally(failure);
            }
        }
    }
}
