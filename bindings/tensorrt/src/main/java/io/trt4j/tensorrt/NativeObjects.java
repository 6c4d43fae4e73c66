package io.trt4j.tensorrt;

import io.trt4j.tensorrt.abi.Lifetime;
import io.trt4j.tensorrt.abi.Loggers;
import io.trt4j.tensorrt.abi.ObjectTable;

/**
 * Counts what this process holds of native objects: both are 0 when everything was closed. What lives as long as the
 * process, such as the logger given to {@link TensorRT#initLibNvInferPlugins}, is counted too.
 */
public final class NativeObjects {
    private NativeObjects() {}

    /** Objects of TensorRT that are owned by Java and not yet freed. */
    public static int owned() {
        return Lifetime.count();
    }

    /**
     * Objects implemented in Java that TensorRT can still call: plugins, creators, loggers and the like; not a logger
     * that is kept only because TensorRT has no other.
     */
    public static int implemented() {
        return ObjectTable.count() - Loggers.count();
    }
}
