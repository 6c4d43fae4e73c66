package io.trt4j.samples.torch;

/**
 * Where a tensor's memory is.
 *
 * @param isCuda on a GPU; else in the memory of the host
 * @param index the GPU's number, 0 for the host
 */
public record Device(boolean isCuda, int index) {
    /** The host. */
    public static final Device CPU = new Device(false, 0);

    /** A GPU. */
    public static Device cuda(int index) {
        return new Device(true, index);
    }
}
