package io.trt4j.testkit;

import io.trt4j.tensorrt.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares what a plugin wrote with what it should have written. */
final class OutputComparison {
    private final double tolerance;
    private double largest;

    /**
     * A comparison.
     *
     * @param tolerance of differences, relative for numbers beyond 1; negative for what the type of an output allows
     */
    OutputComparison(double tolerance) {
        this.tolerance = tolerance;
    }

    /** The largest error so far. */
    double largest() {
        return largest;
    }

    private double allowed(DataType type) {
        if (tolerance >= 0) {
            return tolerance;
        }
        return switch (type) {
            case kFLOAT -> 1e-5;
            case kHALF -> 2e-3;
            case kBF16 -> 2e-2;
            default -> 0;
        };
    }

    /** The first difference in words; null if there is none. */
    @Nullable
    String difference(List<KitTensor> expected, List<KitTensor> seen) {
        for (int i = 0; i < expected.size(); i++) {
            String difference = difference(expected.get(i), seen.get(i));
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }

    private @Nullable String difference(KitTensor expected, KitTensor seen) {
        String name = "the output " + seen.name();
        if (!expected.dims().equals(seen.dims())) {
            return name + " has the shape " + HostTensorDesc.text(seen.dims()) + ", not "
                    + HostTensorDesc.text(expected.dims());
        }
        double allowed = allowed(seen.type());
        for (int i = 0; i < seen.size(); i++) {
            if (!seen.hasNumbers()) {
                if (expected.bytes()[i] != seen.bytes()[i]) {
                    return name + " has the byte " + seen.bytes()[i] + " at " + i + ", not " + expected.bytes()[i];
                }
                continue;
            }
            double wanted = expected.get(i);
            double got = seen.get(i);
            double error = Double.compare(wanted, got) == 0 || wanted == got
                    ? 0
                    : Math.abs(wanted - got) / Math.max(1, Math.abs(wanted));
            if (!(error <= allowed)) { // NaN is an error, too
                return name + " has " + got + " at the element " + i + ", not " + wanted + " (tolerance " + allowed
                        + ")";
            }
            largest = Math.max(largest, error);
        }
        return null;
    }
}
