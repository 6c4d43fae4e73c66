package io.trt4j.samples.circpad.padding;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How much to pad, as {@code torch.nn.functional.pad} counts it: amounts before and after for each of the last
 * {@code m/2} dimensions, from the last dimension backwards. {@code pads[0]} and {@code pads[1]} belong to the last
 * dimension, {@code pads[2]} and {@code pads[3]} to the one before it. An amount may exceed the dimension it pads;
 * the tensor then wraps around as often as needed.
 *
 * @param pads m amounts in elements, m even, 1 ≤ m/2 ≤ {@value #MAX_DIMENSIONS}, none negative; copied
 */
public record Padding(int[] pads) {
    /** The most dimensions that can be padded. */
    public static final int MAX_DIMENSIONS = 4;

    /** The highest rank of a tensor that can be padded (TensorRT's own limit). */
    public static final int MAX_RANK = 8;

    /** @throws IllegalArgumentException if the number of pads is odd, zero or above 8, or one of them is negative */
    public Padding {
        if (pads.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "pads needs an even number of values, two for each dimension, but has " + pads.length + ".");
        }
        if (pads.length == 0 || pads.length / 2 > MAX_DIMENSIONS) {
            throw new IllegalArgumentException("pads needs values for 1 to " + MAX_DIMENSIONS
                    + " dimensions, but has values for " + pads.length / 2 + ".");
        }
        for (int pad : pads) {
            if (pad < 0) {
                throw new IllegalArgumentException("pads must not be negative, but one of them is " + pad + ".");
            }
        }
        pads = pads.clone();
    }

    /**
     * Reads amounts separated by commas, as in {@code 1,1,1,1}.
     *
     * @throws IllegalArgumentException if one of them is not a whole number, or the amounts are no valid padding
     */
    public static Padding parse(String text) {
        String[] words = text.split(",", -1);
        int[] pads = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            try {
                pads[i] = Integer.parseInt(words[i].strip());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "pads must be whole numbers separated by commas, as in 1,1,1,1, but is \"" + text + "\".", e);
            }
        }
        return new Padding(pads);
    }

    /** The amounts; a copy. */
    @Override
    public int[] pads() {
        return pads.clone();
    }

    /** How many dimensions, counted from the last, have amounts: m/2. */
    public int dimensions() {
        return pads.length / 2;
    }

    /** The amount before dimension {@code dimension} (0 is the first) of a tensor of rank {@code rank}. */
    public int before(int rank, int dimension) {
        int fromLast = rank - 1 - dimension;
        return fromLast < dimensions() ? pads[2 * fromLast] : 0;
    }

    /** The amount after dimension {@code dimension} (0 is the first) of a tensor of rank {@code rank}. */
    public int after(int rank, int dimension) {
        int fromLast = rank - 1 - dimension;
        return fromLast < dimensions() ? pads[2 * fromLast + 1] : 0;
    }

    /**
     * The shape of the padded tensor.
     *
     * @param shape the input's extents, first dimension first, all known
     * @throws IllegalArgumentException if the rank is not between m/2 and {@value #MAX_RANK}, an extent is negative,
     *     a dimension to pad is empty, or an extent of the result does not fit in 63 bits
     */
    public long[] outputShape(long[] shape) {
        int rank = shape.length;
        requireRank(rank);
        long[] output = new long[rank];
        for (int d = 0; d < rank; d++) {
            long amount = (long) before(rank, d) + after(rank, d);
            if (shape[d] < 0) {
                throw new IllegalArgumentException(
                        "a shape must not have negative extents, but is " + text(shape) + ".");
            }
            if (shape[d] == 0 && amount > 0) {
                throw new IllegalArgumentException("dimension " + d + " of shape " + text(shape)
                        + " is empty, so it has nothing to be padded with.");
            }
            if (shape[d] > Long.MAX_VALUE - amount) {
                throw new IllegalArgumentException("shape " + text(shape) + " is too large to be padded.");
            }
            output[d] = shape[d] + amount;
        }
        return output;
    }

    /**
     * Checks that a tensor of this rank can be padded.
     *
     * @throws IllegalArgumentException if the rank is not between m/2 and {@value #MAX_RANK}
     */
    public void requireRank(int rank) {
        if (rank < 1 || rank > MAX_RANK) {
            throw new IllegalArgumentException(
                    "a tensor to pad needs 1 to " + MAX_RANK + " dimensions, but has " + rank + ".");
        }
        if (dimensions() > rank) {
            throw new IllegalArgumentException(
                    "pads has values for " + dimensions() + " dimensions, but the tensor has only " + rank + ".");
        }
    }

    /** Extents as people write them: {@code 100x2x32x32}. */
    public static String text(long[] shape) {
        return Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining("x"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Padding padding && Arrays.equals(pads, padding.pads);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pads);
    }

    /** The amounts separated by commas, as {@link #parse} reads them. */
    @Override
    public String toString() {
        return Arrays.stream(pads).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }
}
