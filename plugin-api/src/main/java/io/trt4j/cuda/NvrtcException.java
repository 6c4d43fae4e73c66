package io.trt4j.cuda;

/** NVRTC failed. Where source text did not compile, the message ends with the compiler's log. */
public final class NvrtcException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final String log;

    NvrtcException(String call, int code, String text, String log) {
        super("%s: %s (%d)%s".formatted(call, text, code, log.isBlank() ? "" : "\n" + log.strip()));
        this.code = code;
        this.log = log;
    }

    /** The {@code nvrtcResult}. */
    public int code() {
        return code;
    }

    /** What the compiler logged; empty where it did not get that far. */
    public String log() {
        return log;
    }
}
