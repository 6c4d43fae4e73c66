package io.trt4j.kernel;

/**
 * A Java method cannot be a kernel, or failed as one on the CPU. The message is one sentence that says where: the
 * source's file and line, or the block and thread.
 */
public final class KernelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, and where. */
    public KernelException(String message) {
        super(message);
    }

    /** What is wrong, where, and because of what. */
    public KernelException(String message, Throwable cause) {
        super(message, cause);
    }
}
