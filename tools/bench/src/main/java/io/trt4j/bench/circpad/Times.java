package io.trt4j.bench.circpad;

import java.util.Arrays;

/**
 * How long a call keeps the host, in microseconds.
 *
 * @param median of the batches
 * @param p99 of single calls: 99 of 100 take no longer
 * @param min of single calls
 * @param batches the mean of each batch of calls
 */
record Times(double median, double p99, double min, double[] batches) {
    /**
     * Sums up what was measured.
     *
     * @param batches the mean of each batch in nanoseconds
     * @param calls nanoseconds of single calls
     */
    static Times of(double[] batches, long[] calls) {
        long[] sorted = calls.clone();
        Arrays.sort(sorted);
        double[] micros = Arrays.stream(batches).map(nanos -> nanos / 1000).toArray();
        return new Times(
                median(micros), sorted[(int) Math.ceil(sorted.length * 0.99) - 1] / 1000.0, sorted[0] / 1000.0, micros);
    }

    /** The middle one of some numbers, or the mean of the two in the middle. */
    static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
