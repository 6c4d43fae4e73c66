package io.trt4j.testkit;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import org.jspecify.annotations.Nullable;

/** What plugins in C++ report errors to. */
final class KitLogger {
    /** Never closed: TensorRT goes on using the first logger that it was given. */
    private static @Nullable IRuntime runtime;

    private KitLogger() {}

    /**
     * Gives TensorRT a logger, if it has none and there is a GPU: only a builder or a runtime takes one, which needs a GPU. Without,
     * {@code getLogger()} is null, and many plugins, NVIDIA's among them, do not bear that.
     */
    static synchronized void give() {
        if (runtime == null
                && TensorRT.getLogger() == null
                && CudaDriver.report().hasDevice()) {
            runtime = TensorRT.createInferRuntime(new SystemLogger());
        }
    }
}
