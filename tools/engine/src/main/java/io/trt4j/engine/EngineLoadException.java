package io.trt4j.engine;

import io.trt4j.tensorrt.TensorRTException;
import org.jspecify.annotations.Nullable;

/** A saved engine cannot be loaded, or given the device memory it needs: one sentence says why. */
public final class EngineLoadException extends TensorRTException {
    private static final long serialVersionUID = 1L;

    /** Whether device memory was short, rather than the engine of no use. */
    private final boolean shortage;

    EngineLoadException(String message) {
        this(message, false, null);
    }

    EngineLoadException(String message, boolean shortage, @Nullable Throwable cause) {
        super(message, cause);
        this.shortage = shortage;
    }

    boolean isShortage() {
        return shortage;
    }
}
