package io.trt4j.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is kept for each context, with contexts that are only numbers. */
class PerContextTest {
    private static final long NO_ID = 0;

    private final AtomicLong idNow = new AtomicLong();
    private final PerContext<Object> kept = new PerContext<>(context -> idNow.get());

    private List<Object> closed() {
        List<Object> closed = new ArrayList<>();
        kept.close(closed::add);
        return closed;
    }

    @Test
    void eachContextHasItsOwn() {
        assertThat(kept.isEmpty()).isTrue();
        assertThat(kept.find(1)).isNull();
        Object one = kept.get(1, NO_ID, Object::new);
        Object two = kept.get(2, NO_ID, Object::new);
        assertThat(kept.isEmpty()).isFalse();
        assertThat(one).isNotSameAs(two).isSameAs(kept.find(1)).isSameAs(kept.get(1, NO_ID, Object::new));
        assertThat(kept.find(2)).isSameAs(two);
        assertThat(kept.find(3)).isNull();
        assertThat(closed()).containsExactlyInAnyOrder(one, two);
        assertThat(closed()).isEmpty();
        assertThat(kept.find(1)).isNull();
    }

    @Test
    void anotherContextAtTheSameAddressIsAnother() {
        idNow.set(7);
        Object first = kept.get(1, 7, Object::new);
        assertThat(kept.find(1)).isSameAs(first);
        idNow.set(8); // destroyed, and a new one made
        assertThat(kept.find(1)).isNull();
        Object second = kept.get(1, 8, Object::new);
        assertThat(second).isNotSameAs(first).isSameAs(kept.find(1));
        assertThat(closed()).as("what went with its context is forgotten").containsExactly(second);
    }

    @Test
    void whatCannotBeClosedIsKept() {
        kept.get(1, NO_ID, () -> "one");
        kept.get(2, NO_ID, () -> "two");
        kept.get(3, NO_ID, () -> "three");
        assertThatThrownBy(() -> kept.close(value -> {
                    if (!value.equals("two")) {
                        throw new ArithmeticException(value + " on purpose");
                    }
                }))
                .hasMessage("one on purpose")
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
        assertThat(closed()).containsExactly("one", "three");
    }

    @Test
    void whatFailsIsTriedAgain() {
        assertThatThrownBy(() -> kept.get(1, NO_ID, () -> {
                    throw new ArithmeticException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(kept.find(1)).isNull();
        assertThat(kept.get(1, NO_ID, () -> "made")).isEqualTo("made");
    }

    @Test
    void threadsThatAskAtOnceMakeOne() throws Exception {
        for (int round = 0; round < 50; round++) {
            PerContext<Object> fresh = new PerContext<>(context -> NO_ID);
            AtomicInteger made = new AtomicInteger();
            Set<Object> seen = ConcurrentHashMap.newKeySet();
            CountDownLatch start = new CountDownLatch(1);
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                long context = 1 + i % 2;
                threads.add(Thread.ofPlatform().start(() -> {
                    try {
                        start.await();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                    seen.add(fresh.get(context, NO_ID, () -> {
                        Thread.yield();
                        made.incrementAndGet();
                        return "of " + context;
                    }));
                }));
            }
            start.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(made).hasValue(2);
            assertThat(seen).containsExactlyInAnyOrder("of 1", "of 2");
        }
    }

    @Test
    void findingAllocatesNothing() {
        for (int context = 1; context <= 8; context++) {
            kept.get(context, context % 2, Object::new);
        }
        idNow.set(1);
        int calls = 20_000;
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        long fewest = Long.MAX_VALUE;
        while (fewest >= calls && System.nanoTime() < end) { // the first rounds are not compiled yet
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < calls; i++) {
                if (kept.find(1 + i % 8) == null) {
                    throw new AssertionError(i);
                }
            }
            fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(fewest).as("bytes of %d calls", calls).isLessThan(calls);
    }
}
