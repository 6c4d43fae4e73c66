package io.trt4j.engine;

import static io.trt4j.engine.StandIn.NONZERO;
import static io.trt4j.engine.StandIn.X;
import static io.trt4j.engine.StandIn.Y;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.ffm.NativeException;
import io.trt4j.tensorrt.DataType;
import java.lang.foreign.Arena;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AsyncRunsTest {
    private static final SessionOptions ONE = SessionOptions.defaults().contexts(1);

    private final StandIn device = new StandIn();

    private static Map<String, HostTensor> x(float value) {
        return Map.of("x", HostTensor.of(new float[] {value, value, value}, 1, 3));
    }

    private static float y(Map<String, HostTensor> results) {
        return results.get("y").floats()[0];
    }

    @Test
    void theResultComesWithoutWaiting() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        try (Session session = device.session(ONE, X, Y)) {
            CompletableFuture<Map<String, HostTensor>> result = session.runAsync(x(2));
            Gate.until(() -> device.atWork.get() == 1);
            assertThat(result).isNotDone();
            gate.open();
            assertThat(y(result.get(10, TimeUnit.SECONDS))).isEqualTo(4);
        }
        assertThat(device.open).hasValue(0);
    }

    @Test
    void eachOfManyCallsGetsItsOwnResult() throws Exception {
        try (Session session = device.session(SessionOptions.defaults().contexts(3), X, Y, NONZERO)) {
            List<CompletableFuture<Float>> results = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                results.add(session.runAsync(x(i)).thenApply(AsyncRunsTest::y));
            }
            for (int i = 0; i < 500; i++) {
                assertThat(results.get(i).get(20, TimeUnit.SECONDS)).isEqualTo(2 * i);
            }
        }
        assertThat(device.mostAtWork.get()).isLessThanOrEqualTo(3);
        assertThat(device.open).hasValue(0);
    }

    /** Neither while they wait for a context nor while the device is at work. */
    @Test
    void noThreadWaitsForACall() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        try (Session session = device.session(ONE, X, Y)) {
            List<CompletableFuture<Map<String, HostTensor>>> results = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                results.add(session.runAsync(x(i)));
            }
            Gate.until(() -> device.atWork.get() == 1 && session.waiting() == 299);
            Gate.until(() -> busyThreads() == 0);
            gate.open();
            CompletableFuture.allOf(results.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
        }
    }

    /** Threads of sessions that are in a task. */
    private static long busyThreads() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("trt4j-session-"))
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().startsWith("io.trt4j.engine.")))
                .count();
    }

    @Test
    void aCallInACallbackDoesNotWaitForItself() throws Exception {
        try (Session session = device.session(ONE, X, Y)) {
            CompletableFuture<Float> chained = session.runAsync(x(1))
                    .thenApply(first -> y(session.run(x(y(first)))))
                    .thenApply(second -> y(session.runAsync(x(second)).join()));
            assertThat(chained.get(20, TimeUnit.SECONDS)).isEqualTo(8);
        }
    }

    @Test
    void writesToMemoryOfTheCaller() throws Exception {
        float[] memory = new float[5];
        try (Session session = device.session(ONE, X, Y)) {
            session.runAsync(x(2), Map.of("y", HostTensor.of(memory, 5))).get(20, TimeUnit.SECONDS);
        }
        assertThat(memory).containsExactly(4, 4, 4, 0, 0);
    }

    @Test
    void wrongArgumentsAreToldAtOnce() {
        try (Session session = device.session(ONE, X, Y);
                Arena arena = Arena.ofConfined()) {
            assertThatIllegalArgumentException().isThrownBy(() -> session.runAsync(Map.of()));
            HostTensor mine = HostTensor.of(DataType.kFLOAT, arena.allocate(12), 1, 3);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.runAsync(Map.of("x", mine)))
                    .withMessage("The input x is in memory that one thread alone may access: use Arena.ofShared().");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.runAsync(x(1), Map.of("y", mine)))
                    .withMessage("The output y is in memory that one thread alone may access: use Arena.ofShared().");
        }
        assertThat(device.created).hasValue(0);
    }

    @Test
    void aTargetThatIsTooSmallIsToldByTheResult() {
        try (Session session = device.session(ONE, X, Y)) {
            CompletableFuture<?> result = session.runAsync(x(1), Map.of("y", HostTensor.zeros(DataType.kFLOAT, 2)));
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> result.get(20, TimeUnit.SECONDS))
                    .withCauseInstanceOf(IllegalArgumentException.class);
            assertThat(y(session.run(x(3)))).isEqualTo(6);
        }
        assertThat(device.created).hasValue(1);
    }

    /** The stream does not call back then. */
    @Test
    void aFailureOfTheDeviceIsToldByTheResult() {
        device.before = () -> {
            throw new IllegalStateException("an illegal address");
        };
        try (Session session = device.session(ONE, X, Y)) {
            CompletableFuture<?> result = session.runAsync(x(1));
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> result.get(20, TimeUnit.SECONDS))
                    .withCauseInstanceOf(NativeException.class);
            device.before = () -> {};
            assertThat(y(session.run(x(3)))).isEqualTo(6);
        }
        assertThat(device.created).hasValue(2);
        assertThat(device.open).hasValue(0);
    }

    @Test
    void cancellingRemovesACallThatWaits() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        List<Float> ran = StandIn.shared();
        device.beforeX = ran::add;
        try (Session session = device.session(ONE, X, Y)) {
            CompletableFuture<Map<String, HostTensor>> first = session.runAsync(x(1));
            Gate.until(() -> device.atWork.get() == 1);
            CompletableFuture<Map<String, HostTensor>> second = session.runAsync(x(2));
            CompletableFuture<Map<String, HostTensor>> third = session.runAsync(x(3));
            assertThat(session.waiting()).isEqualTo(2);
            assertThat(second.cancel(true)).isTrue();
            assertThat(session.waiting()).isEqualTo(1);
            gate.open();
            assertThat(y(first.get(20, TimeUnit.SECONDS))).isEqualTo(2);
            assertThat(y(third.get(20, TimeUnit.SECONDS))).isEqualTo(6);
        }
        assertThat(ran).containsExactly(1f, 3f);
    }

    @Test
    void cancellingACallAtWorkDropsItsResults() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        try (Session session = device.session(ONE, X, Y)) {
            CompletableFuture<Map<String, HostTensor>> result = session.runAsync(x(1));
            Gate.until(() -> device.atWork.get() == 1);
            result.cancel(true);
            gate.open();
            assertThat(y(session.run(x(3)))).isEqualTo(6);
            assertThat(result).isCancelled();
        }
        assertThat(device.created).hasValue(1);
        assertThat(device.open).hasValue(0);
    }

    @Test
    void waitingHasALimit() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        try (Session session = device.session(ONE.waitLimit(Duration.ofMillis(20)), X, Y)) {
            CompletableFuture<Map<String, HostTensor>> first = session.runAsync(x(1));
            Gate.until(() -> device.atWork.get() == 1);
            CompletableFuture<Map<String, HostTensor>> second = session.runAsync(x(2));
            assertThatThrownBy(() -> second.get(20, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(RejectedExecutionException.class)
                    .hasMessageContaining("No context was free within PT0.02S");
            Gate.until(() -> session.waiting() == 0);
            gate.open();
            assertThat(y(first.get(20, TimeUnit.SECONDS))).isEqualTo(2);
        }
    }

    @Test
    void closingFinishesWhatRunsAndRefusesTheRest() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        Session session = device.session(ONE, X, Y);
        CompletableFuture<Map<String, HostTensor>> first = session.runAsync(x(1));
        Gate.until(() -> device.atWork.get() == 1);
        CompletableFuture<Map<String, HostTensor>> waiting = session.runAsync(x(2));
        Thread closing = Thread.ofPlatform().start(session::close);
        assertThatThrownBy(() -> waiting.get(20, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The session is closed.");
        assertThat(first).isNotDone();
        assertThat(closing.isAlive()).isTrue();
        gate.open();
        assertThat(y(first.get(20, TimeUnit.SECONDS))).isEqualTo(2);
        closing.join();
        assertThat(device.open).hasValue(0);
        assertThatThrownBy(() -> session.runAsync(x(1)).get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSessionIsClosedInACallback() throws Exception {
        Session session = device.session(ONE, X, Y);
        session.runAsync(x(1)).thenRun(session::close).get(20, TimeUnit.SECONDS);
        assertThat(device.open).hasValue(0);
    }

    @Test
    void deviceTensorsAreKeptUntilTheResultIsThere() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        try (Session session = device.session(ONE, X, Y);
                Arena arena = Arena.ofShared()) {
            DeviceTensor tensor =
                    DeviceTensor.ofAddress(StandIn.memory(arena, 1, 2, 3).address(), DataType.kFLOAT, 1, 3);
            CompletableFuture<Map<String, HostTensor>> first = session.runAsync(Map.of("x", tensor));
            Gate.until(() -> device.atWork.get() == 1);
            CompletableFuture<Map<String, HostTensor>> second = session.runAsync(Map.of("x", tensor));
            second.cancel(true);
            Gate.until(() -> tensor.uses() == 1);
            gate.open();
            assertThat(y(first.get(20, TimeUnit.SECONDS))).isEqualTo(2);
            assertThat(tensor.uses()).isZero();
        }
    }
}
