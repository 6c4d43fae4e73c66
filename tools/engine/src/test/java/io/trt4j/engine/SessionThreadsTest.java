package io.trt4j.engine;

import static io.trt4j.engine.StandIn.X;
import static io.trt4j.engine.StandIn.Y;
import static io.trt4j.engine.StandIn.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.trt4j.ffm.NativeException;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Many threads on one session. */
@Timeout(value = 40, threadMode = ThreadMode.SEPARATE_THREAD) // closing cannot be interrupted
class SessionThreadsTest {
    private static final int THREADS = 64;
    private static final int RUNS = 20;

    private final StandIn device = new StandIn();

    private static Map<String, HostTensor> x(int n, float value) {
        float[] values = new float[3 * n];
        Arrays.fill(values, value);
        return Map.of("x", HostTensor.of(values, n, 3));
    }

    private void runAll(ExecutorService threads) throws Exception {
        try (threads;
                Session session = device.session(SessionOptions.defaults().contexts(5), X, Y)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                running.add(threads.submit(() -> {
                    for (int run = 0; run < RUNS; run++) {
                        float value = 1000 * thread + run;
                        int n = 1 + (thread + run) % 8;
                        assertThat(session.run(x(n, value)).get("y").floats())
                                .hasSize(3 * n)
                                .containsOnly(2 * value);
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get(30, TimeUnit.SECONDS);
            }
            assertThat(session.contexts()).isBetween(1, 5);
            assertThat(session.waiting()).isZero();
        }
        assertThat(device.mostAtWork.get()).isBetween(1, 5);
        assertThat(device.open).hasValue(0);
    }

    @Test
    void eachPlatformThreadGetsItsOwnResults() throws Exception {
        runAll(Executors.newFixedThreadPool(THREADS));
    }

    @Test
    void eachVirtualThreadGetsItsOwnResults() throws Exception {
        runAll(Executors.newVirtualThreadPerTaskExecutor());
    }

    /** More than there are platform threads for them: they wait without one. */
    @Test
    void thousandsOfVirtualThreadsWait() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Session session = device.session(SessionOptions.defaults().contexts(2), X, Y)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                running.add(threads.submit(() -> session.run(x(1, 1))));
            }
            Gate.until(() -> session.waiting() == 1998);
            gate.open();
            for (Future<?> one : running) {
                one.get(30, TimeUnit.SECONDS);
            }
        }
        assertThat(device.open).hasValue(0);
    }

    @Test
    void whoAsksFirstIsServedFirst() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        List<Thread> threads = new ArrayList<>();
        List<Float> served = StandIn.shared();
        device.beforeX = x -> served.add(x);
        try (Session session = device.session(SessionOptions.defaults().contexts(1), X, Y)) {
            for (int i = 0; i < 20; i++) {
                int thread = i;
                Thread.Builder kind = i % 2 == 0 ? Thread.ofPlatform() : Thread.ofVirtual();
                threads.add(kind.start(() -> session.run(x(1, thread))));
                Gate.until(() -> device.atWork.get() == 1 && session.waiting() == thread);
            }
            gate.open();
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertThat(served).hasSize(20).isSorted();
    }

