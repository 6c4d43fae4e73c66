package io.trt4j.plugin.declare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** The shape of an output. Made by {@link Declarations#sameAs} and {@link Declarations#shape}. Immutable. */
public final class Shape {
    /** The most dimensions that TensorRT has. */
    private static final int MAX_DIMS = 8;

    /** The input whose shape it is but for {@link #replaced}; -1 for none. */
    private final int like;

    private final TreeMap<Integer, Dim> replaced;
    private final List<Dim> dims;

    private Shape(int like, TreeMap<Integer, Dim> replaced, List<Dim> dims) {
        this.like = like;
        this.replaced = replaced;
        this.dims = dims;
    }

    static Shape sameAs(int input) {
        return new Shape(Declarations.input(input).index(), new TreeMap<>(), List.of());
    }

    static Shape of(Dim... dims) {
        Objects.requireNonNull(dims, "The dimensions are null.");
        if (dims.length > MAX_DIMS) {
            throw new IllegalArgumentException(
                    "A tensor has at most " + MAX_DIMS + " dimensions, not " + dims.length + ".");
        }
        for (int axis = 0; axis < dims.length; axis++) {
            int checked = axis;
            Objects.requireNonNull(dims[axis], () -> "Dimension " + checked + " of a shape is null.");
        }
        return new Shape(-1, new TreeMap<>(), List.of(dims));
    }

    /** No dimensions: one element. */
    public static Shape scalar() {
        return of();
    }

    /**
     * This shape with another extent along an axis.
     *
     * @param axis from 0, or from -1 for the last
     */
    public Shape with(int axis, Dim extent) {
        TreeMap<Integer, Dim> more = new TreeMap<>(replaced);
        more.put(axis, Objects.requireNonNull(extent, "The extent is null."));
        return new Shape(like, more, dims);
    }

    /** Its dimensions, where inputs have so many. */
    List<Dim> dims(int[] nbDims) {
        List<Dim> result = new ArrayList<>(dims);
        if (like >= 0) {
            for (int axis = 0; axis < nbDims[like]; axis++) {
                result.add(Declarations.input(like).dim(axis));
            }
        }
        replaced.forEach((axis, extent) -> result.set(Dim.index(axis, result.size(), this), extent));
        return result;
    }

    /** The shape with attributes in place of their names. */
    Shape bind(Attributes attributes) {
        TreeMap<Integer, Dim> bound = new TreeMap<>();
        replaced.forEach((axis, extent) -> bound.put(axis, extent.bind(attributes)));
        return new Shape(like, bound, dims.stream().map(d -> d.bind(attributes)).toList());
    }

    boolean isScalar() {
        return like < 0 && dims.isEmpty();
    }

    boolean hasSizeTensor() {
        return hasSize(output -> true);
    }

    /** Whether the extent along an axis may be a size that a kernel writes. */
    boolean hasSizeAt(int axis) {
        if (like < 0) {
            List<Dim> all = dims(new int[0]);
            return all.get(Dim.index(axis, all.size(), this)).hasSize(output -> true);
        }
        return replaced.entrySet().stream() // an axis from the front and one from the end may be the same
                .anyMatch(r -> r.getValue().hasSize(o -> true) && (r.getKey() == axis || r.getKey() < 0 != axis < 0));
    }

    /** Whether an output holds a size of it. */
    boolean dependsOn(int output) {
        return hasSize(holder -> holder == output);
    }

    private boolean hasSize(IntPredicate outputs) {
        return Stream.concat(dims.stream(), replaced.values().stream()).anyMatch(dim -> dim.hasSize(outputs));
    }

    void check(Checks checks) {
        if (like >= 0) {
            checks.requireTensor(Declarations.input(like));
        }
        dims.forEach(d -> d.check(checks));
        replaced.values().forEach(d -> d.check(checks));
    }

    @Override
    public String toString() {
        return (like >= 0 ? "the shape of input " + like : dims.toString())
                + (replaced.isEmpty() ? "" : " with " + replaced);
    }
}
