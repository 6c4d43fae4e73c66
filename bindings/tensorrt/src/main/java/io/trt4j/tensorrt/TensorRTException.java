package io.trt4j.tensorrt;

import io.trt4j.ffm.NativeException;
import org.jspecify.annotations.Nullable;

/** What TensorRT reported: one sentence as the message, what led to it as the cause. */
public class TensorRTException extends NativeException {
    private static final long serialVersionUID = 1L;

    public TensorRTException(String message) {
        super(message);
    }

    public TensorRTException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
