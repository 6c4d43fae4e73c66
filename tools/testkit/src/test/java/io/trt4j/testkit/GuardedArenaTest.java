package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.abi.Arguments;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Arguments have guards while a check is at work, and only then. */
class GuardedArenaTest {
    private static boolean guarded() {
        try (Arena arena = Arguments.arena()) {
            return arena instanceof GuardedArena;
        }
    }

    @Test
    void runsThatOverlapDoNotEndEachOthersGuards() throws Exception {
        CountDownLatch firstIsThere = new CountDownLatch(1);
        CountDownLatch secondHasEnded = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> first = threads.submit(() -> GuardedArena.around(() -> {
                firstIsThere.countDown();
                await(secondHasEnded);
                return guarded();
            }));
            Future<Boolean> second = threads.submit(() -> {
                await(firstIsThere);
                try {
                    return GuardedArena.around(GuardedArenaTest::guarded);
                } finally {
                    secondHasEnded.countDown();
                }
            });
            assertThat(second.get()).isTrue();
            assertThat(first.get()).as("after the second has ended").isTrue();
        }
        assertThat(guarded()).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRunThatFailsEndsItsGuards() {
        assertThatThrownBy(() -> GuardedArena.around(() -> {
                    throw new IllegalStateException("deliberate");
                }))
                .hasMessage("deliberate");
        assertThat(guarded()).isFalse();
    }

    @Test
    void whatIsWrittenBehindAnArgumentIsFoundWhenTheCallHasReturned() {
        assertThatThrownBy(() -> GuardedArena.around(() -> {
                    try (Arena arena = Arguments.arena()) {
                        arena.allocate(1).reinterpret(2).set(ValueLayout.JAVA_BYTE, 1, (byte) 7);
                    }
                    return null;
                }))
                .isInstanceOf(MemoryViolation.class)
                .hasMessageContaining("an argument");
    }
}
