package io.trt4j.engine;

import static io.trt4j.engine.StandIn.N;
import static io.trt4j.engine.StandIn.NONZERO;
import static io.trt4j.engine.StandIn.X;
import static io.trt4j.engine.StandIn.Y;
import static io.trt4j.engine.StandIn.Z;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.sun.management.ThreadMXBean;
import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.ffm.NativeException;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 40, threadMode = ThreadMode.SEPARATE_THREAD) // closing cannot be interrupted
class BoundRunTest {
    private static final SessionOptions ONE = SessionOptions.defaults().contexts(1);
    private static final int CALLS = 20_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final StandIn device = new StandIn();
    private final Arena arena = Arena.ofShared();
    private final MemorySegment in = StandIn.memory(arena, 1, 0, 3);
    private final MemorySegment out = StandIn.memory(arena, 0, 0, 0);
    private final DeviceTensor x = DeviceTensor.ofAddress(in.address(), DataType.kFLOAT, 1, 3);
    private final DeviceTensor y = DeviceTensor.ofAddress(out.address(), DataType.kFLOAT, 1, 3);

    @AfterEach
    void nothingIsLeft() {
        assertThat(device.open).hasValue(0);
        assertThat(x.uses()).isZero();
        assertThat(y.uses()).isZero();
        arena.close();
    }

    /** Not one of the driver, which needs a GPU; never closed. */
    private static CudaStream stream() throws ReflectiveOperationException {
        Constructor<CudaContext> context =
                CudaContext.class.getDeclaredConstructor(int.class, MemorySegment.class, boolean.class);
        context.setAccessible(true);
        Constructor<CudaStream> stream = CudaStream.class.getDeclaredConstructor(CudaContext.class, long.class);
        stream.setAccessible(true);
        return stream.newInstance(context.newInstance(0, MemorySegment.ofAddress(4096), true), 8192L);
    }

    @Test
    void runsAgainAndAgainOnTheSameMemory() {
        try (Session session = device.session(ONE, X, Y);
                BoundRun bound = session.bind(Map.of("x", x), Map.of("y", y))) {
            bound.run();
            assertThat(StandIn.floats(out)).containsExactly(2, 0, 6);
            in.setAtIndex(ValueLayout.JAVA_FLOAT, 1, 5);
            bound.run();
            assertThat(StandIn.floats(out)).containsExactly(2, 10, 6);
            assertThat(bound.dims("y")).isEqualTo(Dims.of(1, 3));
        }
        assertThat(device.uploads).hasValue(0);
        assertThat(device.inferred).hasValue(1);
    }

