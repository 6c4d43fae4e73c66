package io.trt4j.tensorrt.abi;

/** What is checked of arrays of tensors. */
public final class Tensors {
    private Tensors() {}

    /**
     * How many tensors a plugin is asked about.
     *
     * @param pos the one that it is asked about now
     */
    public static int count(int pos, int nbInputs, int nbOutputs) {
        if (nbInputs < 0 || nbOutputs < 0) {
            throw new IllegalArgumentException(
                    "There cannot be " + nbInputs + " inputs and " + nbOutputs + " outputs.");
        }
        if (pos < 0 || pos >= nbInputs + nbOutputs) {
            throw new IllegalArgumentException(
                    "There is no tensor " + pos + " among " + nbInputs + " inputs and " + nbOutputs + " outputs.");
        }
        return nbInputs + nbOutputs;
    }

    /** Likewise, of those that are described by then: what comes after {@code pos} is not set yet. */
    public static int known(int pos, int nbInputs, int nbOutputs) {
        count(pos, nbInputs, nbOutputs);
        return pos + 1;
    }
}
