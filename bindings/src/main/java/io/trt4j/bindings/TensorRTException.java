package io.trt4j.bindings;

/** What TensorRT, or loading it, reported: one sentence as the message, what led to it as the cause. */
public class TensorRTException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TensorRTException(String message) {
        super(message);
    }

    public TensorRTException(String message, Throwable cause) {
        super(message, cause);
    }
}