    private static long bytesOfOneRound(Runnable call) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < CALLS; i++) {
            call.run();
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** The fewest bytes of some rounds: the first ones are not compiled yet. */
    private static long bytesPerRound(Runnable call) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        long fewest = bytesOfOneRound(call);
        while (fewest >= CALLS && System.nanoTime() < end) {
            fewest = Math.min(fewest, bytesOfOneRound(call));
        }
        return fewest;
    }

    @Test
    void aCallAllocatesNothing() throws ReflectiveOperationException {
        device.inline = true;
        CudaStream stream = stream();
        try (Session session = device.session(ONE, X, Y)) {
            BoundRun bound = session.bind(Map.of("x", x), Map.of("y", y));
            assertThat(bytesPerRound(() -> bound.enqueue(stream))).isLessThan(CALLS);
            assertThat(bytesPerRound(bound::run)).isLessThan(CALLS);
            assertThat(device.atWork.get()).isGreaterThanOrEqualTo(2 * CALLS);
            assertThat(device.asked)
                    .as("how often the device was asked, once for each call")
                    .hasValue(device.atWork.get());
        }
    }

    @Test
    void theMeasurementSeesAllocations() {
        Object[] kept = new Object[1];
        assertThat(bytesOfOneRound(() -> kept[0] = new long[1])).isGreaterThan(CALLS);
    }

    @Test
    void anOutputOfUnknownSizeIsWrittenWhereThereIsRoom() {
        MemorySegment memory = arena.allocate(16, 256);
        DeviceTensor room = DeviceTensor.ofAddress(memory.address(), DataType.kINT64, 2);
        try (Session session = device.session(ONE, X, NONZERO);
                BoundRun bound = session.bind(Map.of("x", x), Map.of("nonzero", room))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> bound.dims("nonzero"))
                    .withMessage("The shape of the output nonzero depends on the data, and nothing was enqueued.");
            bound.run();
            assertThat(bound.dims("nonzero")).isEqualTo(Dims.of(2));
            assertThat(memory.toArray(ValueLayout.JAVA_LONG)).containsExactly(0, 2);
            in.setAtIndex(ValueLayout.JAVA_FLOAT, 1, 5);
            assertThatExceptionOfType(NativeException.class)
                    .isThrownBy(bound::run)
                    .havingCause()
                    .withMessage("The output nonzero has 24 bytes; there is room for 16.");
        }
        assertThat(room.uses()).isZero();
    }

    @Test
    void valuesOfShapeInputsAreCopiedOnce() {
        MemorySegment memory = StandIn.memory(arena, 0, 0, 0);
        long[] n = {3};
        DeviceTensor z = DeviceTensor.ofAddress(memory.address(), DataType.kFLOAT, 3);
        try (Session session = device.session(ONE, N, Z);
                BoundRun bound = session.bind(Map.of("n", HostTensor.of(n, 1)), Map.of("z", z))) {
            n[0] = 9;
            bound.run();
            assertThat(StandIn.floats(memory)).containsExactly(3, 3, 3);
        }
    }

    @Test
    void wrongTensorsAreRefusedAndTheContextIsFree() {
        DeviceTensor large = DeviceTensor.ofAddress(256, DataType.kFLOAT, 2, 3);
        try (Session session = device.session(ONE, X, Y)) {
            assertThatIllegalArgumentException().isThrownBy(() -> session.bind(Map.of(), Map.of("y", y)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.bind(Map.of("x", x), Map.of("y", large)))
                    .withMessage("The output y is 1x3, not 2x3.");
            session.bind(Map.of("x", x), Map.of("y", y)).close();
            session.run(Map.of("x", x));
        }
        assertThat(device.created).hasValue(1);
        assertThat(large.uses()).isZero();
    }

    @Test
    void aBindingHasAContextUntilItIsClosed() {
        try (Session session = device.session(ONE.waitLimit(Duration.ofMillis(5)), X, Y)) {
            BoundRun bound = session.bind(Map.of("x", x), Map.of("y", y));
            assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> session.run(Map.of("x", x)));
            bound.close();
            bound.close();
            assertThat(session.run(Map.of("x", x)).get("y").floats()).containsExactly(2, 0, 6);
            assertThatIllegalStateException()
                    .isThrownBy(bound::run)
                    .withMessage("The binding or its session is closed.");
        }
    }

    @Test
    void closingASessionClosesItsBindings() {
        Session session = device.session(ONE, X, Y);
        BoundRun bound = session.bind(Map.of("x", x), Map.of("y", y));
        session.close();
        assertThatIllegalStateException().isThrownBy(bound::run);
        assertThatIllegalStateException().isThrownBy(() -> bound.dims("y"));
        assertThatIllegalStateException()
                .isThrownBy(() -> session.bind(Map.of("x", x), Map.of("y", y)))
                .withMessage("The session is closed.");
    }

    @Test
    void closingWaitsForACallAtWork() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        Session session = device.session(ONE, X, Y);
        BoundRun bound = session.bind(Map.of("x", x), Map.of("y", y));
        Thread running = Thread.ofPlatform().start(bound::run);
        Gate.until(() -> device.atWork.get() == 1);
        assertThatIllegalStateException().isThrownBy(bound::run).withMessage("Another thread is calling the binding.");
        Thread closing = Thread.ofVirtual().start(session::close);
        Thread.sleep(20);
        assertThat(closing.isAlive()).isTrue();
        gate.open();
        running.join();
        closing.join();
        assertThat(StandIn.floats(out)).containsExactly(2, 0, 6);
    }

    @Test
    void closingWaitsForWhatWasEnqueued() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        try (Session session = device.session(ONE, X, Y)) {
            BoundRun bound = session.bind(Map.of("x", x), Map.of("y", y));
            bound.enqueue(stream());
            Thread closing = Thread.ofPlatform().start(bound::close);
            Gate.until(() -> device.atWork.get() == 1);
            assertThat(closing.isAlive()).isTrue();
            gate.open();
            closing.join();
            assertThat(StandIn.floats(out)).containsExactly(2, 0, 6);
        }
    }

    @Test
    void aFailureClosesTheBinding() {
        try (Session session = device.session(ONE, X, Y)) {
            BoundRun bound = session.bind(Map.of("x", x), Map.of("y", y));
            device.before = () -> {
                throw new IllegalStateException("an illegal address");
            };
            assertThatExceptionOfType(NativeException.class).isThrownBy(bound::run);
            assertThat(device.open).hasValue(0);
            assertThatIllegalStateException().isThrownBy(bound::run);
            bound.close();
            device.before = () -> {};
            assertThat(session.run(Map.of("x", x)).get("y").floats()).containsExactly(2, 0, 6);
        }
        assertThat(device.created).hasValue(2);
    }

    @Test
    void otherThreadsThanThoseOfTheDeviceAreHelped() throws Exception {
        device.current = false;
        try (Session session = device.session(ONE, X, Y);
                BoundRun bound = session.bind(Map.of("x", x), Map.of("y", y))) {
            bound.run();
            assertThat(StandIn.floats(out)).containsExactly(2, 0, 6);
            out.fill((byte) 0);
            Thread.ofVirtual().start(bound::run).join();
            assertThat(StandIn.floats(out)).containsExactly(2, 0, 6);
        }
    }

    @Test
    void aThreadThatBoundAnotherContextSinceItsLastCallIsHelped() throws Exception {
        CudaStream stream = stream();
        try (Session session = device.session(ONE, X, Y);
                BoundRun bound = session.bind(Map.of("x", x), Map.of("y", y))) {
            bound.enqueue(stream);
            bound.run();
            device.current = false;
            bound.enqueue(stream);
            bound.run();
            assertThat(StandIn.floats(out)).containsExactly(2, 0, 6);
        }
    }

    @Test
    void aFailureFreesNothingThatTheDeviceStillUses() throws Exception {
        Gate gate = new Gate();
        device.before = gate;
        CudaStream first = stream();
        CudaStream second = stream();
        try (Session session = device.session(ONE, X, Y)) {
            BoundRun bound = session.bind(Map.of("x", x), Map.of("y", y));
            bound.enqueue(first);
            device.refusesToRun = true;
            List<String> thrown = StandIn.shared();
            Thread failing = Thread.ofPlatform().start(() -> {
                try {
                    bound.enqueue(second);
                } catch (NativeException e) {
                    thrown.add(e.getMessage());
                }
            });
            Gate.until(() -> device.atWork.get() == 1);
            Thread.sleep(50);
            assertThat(x.uses()).isEqualTo(1);
            assertThat(device.open).hasValue(1);
            gate.open();
            failing.join();
            assertThat(thrown).containsExactly("The stand-in refuses to run.");
            assertThat(device.waitedFor).containsExactly(first, second);
            assertThat(x.uses()).isZero();
            assertThat(StandIn.floats(out)).containsExactly(2, 0, 6);
        }
    }

    @Test
    void aContextThatFailedIsClosedOnBehalfOfAnyThread() {
        device.current = false;
        device.refusesToRun = true;
        try (Session session = device.session(ONE, X, Y)) {
            BoundRun bound = session.bind(Map.of("x", x), Map.of("y", y));
            assertThatExceptionOfType(NativeException.class)
                    .isThrownBy(bound::run)
                    .satisfies(e -> assertThat(e.getSuppressed()).isEmpty());
            assertThat(device.open).hasValue(0);
        }
    }

    @Test
    void closingASessionClosesAllBindingsThoughOneFails() throws Exception {
        CudaStream stream = stream();
        device.before = () -> {
            throw new IllegalStateException("an illegal address");
        };
        Session session = device.session(ONE.contexts(3), X, Y);
        List<BoundRun> all = Stream.generate(() -> session.bind(Map.of("x", x), Map.of("y", y)))
                .limit(3)
                .toList();
        all.forEach(bound -> bound.enqueue(stream));
        assertThatExceptionOfType(NativeException.class)
                .isThrownBy(session::close)
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(2));
        assertThat(session.contexts()).isZero();
        assertThat(all).allSatisfy(bound -> assertThatIllegalStateException().isThrownBy(bound::run));
    }

    @Test
    void unknownOutputsAndNullAreRefused() {
        try (Session session = device.session(ONE, X, Y);
                BoundRun bound = session.bind(Map.of("x", x), Map.of("y", y))) {
            assertThatNullPointerException()
                    .isThrownBy(() -> bound.enqueue(null))
                    .withMessage("The stream is null.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bound.dims("w"))
                    .withMessage("The engine has no output w.");
        }
    }

    @Test
    void aTensorThatIsClosedWhileItIsBoundIsFreedLater() {
        try (Session session = device.session(ONE, X, Y)) {
            DeviceTensor tensor = DeviceTensor.ofAddress(in.address(), DataType.kFLOAT, 1, 3);
            BoundRun bound = session.bind(Map.of("x", tensor), Map.of("y", y));
            tensor.close();
            assertThat(tensor.uses()).isEqualTo(1);
            bound.run();
            assertThat(StandIn.floats(out)).containsExactly(2, 0, 6);
            bound.close();
            assertThat(tensor.uses()).isZero();
        }
    }
}
