package io.trt4j.engine;

import io.trt4j.cuda.CudaContext;
import io.trt4j.tensorrt.ICudaEngine;
import io.trt4j.tensorrt.IExecutionContext;
import io.trt4j.tensorrt.TensorFormat;
import io.trt4j.tensorrt.TensorRTException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A GPU on which TensorRT runs an engine. Thread-safe. */
final class GpuDevice implements Device {
    private final Contexts contexts;
    private final long stagingLimit;

    GpuDevice(Contexts contexts, long stagingLimit) {
        this.contexts = contexts;
        this.stagingLimit = stagingLimit;
    }

    @Override
    public Execution create(int profile) {
        IExecutionContext context = contexts.createContext(profile);
        boolean done = false;
        try {
            requireLinear(context.getEngine(), profile);
            Execution execution = new GpuExecution(contexts.cuda(), context, stagingLimit);
            done = true;
            return execution;
        } finally {
            if (!done) {
                context.close();
            }
        }
    }

    /** Others have more bytes than elements, or another order: results would be wrong. */
    private void requireLinear(ICudaEngine engine, int profile) {
        for (TensorInfo tensor : contexts.tensors()) {
            TensorFormat format = engine.getTensorFormat(tensor.name(), profile);
            if (format != TensorFormat.kLINEAR) {
                throw new TensorRTException("The engine has the tensor %s in the format %s; sessions support %s only."
                        .formatted(tensor.name(), format, TensorFormat.kLINEAR));
            }
        }
    }

    @Override
    public boolean isCurrent() {
        return contexts.cuda().isCurrent();
    }

    @Override
    public <T extends @Nullable Object> T call(Supplier<T> work) {
        try (CudaContext.Binding bound = contexts.cuda().bind()) {
            return work.get();
        }
    }
}
