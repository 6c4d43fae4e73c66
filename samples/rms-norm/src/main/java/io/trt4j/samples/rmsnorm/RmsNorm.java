package io.trt4j.samples.rmsnorm;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.testkit.HostEngine;
import io.trt4j.testkit.HostNetwork;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.SplittableRandom;

/**
 * Tokens and their normalization: the right one, and the plugin's.
 *
 * @param type of the elements, whose values {@code x} and {@code weight} have
 * @param x the tokens, one after the other, each as long as {@code weight}
 */
public record RmsNorm(DataType type, float[] x, float[] weight) {
    /** What is added to the mean of the squares. */
    public static final float EPS = 1e-5f;

    public static void main(String[] args) {
        System.exit(run(System.out) ? 0 : 1);
    }

    /** Runs the plugin on the host engine, which needs no GPU; prints a line with PASS or FAIL, and returns whether it passed. */
    static boolean run(PrintStream out) {
        RmsNorm rmsNorm = random(DataType.kHALF, 5, 100);
        double error = rmsNorm.largestError(rmsNorm.onHost());
        boolean passed = error <= rmsNorm.tolerance();
        out.println((passed ? "PASS" : "FAIL") + " engine host, 5 tokens of 100 FP16, largest error " + error);
        return passed;
    }

    /** Random tokens. */
    public static RmsNorm random(DataType type, int tokens, int columns) {
        SplittableRandom random = new SplittableRandom(1);
        float[] x = random(random, Math.multiplyExact(tokens, columns), -2, 2);
        float[] weight = random(random, columns, 0.5f, 1.5f);
        return new RmsNorm(type, rounded(type, x), rounded(type, weight));
    }

    private static float[] random(SplittableRandom random, int count, float from, float to) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextFloat(from, to);
        }
        return values;
    }

    private static float[] rounded(DataType type, float[] values) {
        try (Arena arena = Arena.ofConfined()) {
            return Floats.array(Floats.memory(arena, type, values), type, values.length);
        }
    }

    /** How many tokens there are. */
    public int tokens() {
        return x.length / weight.length;
    }

    /** Half a unit in the last place of the result, and a little for the sums. */
    public double tolerance() {
        return switch (type) {
            case kHALF -> 0x1.1p-11;
            case kBF16 -> 0x1.1p-8;
            default -> 1e-5;
        };
    }

    /** What is right. */
    private double[] reference() {
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

    /** The largest error of a result, relative to what is right, or to 2^-10 where that is smaller. */
    public double largestError(float[] y) {
        double[] expected = reference();
        double largest = y.length == expected.length ? 0 : Double.POSITIVE_INFINITY;
        for (int i = 0; i < y.length && largest < Double.POSITIVE_INFINITY; i++) {
            double error = Math.abs(y[i] - expected[i]) / Math.max(0x1p-10, Math.abs(expected[i]));
            largest = Double.isNaN(error) ? Double.POSITIVE_INFINITY : Math.max(largest, error);
        }
        return largest;
    }

    /** What an engine of the plugin alone gives. */
    float[] onHost() {
        try (Arena arena = Arena.ofConfined();
                var registered = RmsNormPlugin.DECLARATION.register()) {
            byte[] plan =
                    HostEngine.build(new HostNetwork("RmsNorm", "1", "", registered.fields(new RmsNormPlugin(EPS)))
                            .addInput("x", type, Dims.of(tokens(), weight.length))
                            .addInput("weight", type, Dims.of(weight.length))
                            .setOutputNames("y"));
            try (var engine = HostEngine.deserialize(plan);
                    var context = engine.createExecutionContext()) {
                MemorySegment y = Floats.memory(arena, type, new float[x.length]);
                context.setTensorAddress("x", Floats.memory(arena, type, x));
                context.setTensorAddress("weight", Floats.memory(arena, type, weight));
                context.setTensorAddress("y", y);
                context.enqueue();
                return Floats.array(y, type, x.length);
            }
        }
    }
}
