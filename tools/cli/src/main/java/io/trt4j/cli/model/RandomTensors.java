package io.trt4j.cli.model;

import io.trt4j.cli.CannotRunException;
import io.trt4j.engine.HostTensor;
import io.trt4j.hostmodel.ModelDescription.Tensor;
import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import java.util.Random;

/** Values for inputs that nobody gives. */
final class RandomTensors {
    private static final long MOST_ELEMENTS = 1 << 28;

    private RandomTensors() {}

    /** What the values of a type are, for the user. */
    static String range(DataType type) {
        return switch (type) {
            case kFLOAT, kHALF, kBF16 -> "random from -1 to 1";
            case kINT32, kINT64 -> "random, 0 or 1"; // which suit indices and masks
            case kINT8 -> "random from -128 to 127";
            case kUINT8 -> "random from 0 to 255";
            default -> "random, false or true";
        };
    }

    /**
     * Makes a tensor for an input.
     *
     * @throws CannotRunException if it would have too many elements, or a type that models on the host do not have
     */
    static HostTensor make(Tensor input, Dims dims, Random random) {
        DataType type = ModelInputs.type(input);
        int n = elements(input, dims);
        return switch (type) {
            case kFLOAT -> HostTensor.of(floats(n, random), dims.d());
            case kHALF, kBF16 -> HostTensor.rounded(type, floats(n, random), dims.d());
            case kINT32 -> HostTensor.of(random.ints(n, 0, 2).toArray(), dims.d());
            case kINT64 -> HostTensor.of(random.longs(n, 0, 2).toArray(), dims.d());
            case kINT8, kUINT8 -> {
                byte[] bytes = new byte[n];
                random.nextBytes(bytes);
                yield HostTensor.of(type, bytes, dims.d());
            }
            case kBOOL -> {
                boolean[] values = new boolean[n];
                for (int i = 0; i < n; i++) {
                    values[i] = random.nextBoolean();
                }
                yield HostTensor.of(values, dims.d());
            }
            default ->
                throw new CannotRunException("The input " + input.name() + " is " + type
                        + ", of which no random values can be made; give --input.");
        };
    }

    private static int elements(Tensor input, Dims dims) {
        double elements = 1;
        for (long extent : dims.d()) {
            elements *= extent;
        }
        if (elements > MOST_ELEMENTS) {
            throw new CannotRunException("The input " + input.name() + " would have " + NamedShape.text(dims)
                    + " random values; at most " + MOST_ELEMENTS + " are made, so give a smaller --shape, or --input.");
        }
        return (int) elements;
    }

    private static float[] floats(int n, Random random) {
        float[] values = new float[n];
        for (int i = 0; i < n; i++) {
            values[i] = random.nextFloat() * 2 - 1;
        }
        return values;
    }
}
