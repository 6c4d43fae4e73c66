package io.trt4j.cli.model;

import io.trt4j.cli.CannotRunException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** How often a model is run and timed, and by how many threads at once. */
final class Measurement {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many runs of each thread are timed; ${DEFAULT-VALUE}.")
    private int iterations;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many runs of each thread come before; ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many threads run the model at once; ${DEFAULT-VALUE}.")
    private int threads;

    /** What one thread runs, made and closed by it. */
    interface Worker extends AutoCloseable {
        /** Runs the model once, and waits until that is done. */
        void run();

        @Override
        default void close() {}
    }

    int iterations() {
        return iterations;
    }

    int warmUp() {
        return warmUp;
    }

    int threads() {
        return threads;
    }

    /** @throws CannotRunException if a number is too small */
    void require() {
        if (iterations < 1 || warmUp < 0 || threads < 1) {
            throw new CannotRunException("--iterations and --threads are at least 1, and --warm-up is at least 0.");
        }
    }

    /**
     * Times runs.
     *
     * @param workers makes what a thread runs, in that thread
     */
    Latencies of(String name, Supplier<? extends Worker> workers) {
        CountDownLatch ready = new CountDownLatch(threads);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<double[]>> results = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) {
                results.add(executor.submit(() -> time(workers, ready, start)));
            }
            ready.await();
            long begin = System.nanoTime();
            start.countDown();
            List<double[]> times = new ArrayList<>();
            for (Future<double[]> result : results) {
                times.add(result.get());
            }
            double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
            return new Latencies(
                    name, times.stream().flatMapToDouble(Arrays::stream).toArray(), seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("was interrupted.", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    private double[] time(Supplier<? extends Worker> workers, CountDownLatch ready, CountDownLatch start)
            throws InterruptedException {
        boolean counted = false;
        try (Worker worker = workers.get()) {
            for (int i = 0; i < warmUp; i++) {
                worker.run();
            }
            ready.countDown();
            counted = true;
            start.await();
            double[] millis = new double[iterations];
            for (int i = 0; i < iterations; i++) {
                long before = System.nanoTime();
                worker.run();
                millis[i] = (System.nanoTime() - before) / NANOS_PER_MILLI;
            }
            return millis;
        } finally {
            if (!counted) {
                ready.countDown(); // so that the others are not waited for in vain
            }
        }
    }
}
