package io.trt4j.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.trt4j.tensorrt.NativeObject;
import io.trt4j.tensorrt.NativeObjects;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
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
    }

    @Test
    void enqueueAllocatesNothing() {
        ByHand.requireTensorRT10();
        try (Arena arena = Arena.ofConfined();
                var registration = ReadingPlugin.register();
                var plugin = registration.create(new ReadingPlugin.Settings())) {
            EnqueueArguments arguments = EnqueueArguments.allocate(arena);
            EnqueueArguments.configure(plugin);
            long address = ((NativeObject) plugin).address();
            MemorySegment function = ByHand.enqueueOf(address); // once: to look it up makes an object
            assertThat(arguments.enqueue(function, address)).as("status").isZero();
            allocatesNothing(() -> arguments.enqueue(function, address));
        }
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
