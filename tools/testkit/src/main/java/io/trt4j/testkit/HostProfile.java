package io.trt4j.testkit;

import io.trt4j.tensorrt.Dims;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The shapes that a network's inputs may have: TensorRT's {@code IOptimizationProfile}. */
public final class HostProfile {
    /** What the shape of one input may be: at least, usually, at most. */
    record Range(Dims min, Dims opt, Dims max) {}

    private final Map<String, Range> ranges = new HashMap<>();

    /**
     * Sets the range of an input's shape. An input with no extent of -1 needs none.
     *
     * @param input the input's name
     * @param min the least extents
     * @param opt the extents to optimize for
     * @param max the greatest extents
     * @throws NullPointerException if an argument is null
     */
    public HostProfile setDimensions(String input, Dims min, Dims opt, Dims max) {
        Objects.requireNonNull(input, "The name of a profile's input is null.");
        ranges.put(
                input,
                new Range(
                        HostTensor.copy("The least shape of the input " + input, min),
                        HostTensor.copy("The usual shape of the input " + input, opt),
                        HostTensor.copy("The greatest shape of the input " + input, max)));
        return this;
    }

    /** The range of an input, checked. */
    Range of(HostTensor input) {
        Range range = ranges.get(input.name());
        if (range == null) {
            if (!input.isStatic()) {
                throw new IllegalArgumentException("A profile has no dimensions for the input " + input.name()
                        + ", whose shape " + HostTensor.text(input.dims()) + " is not known in advance.");
            }
            return new Range(input.dims(), input.dims(), input.dims());
        }
        requireRange(input, range);
        return range;
    }

    /** A range is one if all its shapes fit the input and each other. */
    static void requireRange(HostTensor input, Range range) {
        requireShape(input, range.min);
        requireWithin(input, range.opt, range.min, range.max);
    }

    /** The names of the inputs that were given a range. */
    Iterable<String> names() {
        return ranges.keySet();
    }

    /** An input may have a shape that agrees with its dimensions where they are known. */
    private static void requireShape(HostTensor input, Dims shape) {
        boolean fits = shape.nbDims() == input.dims().nbDims();
        for (int axis = 0; fits && axis < shape.nbDims(); axis++) {
            long declared = input.dims().d()[axis];
            fits = declared < 0 ? shape.d()[axis] >= 0 : shape.d()[axis] == declared;
        }
        if (!fits) {
            throw new IllegalArgumentException("The input " + input.name() + ", declared as "
                    + HostTensor.text(input.dims()) + ", cannot have the shape " + HostTensor.text(shape) + ".");
        }
    }

    /** An input may have a shape within a profile's range. */
    static void requireWithin(HostTensor input, Dims shape, Dims min, Dims max) {
        requireShape(input, shape);
        requireShape(input, max);
        for (int axis = 0; axis < shape.nbDims(); axis++) {
            if (shape.d()[axis] < min.d()[axis] || shape.d()[axis] > max.d()[axis]) {
                throw new IllegalArgumentException("The shape " + HostTensor.text(shape) + " of the input "
                        + input.name() + " is not within its profile's range, " + HostTensor.text(min) + " to "
                        + HostTensor.text(max) + ".");
            }
        }
    }
}
