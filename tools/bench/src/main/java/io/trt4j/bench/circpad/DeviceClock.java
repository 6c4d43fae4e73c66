package io.trt4j.bench.circpad;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaEvent;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;

/**
 * Measures how long the device is at work. The stream is held up by copies of large memory until all of the work is in
 * it: the device then goes through it at its own pace, and not at the host's.
 */
final class DeviceClock implements AutoCloseable {
    private static final long HOLD_BYTES = 1L << 30;
    private static final double SPAN = 5e6;
    private static final int MOST_CALLS = 200;

    private final CudaStream stream;
    private final DeviceMemory from;
    private final DeviceMemory to;
    private final CudaEvent start;
    private final CudaEvent end;
    private final double holdNanos;

    DeviceClock(CudaContext cuda, CudaStream stream) {
        this.stream = stream;
        from = DeviceMemory.allocate(cuda, HOLD_BYTES);
        to = DeviceMemory.allocate(cuda, HOLD_BYTES);
        start = CudaEvent.create(cuda);
        end = CudaEvent.create(cuda);
        hold();
        holdNanos = span(this::hold, 4);
    }

    /** How many calls to measure at once: as many as take 5 ms, unless those do not surely fit into the queue. */
    static int calls(double deviceNanos) {
        return (int) Math.clamp(SPAN / deviceNanos, 1, MOST_CALLS);
    }

    /**
     * Nanoseconds of the device for each of some calls.
     *
     * @param hostNanos for how long a call keeps the host, more or less
     */
    double measure(Runnable call, int calls, double hostNanos) {
        stream.synchronize();
        int holds = 1 + (int) (2 * calls * hostNanos / holdNanos);
        for (int i = 0; i < holds; i++) {
            hold();
        }
        return span(call, calls);
    }

    private void hold() {
        from.copyTo(to, HOLD_BYTES, stream);
    }

    private double span(Runnable call, int calls) {
        start.record(stream);
        for (int i = 0; i < calls; i++) {
            call.run();
        }
        end.record(stream);
        end.synchronize();
        return end.millisecondsSince(start) * 1e6 / calls;
    }

    @Override
    public void close() {
        end.close();
        start.close();
        to.close();
        from.close();
    }
}
