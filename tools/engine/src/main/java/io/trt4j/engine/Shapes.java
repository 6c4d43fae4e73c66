package io.trt4j.engine;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Sizes of tensors, and shapes as messages have them. */
final class Shapes {
    private Shapes() {}

    /** The dimensions of a tensor of the caller. */
    static Dims of(long[] dims) {
        return Dims.of(Objects.requireNonNull(dims, "The dims are null."));
    }

    /** Such as {@code 8x3x224x224}. */
    static String text(Dims dims) {
        return switch (dims.nbDims()) {
            case -1 -> "of unknown rank";
            case 0 -> "scalar";
            default ->
                Arrays.stream(dims.d())
                        .limit(dims.nbDims())
                        .mapToObj(Long::toString)
                        .collect(Collectors.joining("x"));
        };
    }

    /** Whether all dimensions are known. */
    static boolean isKnown(Dims dims) {
        return dims.nbDims() >= 0 && Arrays.stream(dims.d()).allMatch(d -> d >= 0);
    }

    /**
     * How many elements a tensor has.
     *
     * @throws IllegalArgumentException if a dimension is negative, or the number is no {@code long}
     */
    static long volume(Dims dims) {
        if (!isKnown(dims)) {
            throw new IllegalArgumentException("A tensor cannot be " + text(dims) + ": no dimension may be negative.");
        }
        long volume = 1;
        try {
            for (long d : dims.d()) {
                volume = Math.multiplyExact(volume, d);
            }
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("A tensor of " + text(dims) + " has too many elements.", e);
        }
        return volume;
    }

    /** How many bytes a tensor has; types of 4 bits have two elements in a byte. */
    static long bytes(DataType type, Dims dims) {
        long volume = volume(dims);
        long bits = switch (type) {
            case kINT64 -> 64;
            case kFLOAT, kINT32 -> 32;
            case kHALF, kBF16 -> 16;
            case kINT8, kUINT8, kBOOL, kFP8, kE8M0 -> 8;
            case kINT4, kFP4 -> 4;
        };
        try {
            return Math.ceilDiv(Math.multiplyExact(volume, bits), Byte.SIZE);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("A tensor of " + text(dims) + " has too many elements.", e);
        }
    }
}
