package io.trt4j.testkit;

import io.trt4j.tensorrt.Dims;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The shapes that a network's inputs may have, and the values of its shape inputs: TensorRT's {@code IOptimizationProfile}. */
public final class HostProfile {
    /** What the shape of one input may be: at least, usually, at most. */
    record Range(Dims min, Dims opt, Dims max) {}

    /** What shapes and values a network may be given: a range for each input and each shape input. */
    record Ranges(List<Range> inputs, List<Range> shapeInputs) {
        /** One end of all ranges. */
        Known at(Function<Range, Dims> end, Known.Sizes sizes) {
            return new Known(
                    inputs.stream().map(end).toList(),
                    shapeInputs.stream().map(end).toList(),
                    sizes);
        }
    }

    private final Map<String, Range> ranges = new HashMap<>();
    private final Map<String, Range> values = new HashMap<>();

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
                        HostTensorDesc.copy("The least shape of the input " + input, min),
                        HostTensorDesc.copy("The usual shape of the input " + input, opt),
                        HostTensorDesc.copy("The greatest shape of the input " + input, max)));
        return this;
    }

    /**
     * Sets the range of a shape input's values: one number for each element.
     *
     * @param input the shape input's name
     * @param min the least values
     * @param opt the values to optimize for
     * @param max the greatest values
     * @throws NullPointerException if an argument is null
     */
    public HostProfile setShapeValues(String input, long[] min, long[] opt, long[] max) {
        Objects.requireNonNull(input, "The name of a profile's shape input is null.");
        values.put(
                input,
                new Range(values("least ", input, min), values("usual ", input, opt), values("greatest ", input, max)));
        return this;
    }

    /** The values of a shape input, which TensorRT hands to plugins as if they were dimensions. */
    static Dims values(String which, String input, long[] values) {
        Objects.requireNonNull(values, () -> "The " + which + "values of the shape input " + input + " are null.");
        if (values.length > HostTensorDesc.MAX_SHAPE_VALUES) {
            throw new IllegalArgumentException("The shape input " + input + " cannot have " + values.length
                    + " values; there are at most " + HostTensorDesc.MAX_SHAPE_VALUES + ".");
        }
        return Dims.of(values.clone());
    }

    /** The range of a shape input's values, checked. */
    Range ofShapeInput(HostTensorDesc input) {
        Range range = values.get(input.name());
        if (range == null) {
            throw new IllegalArgumentException("A profile has no values for the shape input " + input.name()
                    + ": give it their range by setShapeValues.");
        }
        requireValues(input, range);
        return range;
    }

    /** A range of values is one if they are as many as there are elements, and in order. */
    static void requireValues(HostTensorDesc input, Range range) {
        requireValuesWithin(input, range.opt, range);
        requireValuesWithin(input, range.max, range);
    }

    /** A shape input may have values within a profile's range. */
    static void requireValuesWithin(HostTensorDesc input, Dims given, Range range) {
        for (Dims values : List.of(range.min, range.max, given)) {
            if (values.nbDims() != input.elements()) {
                throw new IllegalArgumentException("The shape input " + input.name() + " has " + input.elements()
                        + " elements; " + values.nbDims() + " values were given: " + list(values) + ".");
            }
        }
        for (int i = 0; i < given.nbDims(); i++) {
            if (given.d()[i] < range.min.d()[i] || given.d()[i] > range.max.d()[i]) {
                throw new IllegalArgumentException("The values " + list(given) + " of the shape input " + input.name()
                        + " are not within their profile's range, " + list(range.min) + " to " + list(range.max) + ".");
            }
        }
    }

    private static List<Long> list(Dims values) {
        return HostTensorDesc.extents(values).boxed().toList();
    }

    /** The range of an input, checked. */
    Range of(HostTensorDesc input) {
        Range range = ranges.get(input.name());
        if (range == null) {
            if (!input.isStatic()) {
                throw new IllegalArgumentException("A profile has no dimensions for the input " + input.name()
                        + ", whose shape " + HostTensorDesc.text(input.dims()) + " is not known in advance.");
            }
            return new Range(input.dims(), input.dims(), input.dims());
        }
        requireRange(input, range);
        return range;
    }

    /** A range is one if all its shapes fit the input and each other. */
    static void requireRange(HostTensorDesc input, Range range) {
        requireShape(input, range.min);
        requireWithin(input, range.opt, range.min, range.max);
    }

    /** The names of the inputs that were given a range. */
    Iterable<String> names() {
        return ranges.keySet();
    }

    /** The names of the shape inputs that were given a range. */
    Iterable<String> shapeInputNames() {
        return values.keySet();
    }

    /** An input may have a shape that agrees with its dimensions where they are known. */
    private static void requireShape(HostTensorDesc input, Dims shape) {
        boolean fits = shape.nbDims() == input.dims().nbDims();
        for (int axis = 0; fits && axis < shape.nbDims(); axis++) {
            long declared = input.dims().d()[axis];
            fits = declared < 0 ? shape.d()[axis] >= 0 : shape.d()[axis] == declared;
        }
        if (!fits) {
            throw new IllegalArgumentException("The input " + input.name() + ", declared as "
                    + HostTensorDesc.text(input.dims()) + ", cannot have the shape " + HostTensorDesc.text(shape) + ".");
        }
    }

    /** An input may have a shape within a profile's range. */
    static void requireWithin(HostTensorDesc input, Dims shape, Dims min, Dims max) {
        requireShape(input, shape);
        requireShape(input, max);
        for (int axis = 0; axis < shape.nbDims(); axis++) {
            if (shape.d()[axis] < min.d()[axis] || shape.d()[axis] > max.d()[axis]) {
                throw new IllegalArgumentException("The shape " + HostTensorDesc.text(shape) + " of the input "
                        + input.name() + " is not within its profile's range, " + HostTensorDesc.text(min) + " to "
                        + HostTensorDesc.text(max) + ".");
            }
        }
    }
}
