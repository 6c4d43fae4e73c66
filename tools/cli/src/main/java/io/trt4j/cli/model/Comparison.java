package io.trt4j.cli.model;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import io.trt4j.cli.CannotRunException;
import io.trt4j.engine.HostTensor;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How far an output is from that of ONNX Runtime.
 *
 * @param output its name
 * @param shape its shape, both if they differ
 * @param absolute the largest difference of two elements
 * @param relative the largest difference of two elements, divided by the larger of their absolute values
 * @param outside how many elements differ by more than the tolerance
 * @param passed whether types and shapes are the same, and no element is outside
 */
record Comparison(String output, String shape, double absolute, double relative, long outside, boolean passed) {
    /**
     * Compares all outputs.
     *
     * @param tolerance what the difference of two elements may be, times the absolute value of the expected one where that is more
     *     than 1
     */
    static List<Comparison> of(Map<String, HostTensor> actual, Map<String, HostTensor> expected, double tolerance) {
        List<Comparison> all = new ArrayList<>();
        expected.forEach((name, tensor) -> {
            HostTensor other = actual.get(name);
            if (other == null) {
                throw new CannotRunException("the engine has no output " + name + ", which the model has.");
            }
            all.add(of(name, other, tensor, tolerance));
        });
        return all;
    }

    private static Comparison of(String name, HostTensor actual, HostTensor expected, double tolerance) {
        String shape = NamedShape.text(actual.dims());
        if (!actual.dims().equals(expected.dims()) || actual.type() != expected.type()) {
            String both = actual.type() + " " + shape + ", expected " + expected.type() + " "
                    + NamedShape.text(expected.dims());
            return new Comparison(name, both, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0, false);
        }
        double absolute = 0;
        double relative = 0;
        long outside = 0;
        Elements a = elements(actual);
        Elements e = elements(expected);
        for (int i = 0; i < a.count; i++) {
            double difference = difference(a.at.value(i), e.at.value(i));
            if (difference > 0) {
                boolean infinite = Double.isInfinite(difference);
                double size = Math.abs(e.at.value(i));
                absolute = Math.max(absolute, difference);
                relative = Math.max(
                        relative, infinite ? difference : difference / Math.max(size, Math.abs(a.at.value(i))));
                outside += infinite || difference > tolerance * Math.max(1, size) ? 1 : 0;
            }
        }
        return new Comparison(name, shape, absolute, relative, outside, outside == 0);
    }

    /** Not a number is what it is; to a number it is infinitely far. */
    private static double difference(double a, double e) {
        if (Double.compare(a, e) == 0 || a == e) {
            return 0;
        }
        double difference = Math.abs(a - e);
        return Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference;
    }

    /** An element as a number. */
    private interface At {
        double value(int index);
    }

    private record Elements(int count, At at) {}

    private static Elements elements(HostTensor tensor) {
        MemorySegment data = Objects.requireNonNull(tensor.segment());
        return switch (tensor.type()) {
            case kFLOAT, kHALF, kBF16 -> {
                float[] floats = tensor.toFloats();
                yield new Elements(floats.length, i -> floats[i]);
            }
            case kINT32 ->
                new Elements(count(data, Integer.BYTES), i -> data.get(JAVA_INT_UNALIGNED, (long) i * Integer.BYTES));
            case kINT64 ->
                new Elements(count(data, Long.BYTES), i -> data.get(JAVA_LONG_UNALIGNED, (long) i * Long.BYTES));
            case kUINT8 -> new Elements(count(data, 1), i -> data.get(JAVA_BYTE, i) & 0xFF);
            case kINT8, kBOOL -> new Elements(count(data, 1), i -> data.get(JAVA_BYTE, i));
            default -> throw new CannotRunException("outputs of " + tensor.type() + " cannot be compared.");
        };
    }

    private static int count(MemorySegment data, int size) {
        return Math.toIntExact(data.byteSize() / size);
    }
}
