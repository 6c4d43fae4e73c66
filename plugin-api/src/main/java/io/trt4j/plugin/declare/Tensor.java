package io.trt4j.plugin.declare;

import io.trt4j.ffm.internal.Given;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.TensorFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The types and formats that an input or output of a plugin may have. Made by {@link Declarations#tensor}; immutable.
 */
public final class Tensor {
    private final List<DataType> types;
    /** The tensor whose type it has; null where it has types of its own. */
    private final @Nullable TensorRef typeOf;

    private final List<TensorFormat> formats;
    /** The tensor whose format it has; null where it has formats of its own. */
    private final @Nullable TensorRef formatOf;

    private Tensor(
            List<DataType> types,
            @Nullable TensorRef typeOf,
            List<TensorFormat> formats,
            @Nullable TensorRef formatOf) {
        this.types = types;
        this.typeOf = typeOf;
        this.formats = formats;
        this.formatOf = formatOf;
    }

    static Tensor of(DataType... types) {
        List<DataType> all = Given.elements(types, "types");
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A tensor has at least one type.");
        }
        return new Tensor(all, null, List.of(TensorFormat.kLINEAR), null);
    }

    /** With the type and format of another. */
    static Tensor like(TensorRef other) {
        Objects.requireNonNull(other, "The tensor is null.");
        return new Tensor(List.of(), other, List.of(), other);
    }

    /** The same with formats of its own; it is linear otherwise. */
    public Tensor format(TensorFormat... other) {
        List<TensorFormat> all = Given.elements(other, "formats");
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A tensor has at least one format.");
        }
        return new Tensor(types, typeOf, all, null);
    }

    /** The same with the format that another tensor has, one before it. */
    public Tensor formatOf(TensorRef other) {
        return new Tensor(types, typeOf, List.of(), Objects.requireNonNull(other, "The tensor is null."));
    }

    /** Its own types; empty where it has that of another. */
    List<DataType> types() {
        return types;
    }

    @Nullable
    TensorRef typeOf() {
        return typeOf;
    }

    List<TensorFormat> formats() {
        return formats;
    }

    @Nullable
    TensorRef formatOf() {
        return formatOf;
    }
}
