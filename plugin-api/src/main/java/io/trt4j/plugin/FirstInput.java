package io.trt4j.plugin;

/** The input that outputs are like where a plugin says nothing else. */
final class FirstInput {
    private FirstInput() {}

    /**
     * What it has.
     *
     * @param inputs one for each input
     * @param what of an input
     * @param method to override where there is none
     * @throws IllegalArgumentException if there is no input
     */
    static <T> T of(T[] inputs, String what, String method) {
        if (inputs.length == 0) {
            throw new IllegalArgumentException("By default an output has the " + what
                    + " of the first input, and there is none: override " + method + ".");
        }
        return inputs[0];
    }
}
