package io.trt4j.tensorrt.natives;

import io.trt4j.tensorrt.ILogger;
import io.trt4j.tensorrt.abi.Failures;
import io.trt4j.tensorrt.abi.Lifetime;
import java.util.Objects;

/** Passes everything on, and keeps errors for the message of the exception they lead to. */
public final class CapturingLogger implements ILogger {
    private final ILogger logger;
    private final Lifetime owner;

    /** @param owner what is made with this logger */
    public CapturingLogger(ILogger logger, Lifetime owner) {
        this.logger = Objects.requireNonNull(logger, "logger");
        this.owner = owner;
    }

    @Override
    public void log(Severity severity, String msg) {
        try {
            logger.log(severity, msg);
        } finally {
            if (severity.compareTo(Severity.kERROR) <= 0 || MissingPlugin.isNamedByParser(msg)) {
                Failures.logged(owner, msg);
            }
        }
    }
}
