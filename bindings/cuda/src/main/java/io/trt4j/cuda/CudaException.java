package io.trt4j.cuda;

import io.trt4j.cuda.jextract.cuda.cuda_h;
import io.trt4j.ffm.NativeException;
import io.trt4j.ffm.internal.Given;

/** A call of the CUDA driver failed. Says which, and how the driver names and describes the failure. */
public final class CudaException extends NativeException {
    private static final long serialVersionUID = 1L;

    private final String name;

    private CudaException(String message, int code, String log, String name) {
        super(message, code, log, null);
        this.name = name;
    }

    /**
     * The exception for a call that failed.
     *
     * @param explanation one sentence on why and what to do, which comes before the driver's words; may be empty
     * @param log what else the driver wrote, which comes after them; may be empty
     */
    static CudaException of(String call, int result, String explanation, String log) {
        String name = CudaDriver.errorName(result);
        String words = "%s: %s (%d), %s".formatted(call, name, result, CudaDriver.errorText(result));
        String message = explanation.isEmpty() ? words : explanation + " (" + words + ")";
        return new CudaException(log.isBlank() ? message : message + "\n" + log.strip(), result, log, name);
    }

    /** The {@code CUresult}. */
    @Override
    public int code() {
        return super.code();
    }

    /** The driver's name of the {@code CUresult}, such as {@code CUDA_ERROR_OUT_OF_MEMORY}. */
    public String name() {
        return name;
    }

    /**
     * Throws unless a call succeeded.
     *
     * @param call what was called, for the message
     * @param result the {@code CUresult} it returned
     */
    public static void check(String call, int result) {
        Given.argument(call, "call");
        if (result != cuda_h.CUDA_SUCCESS()) {
            throw of(call, result, "", "");
        }
    }

    /** The answer of a query; throws unless it is yes or no. */
    static boolean isReady(String call, int result) {
        if (result == cuda_h.CUDA_ERROR_NOT_READY()) {
            return false;
        }
        check(call, result);
        return true;
    }
}
