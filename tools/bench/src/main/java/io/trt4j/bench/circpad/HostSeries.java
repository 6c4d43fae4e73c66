package io.trt4j.bench.circpad;

import io.trt4j.cuda.CudaStream;

/** Host times of one call, in rounds: each is a batch of calls, and as many that are timed one by one. */
final class HostSeries {
    /** The longest that a device should be behind at the end of a batch, in nanoseconds. */
    private static final double LAG = 3e7;

    /** So many calls surely fit into the stream's queue; with more, the host may have to wait for the device. */
    private static final int QUEUE = 100;

    private static final int LEAST = 10;

    private final RepeatedCalls calls;
    private final CudaStream stream;
    private final double[] batches;
    private final long[] each;
    private final long[] some;

    /** @param calls in a batch, see {@link #calls} */
    HostSeries(RepeatedCalls call, CudaStream stream, int rounds, int calls) {
        this.calls = call;
        this.stream = stream;
        batches = new double[rounds];
        some = new long[calls];
        each = new long[Math.multiplyExact(rounds, calls)];
    }

    /** How many calls a batch may have so that the host never waits for the device. */
    static int calls(int wanted, double hostNanos, double deviceNanos) {
        if (deviceNanos < hostNanos / 2) { // the device keeps up
            return wanted;
        }
        return Math.min(wanted, Math.clamp((long) (LAG / deviceNanos), LEAST, QUEUE));
    }

    /** Measures a round; one whose number is negative does not count. */
    void measure(int round) {
        stream.synchronize();
        double batch = calls.measure(some.length);
        stream.synchronize();
        calls.measureEach(some);
        if (round >= 0) {
            batches[round] = batch;
            System.arraycopy(some, 0, each, round * some.length, some.length);
        }
    }

    Times times() {
        return Times.of(batches, each);
    }
}
