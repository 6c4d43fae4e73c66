package io.trt4j.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkTest {
    /** What an action gives. */
    private static final class Result implements AutoCloseable {
        private final AtomicBoolean closed = new AtomicBoolean();

        @Override
        public void close() {
            closed.set(true);
        }
    }

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch cancelled = new CountDownLatch(1);
    private final AtomicReference<Result> made = new AtomicReference<>();

    private Result untilCancelled() throws InterruptedException {
        begun.countDown();
        cancelled.await();
        made.set(new Result());
        return made.get();
    }

    @Test
    void givesTheResult() throws Exception {
        Result result = new Result();
        assertThat(Work.cancellable("test", () -> result, () -> {})).isSameAs(result);
        assertThat(result.closed).isFalse();
    }

    @Test
    void throwsWhatTheActionThrows() {
        assertThatThrownBy(() -> Work.cancellable(
                        "test",
                        () -> {
                            throw new EngineBuildException("no");
                        },
                        () -> {}))
                .isInstanceOf(EngineBuildException.class)
                .hasMessage("no");
        assertThatThrownBy(() -> Work.cancellable(
                        "test",
                        () -> {
                            throw new AssertionError("worse");
                        },
                        () -> {}))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void anInterruptCancelsAndWaitsAndClosesTheResult() throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread waiting = Thread.ofPlatform().start(() -> {
            try {
                Work.cancellable("test", this::untilCancelled, cancelled::countDown);
            } catch (Throwable e) {
                thrown.set(e);
            }
        });
        begun.await();
        waiting.interrupt();
        waiting.join();
        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
        assertThat(made.get().closed).isTrue();
    }

    @Test
    void howACancelledActionEndedIsSuppressed() throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread waiting = Thread.ofPlatform().start(() -> {
            try {
                Work.cancellable(
                        "test",
                        () -> {
                            untilCancelled();
                            throw new EngineBuildException("stopped");
                        },
                        cancelled::countDown);
            } catch (Throwable e) {
                thrown.set(e);
            }
        });
        begun.await();
        waiting.interrupt();
        waiting.join();
        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
        assertThat(thrown.get().getSuppressed()).singleElement().isInstanceOf(EngineBuildException.class);
    }

    @Test
    void anInterruptedThreadBeginsNothing() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Work.cancellable("test", this::untilCancelled, () -> {}))
                .isInstanceOf(InterruptedException.class);
        assertThat(begun.getCount()).isEqualTo(1);
    }
}
