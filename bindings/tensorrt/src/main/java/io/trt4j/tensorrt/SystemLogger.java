package io.trt4j.tensorrt;

import io.trt4j.ffm.internal.Given;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** TensorRT's log as a {@link Logger} of the platform, named {@value #NAME}. */
public final class SystemLogger implements ILogger {
    /** The logger's name. */
    public static final String NAME = "io.trt4j.TensorRT";

    private final Logger logger = System.getLogger(NAME);

    @Override
    public void log(Severity severity, String msg) {
        Level level = switch (Given.argument(severity, "severity")) {
            case kINTERNAL_ERROR, kERROR -> Level.ERROR;
            case kWARNING -> Level.WARNING;
            case kINFO -> Level.DEBUG; // TensorRT's INFO is about every step of a build
            case kVERBOSE -> Level.TRACE;
        };
        logger.log(level, Given.argument(msg, "msg"));
    }
}
