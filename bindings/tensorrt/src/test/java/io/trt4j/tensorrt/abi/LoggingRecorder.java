package io.trt4j.tensorrt.abi;

import io.trt4j.tensorrt.ErrorCode;
import io.trt4j.tensorrt.IErrorRecorder;
import io.trt4j.tensorrt.ILogger;

/** Logs what it is to record: where there is no GPU, TensorRT has no logger, but tells a recorder. */
public record LoggingRecorder(ILogger logger) implements IErrorRecorder {
    @Override
    public boolean reportError(ErrorCode val, String desc) {
        logger.log(ILogger.Severity.kERROR, desc);
        return false;
    }

    @Override
    public int getNbErrors() {
        return 0;
    }

    @Override
    public ErrorCode getErrorCode(int errorIdx) {
        return ErrorCode.kSUCCESS;
    }

    @Override
    public String getErrorDesc(int errorIdx) {
        return "";
    }

    @Override
    public boolean hasOverflowed() {
        return false;
    }

    @Override
    public void clear() {}

    @Override
    public int incRefCount() {
        return 1;
    }

    @Override
    public int decRefCount() {
        return 1;
    }
}
