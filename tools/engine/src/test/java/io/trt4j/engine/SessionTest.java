package io.trt4j.engine;

import static io.trt4j.engine.StandIn.N;
import static io.trt4j.engine.StandIn.NONZERO;
import static io.trt4j.engine.StandIn.X;
import static io.trt4j.engine.StandIn.Y;
import static io.trt4j.engine.StandIn.Z;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.trt4j.ffm.NativeException;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final SessionOptions ONE = SessionOptions.defaults().contexts(1);

    private final StandIn device = new StandIn();

    private static HostTensor x(float... values) {
        return HostTensor.of(values, values.length / 3, 3);
    }

    @Test
    void runsWithArrays() {
        try (Session session = device.session(ONE, X, Y)) {
            Map<String, HostTensor> results = session.run(Map.of("x", x(1, 2, 3, 4, 5, 6)));
            assertThat(results).containsOnlyKeys("y");
            assertThat(results.get("y").floats()).containsExactly(2, 4, 6, 8, 10, 12);
            assertThat(results.get("y").dims()).isEqualTo(Dims.of(2, 3));
        }
        assertThat(device.open).hasValue(0);
    }

    @Test
    void tellsInputsAndOutputs() {
        try (Session session = device.session(ONE, X, Y)) {
            assertThat(session.inputs()).containsExactly(X);
            assertThat(session.outputs()).containsExactly(Y);
        }
    }

    @Test
    void makesNoContextBeforeItIsNeeded() {
        try (Session session = device.session(ONE, X, Y)) {
            assertThat(session.contexts()).isZero();
            session.run(Map.of("x", x(1, 2, 3)));
            session.run(Map.of("x", x(1, 2, 3)));
            assertThat(session.contexts()).isEqualTo(1);
        }
        assertThat(device.created).hasValue(1);
    }

    @Test
    void eachResultHasMemoryOfItsOwn() {
        try (Session session = device.session(ONE, X, Y)) {
            HostTensor first = session.run(Map.of("x", x(1, 2, 3))).get("y");
            session.run(Map.of("x", x(4, 5, 6)));
            assertThat(first.floats()).containsExactly(2, 4, 6);
        }
    }

    @Test
    void shapesAreInferredOnlyWhereTheyChange() {
        try (Session session = device.session(ONE, X, Y)) {
            session.run(Map.of("x", x(1, 2, 3)));
            session.run(Map.of("x", x(4, 5, 6)));
            assertThat(device.inferred).hasValue(1);
            assertThat(session.run(Map.of("x", x(1, 2, 3, 4, 5, 6))).get("y").floats())
                    .containsExactly(2, 4, 6, 8, 10, 12);
            assertThat(device.inferred).hasValue(2);
            assertThat(session.run(Map.of("x", x(7, 8, 9))).get("y").floats()).containsExactly(14, 16, 18);
        }
    }

    @Test
    void valuesOfShapeInputsAreSetOnTheHost() {
        try (Session session = device.session(ONE, N, Z)) {
            for (long n : new long[] {3, 5, 5, 1}) {
                HostTensor z = session.run(Map.of("n", HostTensor.of(new long[] {n}, 1)))
                        .get("z");
                assertThat(z.dims()).isEqualTo(Dims.of(n));
                assertThat(z.floats()).hasSize((int) n).containsOnly(n);
            }
            assertThat(device.inferred).hasValue(3);
        }
        assertThat(device.uploads).hasValue(0);
    }

    @Test
    void anOutputWhoseSizeDependsOnTheDataGrowsAndShrinks() {
        try (Session session = device.session(ONE, X, NONZERO)) {
            assertThat(session.run(Map.of("x", x(0, 2, 3))).get("nonzero").longs())
                    .containsExactly(1, 2);
            assertThat(session.run(Map.of("x", x(1, 2, 3, 4, 0, 6)))
                            .get("nonzero")
                            .longs())
                    .containsExactly(0, 1, 2, 3, 5);
            assertThat(session.run(Map.of("x", x(0, 0, 3))).get("nonzero").longs())
                    .containsExactly(2);
            HostTensor none = session.run(Map.of("x", x(0, 0, 0))).get("nonzero");
            assertThat(none.dims()).isEqualTo(Dims.of(0));
            assertThat(none.longs()).isEmpty();
        }
    }

    @Test
    void writesToMemoryOfTheCaller() {
        try (Session session = device.session(ONE, X, Y, NONZERO);
                Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(40);
            HostTensor target = HostTensor.of(DataType.kFLOAT, memory, 10);
            Map<String, HostTensor> results = session.run(Map.of("x", x(1, 0, 3)), Map.of("y", target));
            HostTensor y = results.get("y");
            assertThat(y.floats()).containsExactly(2, 0, 6);
            assertThat(y.dims()).isEqualTo(Dims.of(1, 3));
            assertThat(y.segment().address()).isEqualTo(memory.address());
            assertThat(results.get("nonzero").longs()).containsExactly(0, 2);
        }
    }

    @Test
    void aTargetThatIsTooSmallIsRefusedAndTheContextStays() {
        HostTensor small = HostTensor.zeros(DataType.kFLOAT, 2);
        HostTensor one = HostTensor.zeros(DataType.kINT64, 1);
        try (Session session = device.session(ONE, X, Y, NONZERO)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.run(Map.of("x", x(1, 2, 3)), Map.of("y", small)))
                    .withMessage("The output y is 1x3 and has 12 bytes; there is room for 8.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.run(Map.of("x", x(1, 2, 3)), Map.of("nonzero", one)))
                    .withMessage("The output nonzero is 3 and has 24 bytes; there is room for 8.");
            assertThat(session.run(Map.of("x", x(0, 2, 0)), Map.of("nonzero", one))
                            .get("nonzero")
                            .longs())
                    .containsExactly(1);
        }
        assertThat(device.created).hasValue(1);
    }

    @Test
    void deviceTensorsAreNotCopied() {
        try (Session session = device.session(ONE, X, Y);
                Arena arena = Arena.ofConfined()) {
            MemorySegment in = StandIn.memory(arena, 1, 2, 3);
            MemorySegment out = StandIn.memory(arena, 0, 0, 0);
            DeviceTensor x = DeviceTensor.ofAddress(in.address(), DataType.kFLOAT, 1, 3);
            DeviceTensor y = DeviceTensor.ofAddress(out.address(), DataType.kFLOAT, 1, 3);
            assertThat(session.run(Map.of("x", x), Map.of("y", y))).isEmpty();
            assertThat(StandIn.floats(out)).containsExactly(2, 4, 6);
            assertThat(device.uploads).hasValue(0);
            assertThat(session.run(Map.of("x", x)).get("y").floats()).containsExactly(2, 4, 6);
            assertThat(session.run(Map.of("x", x(4, 5, 6)), Map.of("y", y))).isEmpty();
            assertThat(StandIn.floats(out)).containsExactly(8, 10, 12);
            assertThat(session.run(Map.of("x", x)).get("y").floats()).containsExactly(2, 4, 6);
        }
    }

    @Test
    void aDeviceTensorOfAnotherShapeIsRefused() {
        DeviceTensor y = DeviceTensor.ofAddress(256, DataType.kFLOAT, 2, 3);
        try (Session session = device.session(ONE, X, Y)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.run(Map.of("x", x(1, 2, 3)), Map.of("y", y)))
                    .withMessage("The output y is 1x3, not 2x3.");
        }
    }

    @Test
    void anOutputOfUnknownSizeDoesNotGoToADeviceTensor() {
        DeviceTensor target = DeviceTensor.ofAddress(256, DataType.kINT64, 3);
        try (Session session = device.session(ONE, X, NONZERO)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.run(Map.of("x", x(1, 2, 3)), Map.of("nonzero", target)))
                    .withMessage("The output nonzero cannot go to a DeviceTensor, since its size depends on the data:"
                            + " bind the session to it, which tells the shape.");
        }
    }

    @Test
    void aClosedDeviceTensorIsRefused() {
        DeviceTensor closed = DeviceTensor.ofAddress(256, DataType.kFLOAT, 1, 3);
        closed.close();
        try (Session session = device.session(ONE, X, Y)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> session.run(Map.of("x", closed)))
                    .withMessage("DeviceTensor[kFLOAT, 1x3, 0x100] is closed.");
        }
        assertThat(device.created).hasValue(0);
    }

    @Test
    void whatDoesNotFitIntoPinnedMemoryIsCopiedWithout() {
        device.pinnedLimit = 12;
        try (Session session = device.session(ONE, X, Y, NONZERO)) {
            assertThat(session.run(Map.of("x", x(1, 2, 3))).get("y").floats()).containsExactly(2, 4, 6);
            assertThat(device.pieces).hasValue(1); // the indices of three elements
            Map<String, HostTensor> results = session.run(Map.of("x", x(1, 2, 3, 4, 0, 6)));
            assertThat(results.get("y").floats()).containsExactly(2, 4, 6, 8, 0, 12);
            assertThat(results.get("nonzero").longs()).containsExactly(0, 1, 2, 3, 5);
            assertThat(device.pieces).hasValue(4);
        }
    }

    @Test
    void aShapeThatTensorRTRefusesIsAWrongArgument() {
        device.refusesShapes = true;
        try (Session session = device.session(ONE, X, Y)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.run(Map.of("x", x(1, 2, 3))))
                    .withMessage("TensorRT does not take the input x of 1x3; its log says why.");
            device.refusesShapes = false;
            assertThat(session.run(Map.of("x", x(1, 2, 3))).get("y").floats()).containsExactly(2, 4, 6);
        }
        assertThat(device.created).hasValue(1);
    }

    @Test
    void aContextThatFailedIsClosedAndAnotherMade() {
        AtomicInteger runs = new AtomicInteger();
        device.before = () -> {
            if (runs.incrementAndGet() == 2) {
                throw new IllegalStateException("an illegal address");
            }
        };
        try (Session session = device.session(ONE, X, Y)) {
            session.run(Map.of("x", x(1, 2, 3)));
            assertThatExceptionOfType(NativeException.class)
                    .isThrownBy(() -> session.run(Map.of("x", x(1, 2, 3))))
                    .withMessage("The stand-in failed.");
            assertThat(device.open).hasValue(0);
            assertThat(session.contexts()).isZero();
            assertThat(session.run(Map.of("x", x(1, 2, 3))).get("y").floats()).containsExactly(2, 4, 6);
        }
        assertThat(device.created).hasValue(2);
        assertThat(device.open).hasValue(0);
    }

    @Test
    void memoryOfAnotherThreadIsRefused() throws InterruptedException {
        try (Session session = device.session(ONE, X, Y);
                Arena arena = Arena.ofConfined()) {
            HostTensor mine = HostTensor.of(DataType.kFLOAT, arena.allocate(12), 1, 3);
            List<Throwable> thrown = StandIn.shared();
            Thread other = Thread.ofPlatform().start(() -> {
                try {
                    session.run(Map.of("x", mine));
                } catch (Throwable t) {
                    thrown.add(t);
                }
            });
            other.join();
            assertThat(thrown).singleElement().isInstanceOf(WrongThreadException.class);
            assertThat(session.run(Map.of("x", mine)).get("y").floats()).containsExactly(0, 0, 0);
        }
        assertThat(device.open).hasValue(0);
    }

    @Test
    void aClosedSessionRefusesCalls() {
        Session session = device.session(ONE, X, Y);
        session.run(Map.of("x", x(1, 2, 3)));
        session.close();
        session.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> session.run(Map.of("x", x(1, 2, 3))))
                .withMessage("The session is closed.");
        assertThat(device.open).hasValue(0);
    }

    /** As after the engine was closed. */
    @Test
    void aSessionIsClosedAgainWithoutItsDevice() {
        Session session = device.session(ONE, X, Y);
        session.run(Map.of("x", x(1, 2, 3)));
        session.close();
        device.gone = true;
        assertThatCode(session::close).doesNotThrowAnyException();
    }

    @Test
    void closingIsTold() {
        List<Session> told = StandIn.shared();
        Session session = new Session("e", List.of(X, Y), device, ONE, told::add);
        session.close();
        assertThat(told).containsExactly(session);
    }

    @Test
    void optionsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE.contexts(0))
                .withMessage("A session has at least 1 context, not 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE.waitLimit(Duration.ofSeconds(-1)))
                .withMessage("A call cannot wait for PT-1S.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE.stagingLimit(-1))
                .withMessage("A context cannot have -1 bytes of pinned memory.");
        assertThatNullPointerException().isThrownBy(() -> ONE.waitLimit(null));
        SessionOptions all = ONE.contexts(7).waitLimit(Duration.ofMillis(3)).stagingLimit(5);
        assertThat(all).isEqualTo(new SessionOptions(7, Optional.of(Duration.ofMillis(3)), 5));
    }
}
