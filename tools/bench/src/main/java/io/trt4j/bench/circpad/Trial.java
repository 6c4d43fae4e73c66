package io.trt4j.bench.circpad;

import com.sun.management.ThreadMXBean;
import io.trt4j.cuda.CudaStream;
import java.lang.management.ManagementFactory;

/** One way of giving the device work, and what it takes the host and the device, in rounds. */
final class Trial {
    private static final int TRIAL = 50;

    private final Runnable call;
    private final RepeatedCalls calls;
    private final DeviceClock clock;
    private final CudaStream stream;
    private final HostSeries host;
    private final double[] device;
    private final int batch;
    private final int deviceBatch;
    private final double hostNanos;

    /**
     * Finds out how many calls can be measured at once.
     *
     * @param call adds work to the stream
     * @param wanted how many calls a batch should have
     */
    Trial(Runnable call, CudaStream stream, DeviceClock clock, int rounds, int wanted) {
        this.call = call;
        this.clock = clock;
        this.stream = stream;
        calls = RepeatedCalls.of(call);
        stream.synchronize();
        hostNanos = calls.measure(TRIAL);
        double deviceNanos = clock.measure(call, TRIAL / 10, hostNanos);
        batch = HostSeries.calls(wanted, hostNanos, deviceNanos);
        host = new HostSeries(calls, stream, rounds, batch);
        deviceBatch = DeviceClock.calls(deviceNanos);
        device = new double[rounds];
    }

    /** Calls of a batch. */
    int batch() {
        return batch;
    }

    /** Measures a round; one whose number is negative does not count. */
    void measure(int round) {
        host.measure(round);
        double nanos = clock.measure(call, deviceBatch, hostNanos);
        if (round >= 0) {
            device[round] = nanos;
        }
    }

    /** What a call takes the host. */
    Times host() {
        return host.times();
    }

    /** What a call takes the device, in microseconds. */
    double deviceMicros() {
        return Times.median(device) / 1000;
    }

    /** What a call allocates on Java's heap. */
    double bytesPerCall() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        stream.synchronize();
        long before = threads.getCurrentThreadAllocatedBytes();
        calls.measure(batch);
        return (double) (threads.getCurrentThreadAllocatedBytes() - before) / batch;
    }
}
