package io.trt4j.tensorrt.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.ffm.internal.Calls;
import io.trt4j.tensorrt.ErrorCode;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.tensorrt.jextract.IErrorRecorder_reportError;
import io.trt4j.tensorrt.natives.CapturingLogger;
import io.trt4j.tensorrt.natives.IErrorRecorderNative;
import io.trt4j.tensorrt.natives.IProfilerNative;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where that which user code throws inside an upcall ends up. */
class FailuresTest {
    private final Error boom = new Error("boom");
    private final FailureLog log = new FailureLog();
    private final List<Thing> things = new ArrayList<>();

    @BeforeEach
    void load() {
        TensorRT.version();
    }

    @AfterEach
    void close() {
        TensorRT.setUncaughtHandler((where, thrown) -> {});
        things.forEach(Thing::close);
        log.close();
    }

    private Thing thing(Runnable poke) {
        Thing thing = Thing.owned(Lifetime.FOREVER, new Thing.Implementation() {
            @Override
            public void poke() {
                poke.run();
            }

            @Override
            public void destroyed() {}
        });
        things.add(thing);
        return thing;
    }

    private Thing failing() {
        return thing(() -> {
            throw boom;
        });
    }

    @Test
    void theCallThatLedThereThrowsItOnce() {
        Thing failing = failing();
        Thing sound = thing(() -> {});
        assertThatThrownBy(failing::poke)
                .isInstanceOf(TensorRTException.class)
                .hasMessage("Thing.poke threw " + boom)
                .cause()
                .isSameAs(boom);
        assertThatCode(sound::poke).doesNotThrowAnyException();
    }

    @Test
    void aCallInsideAnUpcallThrowsItsOwnFailureOnly() {
        Thing failing = failing();
        Thing sound = thing(() -> {});
        List<Object> seen = new ArrayList<>();
        Thing outer = thing(() -> {
            // As if TensorRT had made two upcalls: the first one failed ...
            Failures.caught(0, "the first", "upcall", boom);
            // ... and the second one makes calls of its own.
            sound.poke();
            assertThatThrownBy(failing::poke).hasMessage("Thing.poke threw " + boom);
            try (Lifetime scope = Lifetime.scope()) {
                seen.add("not disturbed");
            }
        });
        assertThatThrownBy(outer::poke).hasMessage("the first.upcall threw " + boom);
        assertThat(seen).containsExactly("not disturbed");
    }

    @Test
    void aScopesEndThrowsNothingThatIsNotItsOwn() {
        Thing outer = thing(() -> {
            Failures.caught(0, "the first", "upcall", boom);
            try (Lifetime scope = Lifetime.scope()) {
                assertThat(scope).isNotNull();
            }
        });
        assertThatThrownBy(outer::poke)
                .hasMessage("the first.upcall threw " + boom)
                .hasNoSuppressedExceptions();
    }

    @Test
    void furtherFailuresAreSuppressedExceptions() {
        Error second = new Error("second");
        Thing failing = thing(() -> {
            Failures.caught(0, "the first", "upcall", boom);
            throw second;
        });
        assertThatThrownBy(failing::poke).hasCause(boom).hasSuppressedException(second);
    }

