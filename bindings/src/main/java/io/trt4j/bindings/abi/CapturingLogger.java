package io.trt4j.bindings.abi;

import io.trt4j.tensorrt.ILogger;
import java.util.Objects;

/** Passes everything on, and keeps errors for the message of the exception they lead to. */
public final class CapturingLogger implements ILogger {
    private final ILogger logger;

    public CapturingLogger(ILogger logger) {
        this.logger = Objects.requireNonNull(logger, "logger");
    }

    @Override
    public void log(Severity severity, String msg) {
        if (severity.compareTo(Severity.kERROR) <= 0) {
            Failures.logged(msg);
        }
        logger.log(severity, msg);
    }
}
