package io.trt4j.plugin.declare;

import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.DataType;

/** A tensor of a plugin, or its workspace, in a declaration. Made by {@link Declarations}. */
public record TensorRef(Kind kind, int index) {
    /** What it is. */
    public enum Kind {
        /** An input. */
        INPUT,
        /** An output. */
        OUTPUT,
        /** The workspace, which has no dimensions. */
        WORKSPACE
    }

    /** @throws IllegalArgumentException if the index is negative */
    public TensorRef {
        Given.argument(kind, "kind");
        if (index < 0) {
            throw new IllegalArgumentException("There is no " + name(kind) + " " + index + ".");
        }
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Its extent along an axis, in elements.
     *
     * @param axis from 0, or from -1 for the last
     */
    public Dim dim(int axis) {
        return new TensorDim.Extent(requireTensor(), axis);
    }

    /** How many elements it has. */
    public Dim volume() {
        return new TensorDim.Volume(requireTensor(), 0);
    }

    /** How many rows it has: the product of all extents but the last. */
    public Dim rows() {
        return new TensorDim.Volume(requireTensor(), 1);
    }

    /**
     * How many elements lie between two that are neighbours along an axis, in the tensor's format; along the channels of a
     * vectorized format, between two vectors. Not in shapes.
     *
     * @param axis from 0, or from -1 for the last
     */
    public Dim stride(int axis) {
        return new TensorDim.Stride(requireTensor(), axis);
    }

    /** How many channels lie side by side in the tensor's format: 1 if it is linear. Not in shapes. */
    public Dim vectorLength() {
        return new TensorDim.VectorLength(requireTensor());
    }

    /** The scale of a tensor of type {@link DataType#kINT8}, a float; as an argument only. */
    public Object scale() {
        return new Scale(requireTensor());
    }

    /** {@link #scale()}. */
    record Scale(TensorRef tensor) {}

    private TensorRef requireTensor() {
        if (kind == Kind.WORKSPACE) {
            throw new IllegalArgumentException("The workspace has no dimensions.");
        }
        return this;
    }

    @Override
    public String toString() {
        return kind == Kind.WORKSPACE ? "the workspace" : name(kind) + " " + index;
    }
}
