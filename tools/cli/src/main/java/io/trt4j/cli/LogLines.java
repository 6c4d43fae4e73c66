package io.trt4j.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Prints what is logged, trt4j's and TensorRT's, one line each. */
public final class LogLines extends Handler {
    // The log manager forgets the level of a logger that nobody holds.
    private static final Logger TRT4J = Logger.getLogger("io.trt4j");

    private final PrintWriter lines;

    private LogLines(PrintWriter lines) {
        this.lines = lines;
        setFormatter(new SimpleFormatter());
        setLevel(Level.ALL);
    }

    /** Sends all that is logged to a writer; details are not logged, until {@link #verbose()}. */
    static void to(PrintWriter lines) {
        LogManager.getLogManager().reset();
        TRT4J.setLevel(Level.INFO);
        Logger.getLogger("").addHandler(new LogLines(lines));
    }

    /** Prints details too: the steps of TensorRT's build, stack traces. */
    public static void verbose() {
        TRT4J.setLevel(Level.FINE);
    }

    static boolean isVerbose() {
        return TRT4J.isLoggable(Level.FINE);
    }

    @Override
    public synchronized void publish(LogRecord log) {
        Throwable thrown = log.getThrown();
        lines.println(log.getLevel().getName().toLowerCase(Locale.ROOT) + ": "
                + getFormatter().formatMessage(log) + (thrown == null ? "" : ": " + thrown));
        if (thrown != null && isVerbose()) {
            thrown.printStackTrace(lines);
        }
    }

    @Override
    public void flush() {
        lines.flush();
    }

    @Override
    public void close() {
        lines.flush();
    }
}
