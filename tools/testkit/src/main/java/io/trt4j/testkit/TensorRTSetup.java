package io.trt4j.testkit;

import io.trt4j.cuda.CudaDriver;
import io.trt4j.tensorrt.IRuntime;
import io.trt4j.tensorrt.SystemLogger;
import io.trt4j.tensorrt.TensorRT;
import org.jspecify.annotations.Nullable;

/** What TensorRT is given once in a process, for plugins in C++. */
final class TensorRTSetup {
    /** Never closed: TensorRT goes on using the first logger that it was given. */
    private static @Nullable IRuntime runtime;

    private static boolean standardPlugins;

    private TensorRTSetup() {}

    /**
     * Gives TensorRT a logger, if it has none and there is a GPU: only a builder or a runtime takes one, which needs a GPU. Without,
     * {@code getLogger()} is null, and many plugins, NVIDIA's among them, do not bear that.
     */
    static synchronized void giveLogger() {
        if (runtime == null
                && TensorRT.getLogger() == null
                && CudaDriver.report().hasDevice()) {
            runtime = TensorRT.createInferRuntime(new SystemLogger());
        }
    }

    /** Registers the standard plugins. A second time some of their creators would declare their fields twice. */
    static synchronized void registerStandardPlugins() {
        giveLogger();
        if (!standardPlugins && !TensorRT.initLibNvInferPlugins(new SystemLogger(), "")) {
            throw new IllegalStateException("TensorRT did not register its standard plugins.");
        }
        standardPlugins = true;
    }
}
