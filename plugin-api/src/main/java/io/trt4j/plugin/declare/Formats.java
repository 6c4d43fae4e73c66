package io.trt4j.plugin.declare;

import io.trt4j.tensorrt.TensorFormat;

/** How TensorRT's formats lay out a tensor: see {@code nvinfer1::TensorFormat}. */
final class Formats {
    private Formats() {}

    /** How many channels lie side by side. */
    static int vectorLength(TensorFormat format) {
        return switch (format) {
            case kCHW2 -> 2;
            case kCHW4 -> 4;
            case kHWC8, kDHWC8 -> 8;
            case kCHW16, kHWC16 -> 16;
            case kCHW32, kCDHW32 -> 32;
            case kLINEAR, kHWC, kDHWC -> 1;
            default ->
                throw new UnsupportedOperationException("The strides of the format " + format + " are not known.");
        };
    }

    /** Dimensions behind the channels. */
    private static int spatial(TensorFormat format) {
        return format == TensorFormat.kDHWC8 || format == TensorFormat.kCDHW32 || format == TensorFormat.kDHWC ? 3 : 2;
    }

    private static boolean isChannelsLast(TensorFormat format) {
        return switch (format) {
            case kHWC8, kDHWC8, kHWC16, kHWC, kDHWC -> true;
            default -> false;
        };
    }

    /** Elements from one to its neighbour along an axis; along the channels of a vectorized format, from vector to vector. */
    static long stride(Dim.Scope scope, TensorRef tensor, int axis) {
        TensorFormat format = scope.format(tensor);
        int nbDims = scope.nbDims(tensor);
        if (format == TensorFormat.kLINEAR) {
            return product(scope, tensor, axis + 1, nbDims);
        }
        int vector = vectorLength(format);
        int channel = nbDims - 1 - spatial(format);
        if (channel < 0) {
            throw new IllegalArgumentException("A tensor of format " + format + " has at least " + (spatial(format) + 1)
                    + " dimensions, but " + tensor + " has " + nbDims + ".");
        }
        long channels = Math.multiplyExact(Math.ceilDiv(scope.d(tensor, channel), vector), (long) vector);
        if (axis < channel) { // a batch: all channels of all positions, and of the axes between
            long inner = Math.multiplyExact(channels, product(scope, tensor, channel + 1, nbDims));
            return Math.multiplyExact(inner, product(scope, tensor, axis + 1, channel));
        }
        if (isChannelsLast(format)) {
            return axis == channel ? 1 : Math.multiplyExact(channels, product(scope, tensor, axis + 1, nbDims));
        }
        return Math.multiplyExact(vector, product(scope, tensor, axis + 1, nbDims));
    }

    private static long product(Dim.Scope scope, TensorRef tensor, int from, int to) {
        long product = 1;
        for (int axis = from; axis < to; axis++) {
            product = Math.multiplyExact(product, scope.d(tensor, axis));
        }
        return product;
    }
}
