package io.trt4j.ffm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OwnThreadTest {
    private static int depth(int left) {
        return left == 0 ? 0 : 1 + depth(left - 1);
    }

    @Test
    void theStackIsAsLargeAsWanted() {
        assertThat(OwnThread.call("deep", 1L << 30, () -> depth(1_000_000))).isEqualTo(1_000_000);
    }

    @Test
    void aStackThatCannotBeIsRefused() {
        assertThatThrownBy(() -> OwnThread.call("huge", 1L << 50, () -> 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The system has no thread with a stack of 1073741824 MB for huge: raise the limits of memory or"
                                + " threads.");
    }

    @Test
    void whatIsThrownHasBothStacks() {
        assertThatThrownBy(() -> OwnThread.call("throws", 0, () -> Integer.parseInt("x")))
                .isInstanceOf(NumberFormatException.class)
                .satisfies(e -> assertThat(e.getStackTrace())
                        .extracting(StackTraceElement::getMethodName)
                        .containsSubsequence("parseInt", "call", "whatIsThrownHasBothStacks"));
        assertThatThrownBy(() -> OwnThread.call("throws", 0, () -> {
                    throw new AssertionError("on purpose");
                }))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void anInterruptionIsKeptForAfterwards() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        List<Object> seen = new ArrayList<>();
        for (Thread.Builder builder : List.of(Thread.ofPlatform(), Thread.ofVirtual())) {
            Thread caller = builder.start(() -> {
                seen.add(OwnThread.call("waits", 0, () -> {
                    begun.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException e) {
                        return e;
                    }
                    return Thread.currentThread().isVirtual();
                }));
                seen.add(Thread.currentThread().isInterrupted());
            });
            begun.await();
            caller.interrupt();
            goOn.countDown();
            caller.join();
        }
        assertThat(seen).containsExactly(false, true, false, true);
    }
}