    @Test
    void anotherThreadsCallIsNotDisturbed() throws InterruptedException {
        Thing sound = thing(() -> {});
        List<Throwable> elsewhere = new ArrayList<>();
        Thing outer = thing(() -> {
            Failures.caught(0, "here", "poke", boom);
            Thread other = new Thread(sound::poke);
            other.setUncaughtExceptionHandler((thread, thrown) -> elsewhere.add(thrown));
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        assertThatThrownBy(outer::poke).hasCause(boom);
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void whereNoCallLedThereTheHandlerIsToldAndNoLaterCallIsBlamed() {
        List<Object> told = new ArrayList<>();
        TensorRT.setUncaughtHandler((where, thrown) -> told.addAll(List.of(where, thrown)));
        Failures.caught(0, "IProfiler", "reportLayerTime", boom);
        assertThat(told).containsExactly("IProfiler.reportLayerTime", boom);
        assertThat(log.thrown()).containsExactly(boom);
        assertThatCode(() -> thing(() -> {}).poke()).doesNotThrowAnyException();
        assertThat(thing(() -> {}).fail(() -> {})).hasMessage("build failed.").hasNoCause();
    }

    /** Runs in a thread that is in no call, as those of TensorRT's own are not. */
    private static void elsewhere(Runnable task) {
        Thread thread = new Thread(task);
        thread.start();
        join(thread);
    }

    @Test
    void aFailureOnTensorRTsOwnThreadIsBlamedOnTheOnlyCallItCanBelongTo() {
        Thing builder = thing(() -> {});
        Thing other = thing(() -> {});
        long callback = builder.itsLife().hold(1, "profiler", IProfilerNative.TYPE, (layer, ms) -> {});
        assertThat(other.fail(() -> elsewhere(() -> Failures.caught(callback, "IProfiler", "reportLayerTime", boom))))
                .as("another object's call")
                .hasNoCause();
        assertThat(builder.fail(() -> elsewhere(() -> Failures.caught(callback, "IProfiler", "reportLayerTime", boom))))
                .hasMessage("build failed because IProfiler.reportLayerTime threw " + boom + ".")
                .hasCause(boom);
        assertThat(builder.fail(() -> {})).as("a later call").hasNoCause();
    }

    @Test
    void aFailureOnTensorRTsOwnThreadIsBlamedOnNoCallIfItCanBelongToSeveral() {
        Thing runtime = thing(() -> {});
        long callback = runtime.itsLife().hold(1, "profiler", IProfilerNative.TYPE, (layer, ms) -> {});
        List<TensorRTException> failures = new ArrayList<>();
        failures.add(runtime.fail(() -> elsewhere(() -> failures.add(runtime.fail(
                () -> elsewhere(() -> Failures.caught(callback, "IProfiler", "reportLayerTime", boom)))))));
        assertThat(failures).hasSize(2).allMatch(e -> e.getCause() == null);
    }

    /** A thread of TensorRT's own finds the call that it belongs to, and is slow to tell it. */
    @Test
    void whatComesTooLateIsNotBlamedOnTheNextCall() {
        Thing builder = thing(() -> {});
        List<NativeCall.Ticket> found = new ArrayList<>();
        builder.fail(() -> elsewhere(() -> found.addAll(CallStack.callsFor(builder.itsLife()))));
        assertThat(found).hasSize(1);
        assertThat(builder.fail(() -> elsewhere(() -> {
                    found.getFirst().deliver("IProfiler", "reportLayerTime", boom, null);
                    found.getFirst().deliver(null, null, null, "of the call before");
                })))
                .hasMessage("build failed.")
                .hasNoCause();
    }

    @Test
    void anEndedThreadLeavesNothingBehind() {
        List<WeakReference<Thread>> threads = new ArrayList<>();
        int before = CallStack.count();
        Thing failing = failing();
        for (int i = 0; i < 20; i++) {
            Thread thread = new Thread(() -> {
                assertThatThrownBy(failing::poke).hasCause(boom);
                Failures.caught(0, "IProfiler", "reportLayerTime", boom);
            });
            threads.add(new WeakReference<>(thread));
            thread.start();
            join(thread);
        }
        Instant end = Instant.now().plusSeconds(30);
        while ((threads.stream().anyMatch(thread -> thread.get() != null) || CallStack.count() >= before + 20)
                && Instant.now().isBefore(end)) {
            System.gc();
        }
        assertThat(threads).allMatch(thread -> thread.get() == null);
        assertThat(CallStack.count()).as("of threads").isLessThan(before + 20);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFailureThatIsThrownIsLoggedOnceAndWithoutItsStack() {
        Thing failing = failing();
        Thing outer = thing(failing::poke);
        assertThatThrownBy(outer::poke).rootCause().isSameAs(boom);
        assertThat(log.messages()).containsExactly("Thing.poke threw " + boom);
        assertThat(log.thrown()).containsOnlyNulls();
    }

    @Test
    void causesThatLeadToEachOtherAreNoEndlessLoop() {
        assertThatThrownBy(failing()::poke).hasCause(boom);
        Error first = new Error("first");
        Error second = new Error("second", first);
        first.initCause(second);
        Thing cyclic = thing(() -> {
            throw first;
        });
        assertThatThrownBy(cyclic::poke).hasCause(first);
    }

    @Test
    void anExceptionThatCannotBePrintedIsNamedByItsClass() {
        Thing failing = thing(() -> {
            throw new Unprintable();
        });
        assertThatThrownBy(failing::poke)
                .isInstanceOf(TensorRTException.class)
                .hasMessage("Thing.poke threw " + Unprintable.class.getName());
    }

    private static final class Unprintable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            throw this;
        }

        @Override
        public String getMessage() {
            throw this;
        }
    }

    @Test
    void aHandlerThatThrowsDoesNoHarm() {
        TensorRT.setUncaughtHandler((where, thrown) -> {
            throw new Error("in the handler");
        });
        assertThatCode(() -> Failures.caught(0, "some", "where", boom)).doesNotThrowAnyException();
        assertThatThrownBy(() -> TensorRT.setUncaughtHandler(null)).isInstanceOf(NullPointerException.class);
    }

    /** With a full heap, closing what is open can throw something else than an OutOfMemoryError. */
    @Test
    void aFailureOfAnyKindGivesUpTheReserve() {
        Reserve.refill();
        assertThat(Reserve.isHeld()).isTrue();
        Failures.caught(0, "some", "where", boom);
        assertThat(Reserve.isHeld()).isFalse();
        Reserve.refill();
        assertThat(Reserve.isHeld()).isTrue();
    }

    @Test
    void whatTensorRTLoggedIsInTheMessage() {
        Thing thing = thing(() -> {});
        CapturingLogger logger = new CapturingLogger((severity, message) -> {}, thing.itsLife());
        assertThat(thing.fail(() -> {
                    logger.log(ILogger.Severity.kERROR, "no such tactic");
                    logger.log(ILogger.Severity.kWARNING, "never mind");
                    elsewhere(() -> logger.log(ILogger.Severity.kERROR, "nor that one"));
                }))
                .hasMessage("build failed. TensorRT logged: no such tactic | nor that one");
    }

    /** With a recorder TensorRT has nothing for its logger. */
    @Test
    void whatTensorRTReportedToARecorderIsInTheMessage() {
        Thing thing = thing(() -> {});
        List<String> told = new ArrayList<>();
        LoggingRecorder recorder = new LoggingRecorder((severity, message) -> told.add(message));
        ObjectTable.Handle handle = IErrorRecorderNative.TYPE.create(recorder, thing.itsLife());
        CapturingLogger logger = new CapturingLogger((severity, message) -> {}, thing.itsLife());
        try {
            assertThat(thing.fail(() -> {
                        report(handle, "no memory");
                        logger.log(ILogger.Severity.kERROR, "no memory");
                        elsewhere(() -> report(handle, "nor time"));
                        elsewhere(() -> report(handle, null));
                    }))
                    .hasMessage("build failed. TensorRT logged: no memory | nor time");
            assertThat(told).containsExactly("no memory", "nor time", null);
        } finally {
            ObjectTable.free(handle);
        }
    }

    /** As TensorRT does. */
    private static void report(ObjectTable.Handle recorder, String text) {
        int slot = IErrorRecorderNative.TYPE.slots.names().indexOf("reportError");
        MemorySegment function =
                Calls.memory(Calls.pointer(recorder.address()), 1024).getAtIndex(ADDRESS, slot);
        try (Arena arena = Arena.ofConfined()) {
            IErrorRecorder_reportError.invoke(
                    function,
                    recorder.address(),
                    ErrorCode.kINTERNAL_ERROR.value(),
                    text == null ? 0 : arena.allocateFrom(text).address());
        }
    }

    @Test
    void whatAnEarlierCallLoggedIsForgotten() {
        Thing thing = thing(() -> {});
        CapturingLogger logger = new CapturingLogger((severity, message) -> {}, thing.itsLife());
        thing.fail(() -> logger.log(ILogger.Severity.kERROR, "of an earlier call"));
        assertThat(thing.fail(() -> {})).hasMessage("build failed.");
    }

    @Test
    void anotherThreadsSuccessForgetsNothingOfThisOnes() {
        Thing thing = thing(() -> {});
        CapturingLogger logger = new CapturingLogger((severity, message) -> {}, thing.itsLife());
        assertThat(thing.fail(() -> {
                    logger.log(ILogger.Severity.kERROR, "no such tactic");
                    elsewhere(thing::poke);
                }))
                .hasMessage("build failed. TensorRT logged: no such tactic");
    }

    @Test
    void whatAnotherThreadsCallLoggedIsNotBlamedOnThisOne() {
        Thing one = thing(() -> {});
        Thing other = thing(() -> {});
        CapturingLogger logger = new CapturingLogger((severity, message) -> {}, other.itsLife());
        assertThat(one.fail(() ->
                        elsewhere(() -> other.fail(() -> logger.log(ILogger.Severity.kERROR, "of another call")))))
                .hasMessage("build failed.");
    }

    /** Throws in a callback, or does not, and notes its end. */
    private record Made(@Nullable Error thrown, List<Made> freed) implements Thing.Implementation {
        @Override
        public void poke() {
            if (thrown != null) {
                throw thrown;
            }
        }

        @Override
        public void destroyed() {
            freed.add(this);
        }
    }

    @Test
    void aNewObjectIsFreedWhenACallbackThrewWhileItWasMade() {
        List<Made> freed = new ArrayList<>();
        assertThatThrownBy(() -> Thing.created(new Made(boom, freed))).hasCause(boom);
        assertThat(freed).hasSize(1);
        try (Thing sound = Thing.created(new Made(null, freed))) {
            assertThat(sound.address()).isNotZero();
            assertThat(freed).hasSize(1);
        }
        assertThat(freed).hasSize(2);
    }
}
