package io.trt4j.bindings.abi;

import io.trt4j.bindings.TensorRT;

/** The loaded TensorRT, as constants that cost compiled code nothing. */
public final class Loaded {
    /** The major version. */
    public static final int MAJOR = TensorRT.version().major();

    private Loaded() {}
}
