package io.trt4j.plugin;

import io.trt4j.ffm.internal.Given;
import java.util.function.IntUnaryOperator;

/** Checks what plugins answer before TensorRT, which would not name the plugin, sees it. */
final class Answers {
    /** 1 TiB: no device has as much memory. */
    private static final long MAX_WORKSPACE = 1L << 40;

    private Answers() {}

    static long requireWorkspace(long size) {
        if (size < 0 || size > MAX_WORKSPACE) {
            throw new IllegalArgumentException(size + " bytes of workspace is not a size that a device could have.");
        }
        return size;
    }

    /** One element for each output. */
    static <T> T[] requireOutputs(T[] answer, int nbOutputs, String what) {
        if (answer == null || answer.length != nbOutputs) {
            throw new IllegalArgumentException("There are " + nbOutputs + " outputs, but "
                    + (answer == null ? "null" : answer.length) + " " + what + ".");
        }
        return answer;
    }

    /** The index of an output, which only Java can give wrong. */
    static int requireOutput(int index, int nbOutputs) {
        if (index < 0 || index >= nbOutputs) {
            throw new IllegalArgumentException(
                    "There is no output " + index + ": there are " + nbOutputs + ", counted from 0.");
        }
        return index;
    }

    static int requireNbOutputs(int nbOutputs) {
        if (nbOutputs < 1) {
            throw new IllegalArgumentException("A plugin has at least one output, not " + nbOutputs + ".");
        }
        return nbOutputs;
    }

    /**
     * The input that an output shares its memory with, or -1. TensorRT takes one that is there, for one output only.
     *
     * @param nbInputs 0 where it is not known yet
     * @param aliases the answer for each output
     */
    static int requireAlias(int output, int nbInputs, int nbOutputs, IntUnaryOperator aliases) {
        int input = aliases.applyAsInt(output);
        if (input < -1 || nbInputs > 0 && input >= nbInputs) {
            throw new IllegalArgumentException("Output " + output + " cannot share the memory of input " + input
                    + ": there are " + nbInputs + " inputs, and -1 stands for none.");
        }
        for (int other = 0; input >= 0 && other < output; other++) {
            if (aliases.applyAsInt(other) == input) {
                throw new IllegalArgumentException("Outputs " + other + " and " + output
                        + " cannot both share the memory of input " + input + ".");
            }
        }
        return input;
    }

    /**
     * The tensors of a combination of formats, of which one is asked for: TensorRT has described those up to it. Only Java
     * can give others.
     */
    static <T> T[] requirePosition(int pos, T[] inOut, int nbInputs, int nbOutputs) {
        Given.array(inOut, "inOut");
        if (nbInputs < 0 || nbOutputs < 0 || inOut.length > (long) nbInputs + nbOutputs) {
            throw new IllegalArgumentException("There are " + nbInputs + " inputs and " + nbOutputs + " outputs, but "
                    + inOut.length + " tensors.");
        }
        if (pos < 0 || pos >= inOut.length) {
            throw new IllegalArgumentException(
                    "There is no tensor " + pos + ": there are " + inOut.length + ", counted from 0.");
        }
        return inOut;
    }

    /** Tactics are told apart by their numbers, of which TensorRT takes positive ones. */
    static int[] requireTactics(int[] tactics) {
        for (int i = 0; i < tactics.length; i++) {
            for (int j = 0; j < i; j++) {
                if (tactics[i] == tactics[j]) {
                    throw new IllegalArgumentException("The tactic " + tactics[i] + " is given twice.");
                }
            }
            if (tactics[i] <= 0) {
                throw new IllegalArgumentException(
                        "The number of a custom tactic is positive, not " + tactics[i] + ".");
            }
        }
        return tactics;
    }
}
