package io.trt4j.samples.bench;

import io.trt4j.bindings.TensorRT;
import io.trt4j.cuda.CudaContext;
import io.trt4j.cuda.CudaStream;
import io.trt4j.samples.circpad.OnTensorRt;
import io.trt4j.samples.circpad.PadCreator;
import io.trt4j.samples.circpad.PaddingJob;
import io.trt4j.tensorrt.IBuilder;
import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.IRuntime;

/** The first device and TensorRT on it, for the thread that makes and closes it. */
final class Device implements AutoCloseable {
    final CudaContext cuda = CudaContext.primary(0);
    final CudaStream stream = CudaStream.create(cuda);
    final IRuntime runtime;
    private final CudaContext.Binding binding = cuda.bind();
    private final ILogger logger;
    private final IBuilder builder;

    Device(ILogger logger) {
        this.logger = logger;
        runtime = TensorRT.createInferRuntime(logger);
        builder = TensorRT.createInferBuilder(logger);
    }

    /** Builds an engine that is the padding plugin alone; always with the same builder, whose start takes seconds. */
    byte[] build(PadCreator plugin, PaddingJob job) {
        return OnTensorRt.build(builder, plugin, job, null, logger);
    }

    @Override
    public void close() {
        builder.close();
        runtime.close();
        stream.close();
        binding.close();
        cuda.close();
    }
}
