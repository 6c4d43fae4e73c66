package io.trt4j.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.trt4j.bindings.NativeObjects;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs, and what is called while an engine runs allocates nothing on the Java heap. */
class BenchmarksTest {
    private static final int CALLS = 20_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private int implemented;

    @BeforeEach
    void count() {
        implemented = NativeObjects.implemented();
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(NativeObjects.implemented()).isEqualTo(implemented);
    }

    @Test
    void everyOneRuns() throws RunnerException {
        System.setProperty("jmh.ignoreLock", "true"); // nothing is measured, so others may run
        new Runner(new OptionsBuilder()
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(5))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    @Test
    void aCallAllocatesNothing() {
        CallBenchmark benchmark = new CallBenchmark();
        benchmark.findRegistry();
        allocatesNothing(() -> benchmark.byBindings() ? 1 : 0);
        allocatesNothing(() -> benchmark.byHand() ? 1 : 0);
    }

    @Test
    void enqueueAllocatesNothing() {
        EnqueueBenchmark benchmark = new EnqueueBenchmark();
        benchmark.register();
        assertThat(benchmark.emptyPlugin()).as("status").isZero();
        assertThat(benchmark.readingPlugin()).as("status").isZero();
        allocatesNothing(benchmark::emptyPlugin);
        allocatesNothing(benchmark::readingPlugin);
        benchmark.close();
    }

    private static void allocatesNothing(IntSupplier call) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        long fewest = Long.MAX_VALUE;
        while (fewest >= CALLS && System.nanoTime() < end) { // the first rounds are not compiled yet
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < CALLS; i++) {
                call.getAsInt();
            }
            fewest = Math.min(fewest, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(fewest).as("bytes of %d calls", CALLS).isLessThan(CALLS);
    }
}
