package io.trt4j.testkit;

import io.trt4j.tensorrt.TensorRTException;

/** A plugin wrote to memory that it may not change. */
final class MemoryViolation extends TensorRTException {
    private static final long serialVersionUID = 1L;

    MemoryViolation(String message) {
        super(message);
    }
}
