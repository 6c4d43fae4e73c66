package io.trt4j.bench.circpad;

import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.samples.circpad.OnTensorRt;
import io.trt4j.samples.circpad.PaddingJob;
import io.trt4j.samples.circpad.padding.PadCreator;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.TensorRT;

/** The first device and TensorRT on it, for the thread that makes and closes it. */
final class MeasuredDevice implements AutoCloseable {
    final CudaContext cuda = CudaContext.primary(0);
    final CudaStream stream = CudaStream.create(cuda);
    final IRuntime runtime;
    private final CudaContext.Binding binding = cuda.bind();
    private final ILogger logger;
    private final IBuilder first;

    /** An engine that was built, and how long that took. */
    record Built(byte[] plan, double seconds) {}

    MeasuredDevice(ILogger logger) {
        this.logger = logger;
        runtime = TensorRT.createInferRuntime(logger);
        first = TensorRT.createInferBuilder(logger);
    }

    /**
     * Builds an engine that is the padding plugin alone. The builder is gone when the plugin goes; the first one, whose
     * start takes seconds, stays, so that the others' does not.
     */
    Built build(PadCreator plugin, PaddingJob job) {
        try (IBuilder builder = TensorRT.createInferBuilder(logger)) {
            long start = System.nanoTime();
            byte[] plan = OnTensorRt.build(builder, plugin, job, null, logger);
            return new Built(plan, (System.nanoTime() - start) / 1e9);
        }
    }

    @Override
    public void close() {
        first.close();
        runtime.close();
        stream.close();
        binding.close();
        cuda.close();
    }
}
