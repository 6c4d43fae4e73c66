package io.trt4j.engine;

import io.trt4j.tensorrt.TensorRTException;
import org.jspecify.annotations.Nullable;

/** A saved engine cannot be loaded, or given the device memory it needs: one sentence says why. */
public final class EngineLoadException extends TensorRTException {
    private static final long serialVersionUID = 1L;

    EngineLoadException(String message) {
        super(message);
    }

    EngineLoadException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
