package io.trt4j.ffm;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Native code failed, or cannot be called. The message says what failed, what the library logged, and what to do.
 * Exceptions of the libraries extend this one.
 */
public class NativeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final String log;

    public NativeException(String message) {
        this(message, null);
    }

    public NativeException(String message, @Nullable Throwable cause) {
        this(message, 0, "", cause);
    }

    /**
     * An exception for a call that returned an error.
     *
     * @param code what the call returned
     * @param log what the library logged; empty for nothing
     */
    public NativeException(String message, int code, String log, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.log = log;
    }

    /** What failed; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNullElse(super.getMessage(), "");
    }

    /** The error code that the native function returned; 0 where it returns none. */
    public int code() {
        return code;
    }

    /** What the library logged while it was called; empty for nothing. */
    public String log() {
        return log;
    }
}
