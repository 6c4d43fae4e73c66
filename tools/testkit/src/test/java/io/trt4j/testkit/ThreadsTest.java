package io.trt4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trt4j.tensorrt.NativeObjects;
import io.trt4j.tensorrt.TensorRTException;
import io.trt4j.testkit.PluginLives.Kind;
import io.trt4j.testkit.PluginLives.Registered;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many threads of every kind that register, build and run plugins at once. */
class ThreadsTest {
    private static final int THREADS = 64;
    private static final Logger LOGGER = Logger.getLogger("io.trt4j");

    private int implemented;
    private int owned;

    /** What one of several threads does. */
    private interface Work {
        void run(int thread, SplittableRandom random) throws Exception;
    }

    /** What runs threads. */
    private enum Threads {
        PLATFORM {
            @Override
            void run(List<Runnable> works) throws Exception {
                runAll(Executors.newFixedThreadPool(works.size()), works);
            }
        },
        VIRTUAL {
            @Override
            void run(List<Runnable> works) throws Exception {
                runAll(Executors.newVirtualThreadPerTaskExecutor(), works);
            }
        },
        NATIVE {
            @Override
            void run(List<Runnable> works) throws Throwable {
                NativeThreads.runAll(works);
            }
        };

        abstract void run(List<Runnable> works) throws Throwable;
    }

    private static void runAll(ExecutorService pool, List<Runnable> works) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        works.forEach(work -> running.add(pool.submit(work)));
        pool.shutdown();
        for (Future<?> one : running) {
            one.get(60, TimeUnit.SECONDS); // a time-out is a deadlock
        }
    }

    /** Does some work in as many threads, which begin together. What one throws is thrown. */
    private static void inThreads(Threads kind, int count, Work work) throws Throwable {
        CountDownLatch start = new CountDownLatch(count);
        List<Throwable> thrown = new ArrayList<>();
        List<Runnable> works = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int thread = i;
            works.add(() -> {
                try {
                    start.countDown();
                    start.await();
                    work.run(thread, new SplittableRandom(thread));
                } catch (Throwable t) {
                    synchronized (thrown) {
                        thrown.add(t);
                    }
                }
            });
        }
        kind.run(works);
        if (!thrown.isEmpty()) {
            throw new AssertionError(thrown.size() + " of " + count + " threads failed", thrown.getFirst());
        }
    }

    @BeforeEach
    void begin() {
        LOGGER.setLevel(Level.OFF); // plugins throw on purpose
        implemented = NativeObjects.implemented();
        owned = NativeObjects.owned();
    }

    @AfterEach
    void nothingIsLeft() {
        LOGGER.setLevel(null);
        assertThat(NativeObjects.implemented()).isEqualTo(implemented);
        assertThat(NativeObjects.owned()).isEqualTo(owned);
        assertThat(PluginLives.OPEN).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource
    void contextsOfOneEngineRunEachInAThreadOfItsOwn(Threads threads) throws Throwable {
        for (Kind kind : Kind.values()) {
            try (Registered plugin = kind.register("Trt4jThreads");
                    HostEngine engine = HostEngine.deserialize(HostEngine.build(plugin.network(3, 1)))) {
                inThreads(threads, THREADS, (thread, random) -> {
                    try (HostExecutionContext context = engine.createExecutionContext()) {
                        for (int i = 0; i < 3; i++) {
                            PluginLives.run(context, 3, 1 + random.nextInt(PluginLives.MOST_ROWS), random);
                        }
                    }
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void pluginsAreRegisteredBuiltAndRunByEachThread(Threads threads) throws Throwable {
        inThreads(threads, THREADS, (thread, random) -> {
            for (Kind kind : Kind.values()) {
                PluginLives.live(kind, "Trt4jThread" + thread, random);
            }
        });
    }

    @Test
    void oneNameIsRegisteredByOneThreadAtATimeWhileOthersBuild() throws Throwable {
        AtomicInteger registered = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        try (Registered lasting = Kind.V3.register("Trt4jLasting")) {
            inThreads(Threads.PLATFORM, THREADS, (thread, random) -> {
                for (int i = 0; i < 4; i++) {
                    if (thread % 2 == 0) {
                        HostEngine.build(lasting.network(2, 1));
                        continue;
                    }
                    try (Registered contended = Kind.values()[i % 3].register("Trt4jContended")) {
                        registered.incrementAndGet();
                        HostEngine.build(contended.network(2, 1));
                    } catch (TensorRTException e) {
                        assertThat(e).hasMessageContaining("is registered already");
                        refused.incrementAndGet();
                    }
                }
            });
        }
        assertThat(registered.get() + refused.get()).isEqualTo(THREADS / 2 * 4);
        assertThat(registered).hasPositiveValue();
    }

    /** A plugin is built while its creator is taken away: it is built, or not found. */
    @ParameterizedTest
    @EnumSource
    void aCreatorGoesWhileOthersBuildWithIt(Kind kind) throws Throwable {
        Registered plugin = kind.register("Trt4jGoing");
        AtomicBoolean gone = new AtomicBoolean();
        inThreads(Threads.PLATFORM, 8, (thread, random) -> {
            if (thread == 0) {
                Thread.sleep(2);
                plugin.close();
                gone.set(true);
                return;
            }
            HostNetwork network = plugin.network(2, 1);
            for (boolean last = false; !last; ) {
                last = gone.get();
                try {
                    HostEngine.build(network);
                } catch (TensorRTException e) {
                    assertThat(e).hasMessageContaining("has no creator of the plugin");
                    last = true;
                }
            }
        });
        assertThatThrownBy(() -> HostEngine.build(plugin.network(2, 1)))
                .hasMessageContaining("has no creator of the plugin");
    }

    @Test
    void anInterruptedThreadLosesNothingAndStaysInterrupted() throws Throwable {
        inThreads(Threads.PLATFORM, 8, (thread, random) -> {
            for (Kind kind : Kind.values()) {
                Thread.currentThread().interrupt();
                PluginLives.live(kind, "Trt4jInterrupted" + thread, random);
                assertThat(Thread.interrupted()).as("still interrupted").isTrue();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptAtAnyPointDisturbsNothing(Threads threads) throws Throwable {
        inThreads(threads, 8, (thread, random) -> {
            Thread worker = Thread.currentThread();
            for (Kind kind : Kind.values()) {
                int wait = random.nextInt(1_500_000);
                Thread interrupter = Thread.ofPlatform().start(() -> {
                    long end = System.nanoTime() + wait;
                    while (System.nanoTime() < end) {
                        Thread.onSpinWait();
                    }
                    worker.interrupt();
                });
                PluginLives.live(kind, "Trt4jDisturbed" + thread, random);
                while (interrupter.isAlive()) { // join would clear the status
                    Thread.onSpinWait();
                }
                assertThat(Thread.interrupted()).as("interrupted").isTrue();
            }
        });
    }
}
