package io.trt4j.samples.circpad.torch;

/**
 * Where a tensor's memory is.
 *
 * @param isCuda on a GPU; else in the memory of the host
 * @param index the GPU's number, 0 for the host
 */
public record TorchDevice(boolean isCuda, int index) {
    /** The host. */
    public static final TorchDevice CPU = new TorchDevice(false, 0);

    /** A GPU. */
    public static TorchDevice cuda(int index) {
        return new TorchDevice(true, index);
    }
}
