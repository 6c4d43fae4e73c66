package io.trt4j.engine;

import io.trt4j.tensorrt.TensorRTException;
import org.jspecify.annotations.Nullable;

/** No engine can be built of a model: one sentence says why, and what TensorRT said is the cause. */
public final class EngineBuildException extends TensorRTException {
    private static final long serialVersionUID = 1L;

    EngineBuildException(String message) {
        super(message);
    }

    EngineBuildException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
