package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * An input or output of a network.
 *
 * @param name by which it is addressed
 * @param type of its elements
 * @param dims its extents in elements; -1 is one that is known only when the engine runs
 */
public record HostTensorDesc(String name, DataType type, Dims dims) {
    /** TensorRT's limit of names, with the zero at their end. */
    private static final int MAX_NAME = 4096;

    /** As many as a plugin is given dimensions. */
    static final int MAX_SHAPE_VALUES = 8;

    /** Checks that the host engine can hold such a tensor; the dimensions are copied. */
    public HostTensorDesc {
        requireName("The name of a tensor", name);
        bytes(Objects.requireNonNull(type, () -> "The type of the tensor " + name + " is null."));
        dims = copy("The shape of the tensor " + name, dims);
        for (int axis = 0; axis < dims.nbDims(); axis++) {
            if (dims.d()[axis] < -1) {
                throw new IllegalArgumentException(
                        "Tensor " + name + " has the extent " + dims.d()[axis] + "; it must be at least 0, or -1.");
            }
        }
    }

    /** A shape input, whose values have 64 bits. */
    static HostTensorDesc shapeInput(String name, Dims dims) {
        HostTensorDesc input = new HostTensorDesc(name, DataType.kINT64, dims);
        if (!input.isStatic() || input.elements() < 1 || input.elements() > MAX_SHAPE_VALUES) {
            throw new IllegalArgumentException("The shape input " + name + " cannot be " + text(input.dims)
                    + ": it has 1 to " + MAX_SHAPE_VALUES + " elements, known in advance.");
        }
        return input;
    }

    /** Checks that TensorRT would take a name. */
    static String requireName(String what, String name) {
        Objects.requireNonNull(name, () -> what + " is null.");
        if (name.indexOf(0) >= 0 || name.getBytes(StandardCharsets.UTF_8).length >= MAX_NAME) {
            throw new IllegalArgumentException(
                    what + " has at most " + (MAX_NAME - 1) + " bytes of UTF-8, none of them zero.");
        }
        return name;
    }

    /** A copy that the caller does not change later. */
    static Dims copy(String what, Dims dims) {
        Objects.requireNonNull(dims, () -> what + " is null.");
        if (dims.nbDims() < 0) {
            throw new IllegalArgumentException(what + " has " + dims.nbDims() + " dimensions.");
        }
        return Dims.of(Arrays.copyOf(dims.d(), dims.nbDims()));
    }

    /** Whether all extents are known. */
    boolean isStatic() {
        return extents(dims).noneMatch(d -> d < 0);
    }

    /** How many elements it has, all extents known. */
    long elements() {
        return bytes(DataType.kINT8, dims);
    }

    static LongStream extents(Dims dims) {
        return Arrays.stream(dims.d(), 0, dims.nbDims());
    }

    /** Extents as people write them: {@code 1x3x224x224}. */
    static String text(Dims dims) {
        return dims.nbDims() == 0
                ? "a scalar"
                : String.join("x", extents(dims).mapToObj(Long::toString).toList());
    }

    /** The size in bytes of a tensor of this type. */
    static long bytes(DataType type, Dims dims) {
        if (extents(dims).anyMatch(d -> d == 0)) {
            return 0;
        }
        try {
            return extents(dims).reduce(bytes(type), Math::multiplyExact);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("A tensor of type " + type + " and shape " + text(dims)
                    + " has more bytes than 64 bits can count.");
        }
    }

    private static long bytes(DataType type) {
        return switch (type) {
            case kINT64 -> 8;
            case kFLOAT, kINT32 -> 4;
            case kHALF, kBF16 -> 2;
            case kINT8, kFP8 -> 1;
            default ->
                throw new IllegalArgumentException("A tensor of type " + type
                        + " cannot be given to a plugin: TensorRT refuses BOOL and UINT8, the host engine what is"
                        + " smaller than a byte.");
        };
    }
}
