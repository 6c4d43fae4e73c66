package io.trt4j.samples.circpad.torch;

/** A call of LibTorch failed. Says which, and why where LibTorch tells. */
public final class TorchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TorchException(String call, String reason) {
        super(call + ": " + reason);
    }
}