    @Test
    void anInterruptEndsWaiting() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        List<Throwable> thrown = StandIn.shared();
        List<Boolean> interrupted = StandIn.shared();
        try (Session session = device.session(SessionOptions.defaults().contexts(1), X, Y)) {
            Thread first = Thread.ofPlatform().start(() -> session.run(x(1, 1)));
            Gate.until(() -> device.atWork.get() == 1);
            for (Thread.Builder kind : List.of(Thread.ofPlatform(), Thread.ofVirtual())) {
                Thread waiting = kind.start(() -> {
                    try {
                        session.run(x(1, 1));
                    } catch (CancellationException e) {
                        thrown.add(e);
                        interrupted.add(Thread.currentThread().isInterrupted());
                    }
                });
                Gate.until(() -> session.waiting() == 1);
                waiting.interrupt();
                waiting.join();
                assertThat(session.waiting()).isZero();
            }
            gate.open();
            first.join();
            assertThat(session.run(x(1, 3)).get("y").floats()).containsOnly(6);
        }
        assertThat(thrown)
                .hasSize(2)
                .allSatisfy(e -> assertThat(e).hasMessage("The thread was interrupted while it waited for a context."));
        assertThat(interrupted).containsExactly(true, true);
        assertThat(device.created).hasValue(1);
    }

    @Test
    void anInterruptDoesNotEndACallAtWork() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        try (Session session = device.session(SessionOptions.defaults().contexts(1), X, Y)) {
            for (Thread.Builder kind : List.of(Thread.ofPlatform(), Thread.ofVirtual())) {
                Gate one = new Gate();
                device.before = one;
                List<Object> result = StandIn.shared();
                Thread thread = kind.start(() -> {
                    result.add(session.run(x(1, 2)).get("y").floats()[0]);
                    result.add(Thread.currentThread().isInterrupted());
                });
                Gate.until(() -> device.atWork.get() == 1);
                thread.interrupt();
                one.open();
                thread.join();
                assertThat(result).containsExactly(4f, true);
            }
        }
    }

    @Test
    void waitingHasALimit() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        SessionOptions options = SessionOptions.defaults().contexts(1).waitLimit(Duration.ofMillis(20));
        try (Session session = device.session(options, X, Y)) {
            Thread first = Thread.ofPlatform().start(() -> session.run(x(1, 1)));
            Gate.until(() -> device.atWork.get() == 1);
            assertThatExceptionOfType(RejectedExecutionException.class)
                    .isThrownBy(() -> session.run(x(1, 1)))
                    .withMessage("No context was free within PT0.02S: the session has at most 1, all are in use,"
                            + " and 0 calls wait besides.");
            gate.open();
            first.join();
            assertThat(session.run(x(1, 3)).get("y").floats()).containsOnly(6);
        }
    }

    @Test
    void atALimitOfZeroNobodyWaits() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        SessionOptions options = SessionOptions.defaults().contexts(1).waitLimit(Duration.ZERO);
        try (Session session = device.session(options, X, Y)) {
            Thread first = Thread.ofPlatform().start(() -> session.run(x(1, 1)));
            Gate.until(() -> device.atWork.get() == 1);
            assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> session.run(x(1, 1)));
            gate.open();
            first.join();
            session.run(x(1, 1));
        }
    }

    @Test
    void aContextOfAnotherProfileIsReplaced() throws Exception {
        TensorInfo two = StandIn.input("x", DataType.kFLOAT, Dims.of(-1, 3), range(1, 1, 1), range(2, 2, 8));
        try (Session session = device.session(SessionOptions.defaults().contexts(1), two, Y)) {
            session.run(x(1, 1));
            assertThat(device.openProfiles).containsExactly(0);
            session.run(x(2, 1));
            assertThat(device.openProfiles).containsExactly(1);
            session.run(x(8, 1));
            assertThat(device.created).hasValue(2);
            assertThat(device.open).hasValue(1);
        }
        try (Session session = device.session(SessionOptions.defaults().contexts(2), two, Y)) {
            session.run(x(1, 1));
            session.run(x(2, 1));
            session.run(x(1, 1));
            assertThat(device.openProfiles).containsExactlyInAnyOrder(0, 1);
            assertThat(device.created).hasValue(4);
        }
        assertThat(device.open).hasValue(0);
    }

    @Test
    void aContextThatCannotBeMadeLeavesRoomForOthers() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        Device failing = new Device() {
            @Override
            public Execution create(int profile) {
                if (tries.incrementAndGet() == 1) {
                    throw new IllegalStateException("no memory");
                }
                return device.create(profile);
            }

            @Override
            public boolean isCurrent() {
                return true;
            }

            @Override
            public <T> T call(Supplier<T> work) {
                return work.get();
            }
        };
        SessionOptions one = SessionOptions.defaults().contexts(1);
        try (Session session = new Session("e", List.of(X, Y), failing, one, closed -> {})) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> session.run(x(1, 1)))
                    .withMessage("no memory");
            assertThat(session.contexts()).isZero();
            assertThat(session.run(x(1, 1)).get("y").floats()).containsOnly(2);
        }
        assertThat(device.open).hasValue(0);
    }

    @Test
    void whereTheDeviceIsGoneEveryCallEndsAndClosingDoesNotWait() throws Exception {
        Session session = device.session(SessionOptions.defaults().contexts(1), X, Y);
        device.gone = true;
        assertThatIllegalStateException().isThrownBy(() -> session.run(x(1, 1))).withMessage("The device is gone.");
        assertThat(session.runAsync(x(1, 1)))
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(IllegalStateException.class);
        assertThat(session.contexts()).isZero();
        device.gone = false;
        assertThat(session.run(x(1, 1)).get("y").floats()).containsOnly(2);
        device.before = () -> device.gone = true;
        assertThatIllegalStateException().isThrownBy(() -> {
            session.run(x(1, 1));
            session.run(x(1, 1));
        });
        assertThat(session.contexts()).isZero();
        session.close();
    }

    @Test
    void aContextWhoseTensorsCannotBeAskedForIsClosed() throws Exception {
        device.refusesToTell = true;
        try (Session session = device.session(SessionOptions.defaults().contexts(1), X, Y)) {
            assertThatExceptionOfType(NativeException.class).isThrownBy(() -> session.run(x(1, 1)));
            assertThat(device.open).hasValue(0);
            device.refusesToTell = false;
            assertThat(session.run(x(1, 1)).get("y").floats()).containsOnly(2);
        }
    }

    @Test
    void closingUnderLoadRefusesWhoWaitsAndFinishesWhatRuns() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        Session session = device.session(SessionOptions.defaults().contexts(3), X, Y);
        List<Float> results = StandIn.shared();
        List<String> refused = StandIn.shared();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Thread.Builder kind = i % 2 == 0 ? Thread.ofPlatform() : Thread.ofVirtual();
            threads.add(kind.start(() -> {
                try {
                    results.add(session.run(x(1, 5)).get("y").floats()[0]);
                } catch (IllegalStateException e) {
                    refused.add(e.getMessage());
                }
            }));
        }
        Gate.until(() -> device.atWork.get() == 3 && session.waiting() == THREADS - 3);
        List<Thread> closing = List.of(
                Thread.ofPlatform().start(session::close), Thread.ofVirtual().start(session::close));
        Gate.until(() -> refused.size() == THREADS - 3);
        assertThat(results).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> session.run(x(1, 1)));
        assertThat(closing).allMatch(Thread::isAlive);
        gate.open();
        for (Thread thread : threads) {
            thread.join();
        }
        for (Thread thread : closing) {
            thread.join();
        }
        assertThat(results).containsExactly(10f, 10f, 10f);
        assertThat(refused).containsOnly("The session is closed.");
        assertThat(device.open).hasValue(0);
    }

    @Test
    void closingWhileThreadsComeAndGoLeavesNothing() throws Exception {
        for (int round = 0; round < 20; round++) {
            Session session = device.session(SessionOptions.defaults().contexts(4), X, Y);
            List<Throwable> wrong = StandIn.shared();
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                Thread.Builder kind = i % 2 == 0 ? Thread.ofPlatform() : Thread.ofVirtual();
                threads.add(kind.start(() -> {
                    try {
                        while (true) {
                            session.run(x(1, 5));
                        }
                    } catch (IllegalStateException e) {
                        if (!"The session is closed.".equals(e.getMessage())) {
                            wrong.add(e);
                        }
                    } catch (Throwable t) {
                        wrong.add(t);
                    }
                }));
            }
            Thread.sleep(5);
            session.close();
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(wrong).isEmpty();
            assertThat(device.open).hasValue(0);
        }
    }
}
