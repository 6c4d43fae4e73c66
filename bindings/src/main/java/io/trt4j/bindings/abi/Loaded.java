package io.trt4j.bindings.abi;

import io.trt4j.bindings.TensorRT;

/** The loaded TensorRT, as a constant: compiled code keeps only what is for its version. */
public final class Loaded {
    private static final int NUMBER =
            number(TensorRT.version().major(), TensorRT.version().minor());

    private Loaded() {}

    /** Whether it is older than a version. */
    public static boolean isBefore(int major, int minor) {
        return NUMBER < number(major, minor);
    }

    private static int number(int major, int minor) {
        return major * 100 + minor;
    }
}
