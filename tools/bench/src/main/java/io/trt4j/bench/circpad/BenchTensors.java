package io.trt4j.bench.circpad;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.cuda.DeviceMemory;
import io.trt4j.samples.circpad.PaddingJob;

/** The input and the output of a job, on the device. */
final class BenchTensors implements AutoCloseable {
    private final Pattern pattern;
    private final long copied;

    /** The input, and what is behind it so that {@link #copy} has enough to copy. */
    final DeviceMemory input;

    final DeviceMemory output;

    /** @throws io.trt4j.cuda.CudaException if there is not enough memory */
    BenchTensors(CudaContext cuda, PaddingJob job) {
        pattern = new Pattern(job);
        copied = (pattern.inputBytes() + pattern.outputBytes()) / 2;
        input = DeviceMemory.allocate(cuda, Math.max(copied, pattern.inputBytes()));
        try {
            output = DeviceMemory.allocate(cuda, pattern.outputBytes());
        } catch (RuntimeException e) {
            input.close();
            throw e;
        }
        pattern.write(input::copyFrom);
    }

    /** Bytes of both. */
    long bytes() {
        return pattern.inputBytes() + pattern.outputBytes();
    }

    /** Adds a copy to the stream that reads and writes as many bytes together as padding does. */
    void copy(CudaStream stream) {
        input.copyTo(output, copied, stream);
    }

    /** Whether an action, which is done when the stream is, writes the right output. */
    boolean areRightAfter(Runnable action, CudaStream stream) {
        output.fill((byte) 0xFF);
        action.run();
        stream.synchronize();
        return pattern.isIn(output::copyTo);
    }

    @Override
    public void close() {
        output.close();
        input.close();
    }
}
