package io.trt4j.cuda;

import io.trt4j.bindings.CudaDriver;
import io.trt4j.bindings.jextract.cuda.cuda_h;

/** A call of the CUDA driver failed. Says which, and how the driver names and describes the failure. */
public final class CudaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final String name;

    private CudaException(String call, int code, String name, String text) {
        super("%s: %s (%d), %s".formatted(call, name, code, text));
        this.code = code;
        this.name = name;
    }

    /** The {@code CUresult}. */
    public int code() {
        return code;
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
        if (result != cuda_h.CUDA_SUCCESS()) {
            throw new CudaException(call, result, CudaDriver.errorName(result), CudaDriver.errorText(result));
        }
    }
}
