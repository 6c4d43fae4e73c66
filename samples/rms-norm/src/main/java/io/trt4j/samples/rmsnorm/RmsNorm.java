package io.trt4j.samples.rmsnorm;

import io.trt4j.samples.runner.Example;
import io.trt4j.samples.runner.NamedTensor;
import io.trt4j.samples.runner.PluginNetwork;
import io.trt4j.tensorrt.DataType;
import java.util.List;
import java.util.SplittableRandom;

/** A network that normalizes tokens, and what is right. */
final class RmsNorm {
    private static final float EPS = 1e-5f;

    private RmsNorm() {}

    /** Random tokens; the network takes any number of them up to this. */
    static Example example(DataType type, int tokens, int columns) {
        SplittableRandom random = new SplittableRandom(1);
        float[] values = new float[Math.multiplyExact(tokens, columns)];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat(-2, 2);
        }
        float[] factors = new float[columns];
        for (int i = 0; i < columns; i++) {
            factors[i] = random.nextFloat(0.5f, 1.5f);
        }
        NamedTensor x = NamedTensor.of("x", type, values, tokens, columns);
        NamedTensor weight = NamedTensor.of("weight", type, factors, columns);
        return new Example(
                new PluginNetwork<>("RmsNorm", RmsNormPlugin.DECLARATION, new RmsNormPlugin(EPS))
                        .input(x, 0)
                        .input(weight)
                        .output("y", type, tokens, columns),
                outputs -> largestError(reference(x.floats(), weight.floats()), outputs),
                tolerance(type));
    }

    /** Half a unit in the last place of the result, and a little for the sums. */
    private static double tolerance(DataType type) {
        return switch (type) {
            case kHALF -> 0x1.1p-11;
            case kBF16 -> 0x1.1p-8;
            default -> 1e-5;
        };
    }

    private static double[] reference(float[] x, float[] weight) {
        double[] y = new double[x.length];
        for (int row = 0; row < x.length; row += weight.length) {
            double squares = 0;
            for (int i = row; i < row + weight.length; i++) {
                squares += (double) x[i] * x[i];
            }
            double norm = Math.sqrt(squares / weight.length + EPS);
            for (int i = 0; i < weight.length; i++) {
                y[row + i] = x[row + i] / norm * weight[i];
            }
        }
        return y;
    }

    /** Relative to what is right, or to 2^-10 where that is smaller. */
    private static double largestError(double[] expected, List<NamedTensor> outputs) {
        float[] y = outputs.getFirst().floats();
        double largest = y.length == expected.length ? 0 : Double.POSITIVE_INFINITY;
        for (int i = 0; i < y.length && largest < Double.POSITIVE_INFINITY; i++) {
            double error = Math.abs(y[i] - expected[i]) / Math.max(0x1p-10, Math.abs(expected[i]));
            largest = Double.isNaN(error) ? Double.POSITIVE_INFINITY : Math.max(largest, error);
        }
        return largest;
    }
}
