package io.trt4j.samples.leakyrelu;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.testkit.HostEngine;
import io.trt4j.testkit.HostNetwork;
import java.io.PrintWriter;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** Registers the plugin, builds a network with it and runs that on the host engine: with TensorRT, but no GPU. */
public final class LeakyRelu {
    private LeakyRelu() {}

    public static void main(String[] args) {
        System.exit(run(new PrintWriter(System.out, true)) ? 0 : 1);
    }

    /** Prints input and output, and last a line with PASS or FAIL; returns whether it passed. */
    public static boolean run(PrintWriter out) {
        float[] x = {-4, -1, 0, 1, 4};
        float[] y = leakyRelu(0.25f, x);
        boolean passed = Arrays.equals(y, new float[] {-1, -0.25f, 0, 1, 4});
        out.println("x " + Arrays.toString(x));
        out.println("y " + Arrays.toString(y));
        out.println((passed ? "PASS" : "FAIL") + " engine host, alpha 0.25");
        return passed;
    }

    /** What an engine of the plugin alone makes of a vector. */
    static float[] leakyRelu(float alpha, float... x) {
        float[] y = new float[x.length];
        try (var registered = LeakyReluPlugin.DECLARATION.register()) {
            byte[] plan = HostEngine.build(
                    new HostNetwork("LeakyRelu", "1", "", registered.fields(new LeakyReluPlugin(alpha)))
                            .addInput("x", DataType.kFLOAT, Dims.of(x.length))
                            .setOutputNames("y"));
            try (var engine = HostEngine.deserialize(plan);
                    var context = engine.createExecutionContext()) {
                context.setTensorAddress("x", MemorySegment.ofArray(x));
                context.setTensorAddress("y", MemorySegment.ofArray(y));
                context.enqueue();
            }
        }
        return y;
    }
}
