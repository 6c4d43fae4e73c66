package io.trt4j.bindings.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.bindings.TensorRT;
import io.trt4j.bindings.TensorRTException;
import io.trt4j.tensorrt.ILogger;
import java.util.ArrayList;
import java.util.List;
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
        Thing thing = Thing.owned(Life.FOREVER, new Thing.Implementation() {
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
            Failures.caught("the first upcall", boom);
            // ... and the second one makes calls of its own.
            sound.poke();
            assertThatThrownBy(failing::poke).hasMessage("Thing.poke threw " + boom);
            try (Life scope = Life.scope()) {
                seen.add("not disturbed");
            }
        });
        assertThatThrownBy(outer::poke).hasMessage("the first upcall threw " + boom);
        assertThat(seen).containsExactly("not disturbed");
    }

    @Test
    void aScopesEndThrowsNothingThatIsNotItsOwn() {
        Thing outer = thing(() -> {
            Failures.caught("the first upcall", boom);
            try (Life scope = Life.scope()) {
                assertThat(scope).isNotNull();
            }
        });
        assertThatThrownBy(outer::poke)
                .hasMessage("the first upcall threw " + boom)
                .hasNoSuppressedExceptions();
    }

    @Test
    void furtherFailuresAreSuppressedExceptions() {
        Error second = new Error("second");
        Thing failing = thing(() -> {
            Failures.caught("one", boom);
            throw second;
        });
        assertThatThrownBy(failing::poke).hasCause(boom).hasSuppressedException(second);
    }

    @Test
    void anotherThreadsCallIsNotDisturbed() throws InterruptedException {
        Thing sound = thing(() -> {});
        List<Throwable> elsewhere = new ArrayList<>();
        Thing outer = thing(() -> {
            Failures.caught("here", boom);
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
    void whereNoCallLedThereTheHandlerIsToldAndTheNextFailingCallNamesIt() {
        List<Object> told = new ArrayList<>();
        TensorRT.setUncaughtHandler((where, thrown) -> told.addAll(List.of(where, thrown)));
        Failures.caught("IProfiler.reportLayerTime", boom);
        assertThat(told).containsExactly("IProfiler.reportLayerTime", boom);
        assertThat(log.thrown()).containsExactly(boom);
        assertThatCode(() -> thing(() -> {}).poke()).doesNotThrowAnyException();
        assertThat(Failures.failed("build"))
                .hasMessage("build failed because IProfiler.reportLayerTime threw " + boom + ".")
                .hasCause(boom);
        assertThat(Failures.failed("build")).hasMessage("build failed.").hasNoCause();
    }

    @Test
    void aHandlerThatThrowsDoesNoHarm() {
        TensorRT.setUncaughtHandler((where, thrown) -> {
            throw new Error("in the handler");
        });
        assertThatCode(() -> Failures.caught("somewhere", boom)).doesNotThrowAnyException();
        assertThatThrownBy(() -> TensorRT.setUncaughtHandler(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void whatTensorRTLoggedIsInTheMessage() {
        CapturingLogger logger = new CapturingLogger((severity, message) -> {});
        logger.log(ILogger.Severity.kERROR, "no such tactic");
        logger.log(ILogger.Severity.kWARNING, "never mind");
        assertThat(Failures.failed("build")).hasMessage("build failed. TensorRT logged: no such tactic");
    }

    @Test
    void whatWasLoggedBeforeASuccessIsForgotten() {
        new CapturingLogger((severity, message) -> {}).log(ILogger.Severity.kERROR, "tried another way");
        Calls.present("made", "addInput");
        assertThat(Failures.failed("build")).hasMessage("build failed.");
    }

    @Test
    void whatAnotherThreadsCallLoggedIsNotBlamedOnThisOne() throws Exception {
        CapturingLogger logger = new CapturingLogger((severity, message) -> {});
        Thing other = thing(() -> logger.log(ILogger.Severity.kERROR, "of another call"));
        Thread thread = new Thread(other::poke);
        thread.start();
        thread.join();
        assertThat(Failures.failed("build")).hasMessage("build failed.");
    }

    @Test
    void aNewObjectIsFreedWhenACallbackThrewWhileItWasMade() {
        Thing made = failing();
        assertThatThrownBy(made::create).hasCause(boom);
        assertThatThrownBy(made::address).isInstanceOf(IllegalStateException.class);
        Thing sound = thing(() -> {});
        assertThat(sound.create()).isSameAs(sound);
        assertThat(sound.address()).isNotZero();
    }
}
