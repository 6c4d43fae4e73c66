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
        int count = count(nbInputs, nbOutputs);
        if (pos < 0 || pos >= count) {
            throw new IllegalArgumentException(
                    "There is no tensor " + pos + " among " + nbInputs + " inputs and " + nbOutputs + " outputs.");
        }
        return count;
    }

    /** How many inputs and outputs there are. */
    public static int count(int nbInputs, int nbOutputs) {
        if (nbInputs < 0 || nbOutputs < 0 || nbInputs + nbOutputs < 0) {
            throw new IllegalArgumentException(
                    "There cannot be " + nbInputs + " inputs and " + nbOutputs + " outputs.");
        }
        return nbInputs + nbOutputs;
    }

    /** How many descriptions a number of combinations of formats has: one of each tensor for each. */
    public static int combined(int combinations, int nbInputs, int nbOutputs) {
        long descriptions = (long) combinations * count(nbInputs, nbOutputs);
        if (combinations < 0 || descriptions > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("There cannot be " + combinations + " combinations of " + nbInputs
                    + " inputs and " + nbOutputs + " outputs.");
        }
        return (int) descriptions;
    }

    /**
     * How many combinations of formats there is room for.
     *
     * @throws IllegalArgumentException if it is no whole number
     */
    public static int combinations(Object[] descriptions, int nbInputs, int nbOutputs) {
        int tensors = count(nbInputs, nbOutputs);
        if (tensors == 0 || descriptions.length % tensors != 0) {
            throw new IllegalArgumentException("An array of " + descriptions.length
                    + " descriptions is no whole number of combinations of " + nbInputs + " inputs and " + nbOutputs
                    + " outputs.");
        }
        return descriptions.length / tensors;
    }

    /** Likewise, of those that are described by then: what comes after {@code pos} is not set yet. */
    public static int known(int pos, int nbInputs, int nbOutputs) {
        count(pos, nbInputs, nbOutputs);
        return pos + 1;
    }
}
