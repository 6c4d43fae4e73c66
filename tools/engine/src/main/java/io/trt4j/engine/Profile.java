package io.trt4j.engine;

import io.trt4j.engine.TensorInfo.Range;
import io.trt4j.tensorrt.Dims;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The shapes that an engine is built for: for each input with dimensions that are set at run time the smallest, those it is to be
 * fastest with, and the largest. An engine may have several profiles, numbered from 0 in the order they were added.
 *
 * {@snippet :
 * Profile.of("x", Dims.of(1, 3, 224, 224), Dims.of(8, 3, 224, 224), Dims.of(32, 3, 224, 224)).and("mask", Dims.of(1), Dims.of(8), Dims.of(32))
 * }
 *
 * <p>Immutable and thread-safe.
 */
public final class Profile {
    private final Map<String, Range> dimensions;
    private final Map<String, Values> values;

    /**
     * The values that are allowed for a shape input.
     *
     * @param min the smallest
     * @param opt those that the engine is to be fastest with
     * @param max the largest
     */
    record Values(long[] min, long[] opt, long[] max) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Values v
                    && Arrays.equals(min, v.min)
                    && Arrays.equals(opt, v.opt)
                    && Arrays.equals(max, v.max);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(min) * 31 * 31 + Arrays.hashCode(opt) * 31 + Arrays.hashCode(max);
        }

        @Override
        public String toString() {
            return Arrays.toString(min) + ".." + Arrays.toString(opt) + ".." + Arrays.toString(max);
        }
    }

    private Profile(Map<String, Range> dimensions, Map<String, Values> values) {
        this.dimensions = Collections.unmodifiableMap(dimensions);
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * The range of one input.
     *
     * @throws IllegalArgumentException if the three have not the same number of dimensions, or are not in order
     */
    public static Profile of(String input, Dims min, Dims opt, Dims max) {
        return new Profile(Map.of(), Map.of()).and(input, min, opt, max);
    }

    /** The one shape of an input: the engine takes no other. */
    public static Profile of(String input, Dims dims) {
        Objects.requireNonNull(dims, "The dims are null.");
        return of(input, dims, dims, dims);
    }

    /**
     * This profile with the range of another input.
     *
     * @throws IllegalArgumentException if the three have not the same number of dimensions or are not in order, or if this has
     *     the input already
     */
    public Profile and(String input, Dims min, Dims opt, Dims max) {
        Objects.requireNonNull(input, "The input is null.");
        Range range = new Range(min, opt, max);
        requireOrder(input, min.d(), opt.d(), max.d());
        return new Profile(with(dimensions, input, range), values);
    }

    /** This profile with the one shape of another input. */
    public Profile and(String input, Dims dims) {
        Objects.requireNonNull(dims, "The dims are null.");
        return and(input, dims, dims, dims);
    }

    /**
     * This profile with the values of a shape input, one whose values decide shapes.
     *
     * @param min one number for a scalar, else as many as the input has elements, at most 64
     * @throws IllegalArgumentException if the three have not the same length or are not in order, or if this has the input already
     */
    public Profile andValues(String input, long[] min, long[] opt, long[] max) {
        Objects.requireNonNull(input, "The input is null.");
        Objects.requireNonNull(min, "The min is null.");
        Objects.requireNonNull(opt, "The opt is null.");
        Objects.requireNonNull(max, "The max is null.");
        if (min.length != opt.length || opt.length != max.length) {
            throw new IllegalArgumentException(
                    "The values of %s are as many in min, opt and max: min has %d, opt has %d, max has %d."
                            .formatted(input, min.length, opt.length, max.length));
        }
        requireOrder(input, min, opt, max);
        return new Profile(dimensions, with(values, input, new Values(min.clone(), opt.clone(), max.clone())));
    }

    private static <T> Map<String, T> with(Map<String, T> map, String input, T range) {
        Map<String, T> all = new LinkedHashMap<>(map);
        if (all.put(input, range) != null) {
            throw new IllegalArgumentException("The profile has the input " + input + " already.");
        }
        return all;
    }

    private static void requireOrder(String input, long[] min, long[] opt, long[] max) {
        for (int i = 0; i < min.length; i++) {
            if (min[i] > opt[i] || opt[i] > max[i]) {
                throw new IllegalArgumentException(
                        "The range of %s is from min over opt to max, but number %d of it is %d, %d, %d."
                                .formatted(input, i, min[i], opt[i], max[i]));
            }
        }
    }

    /** The ranges of inputs' dimensions, by name. */
    Map<String, Range> dimensions() {
        return dimensions;
    }

    /** The ranges of shape inputs' values, by name. */
    Map<String, Values> values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile profile
                && dimensions.equals(profile.dimensions)
                && values.equals(profile.values);
    }

    @Override
    public int hashCode() {
        return dimensions.hashCode() * 31 + values.hashCode();
    }

    /** Such as {@code x 1x3..8x3..32x3}, the same for equal profiles made in the same order. */
    @Override
    public String toString() {
        List<String> inputs = new ArrayList<>();
        dimensions.forEach((name, range) -> inputs.add(name + " " + Shapes.text(range.min()) + ".."
                + Shapes.text(range.opt()) + ".." + Shapes.text(range.max())));
        values.forEach((name, range) -> inputs.add(name + " = " + range));
        return String.join(", ", inputs);
    }
}
