package io.trt4j.tensorrt.abi;

import io.trt4j.tensorrt.TensorRT;
import io.trt4j.tensorrt.Version;

/** The loaded TensorRT. */
public final class LoadedVersion {
    private LoadedVersion() {}

    /** Whether it is older than a version. */
    public static boolean isBefore(int major, int minor) {
        Version loaded = TensorRT.version();
        return loaded.major() < major || loaded.major() == major && loaded.minor() < minor;
    }
}
