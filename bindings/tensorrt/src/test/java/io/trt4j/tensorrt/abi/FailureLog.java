package io.trt4j.tensorrt.abi;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Takes what is logged about failures, which would fill the console, and forgets the failures at its end. */
public final class FailureLog extends Handler implements AutoCloseable {
    private static final Logger LOGGER = Logger.getLogger("io.trt4j");

    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    public FailureLog() {
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(this);
    }

    /** What was thrown and logged, oldest first. */
    public List<Throwable> thrown() {
        return records.stream().map(LogRecord::getThrown).toList();
    }

    /** What was logged, oldest first. */
    public List<String> messages() {
        return records.stream().map(LogRecord::getMessage).toList();
    }

    @Override
    public void publish(LogRecord entry) {
        records.add(entry);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOGGER.removeHandler(this);
        LOGGER.setUseParentHandlers(true);
    }
}
