package io.trt4j.cli.model;

import java.util.Arrays;

/**
 * How long runs of one kind took, in milliseconds.
 *
 * @param name what was run
 * @param millis of each run, in the order they began within each thread
 * @param seconds from the begin of the first to the end of the last
 */
record Latencies(String name, double[] millis, double seconds) {
    private static final double PERCENT = 100;

    /** What can be told of them. */
    record Summary(
            String name,
            int runs,
            double min,
            double p50,
            double p90,
            double p95,
            double p99,
            double max,
            double mean,
            double runsPerSecond) {}

    Summary summary() {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Summary(
                name,
                sorted.length,
                sorted[0],
                percentile(sorted, 50),
                percentile(sorted, 90),
                percentile(sorted, 95),
                percentile(sorted, 99),
                sorted[sorted.length - 1],
                Arrays.stream(sorted).average().orElseThrow(),
                sorted.length / seconds);
    }

    /** The least value that so many percent of all do not exceed. */
    private static double percentile(double[] sorted, int percent) {
        int rank = (int) Math.ceil(percent / PERCENT * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }
}
