package io.trt4j.samples.scatteradd;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.testkit.HostEngine;
import io.trt4j.testkit.HostNetwork;
import java.io.PrintStream;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A vector, what is added to which of its elements, and the sum: the right one, and the plugin's. */
public record ScatterAdd(float[] x, int[] index, float[] updates) {
    public static void main(String[] args) {
        System.exit(run(System.out) ? 0 : 1);
    }

    /** Runs the plugin on the host engine, which needs no GPU; prints a line with PASS or FAIL, and returns whether it passed. */
    static boolean run(PrintStream out) {
        ScatterAdd scatterAdd = random(100, 1000);
        boolean passed = Arrays.equals(scatterAdd.onHost(), scatterAdd.reference());
        out.println((passed ? "PASS" : "FAIL") + " engine host, 1000 updates of 100 elements");
        return passed;
    }

    /** Random updates, of which some are of no element; the sums are exact, in whichever order. */
    public static ScatterAdd random(int size, int updates) {
        SplittableRandom random = new SplittableRandom(2);
        float[] x = whole(random, size);
        int[] index = random.ints(updates, -1, size + 1).toArray(); // two of them are not there
        return new ScatterAdd(x, index, whole(random, updates));
    }

    private static float[] whole(SplittableRandom random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextInt(-100, 100);
        }
        return values;
    }

    /** What is right: sorts the updates by where they go, and adds those of each element together. */
    public float[] reference() {
        int[] order = IntStream.range(0, index.length)
                .boxed()
                .sorted((a, b) -> Integer.compare(index[a], index[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        float[] y = Arrays.copyOf(x, x.length);
        int next = 0;
        for (int at = 0; at < y.length; at++) {
            double sum = 0;
            while (next < order.length && index[order[next]] <= at) {
                sum += index[order[next]] == at ? updates[order[next]] : 0;
                next++;
            }
            y[at] += (float) sum;
        }
        return y;
    }

    /** What an engine of the plugin alone makes of a copy of the vector. */
    float[] onHost() {
        float[] y = new float[x.length];
        try (var registered = ScatterAddPlugin.DECLARATION.register()) {
            byte[] plan =
                    HostEngine.build(new HostNetwork("ScatterAdd", "1", "", registered.fields(new ScatterAddPlugin()))
                            .addInput("x", DataType.kFLOAT, Dims.of(x.length))
                            .addInput("index", DataType.kINT32, Dims.of(index.length))
                            .addInput("updates", DataType.kFLOAT, Dims.of(updates.length))
                            .setOutputNames("y"));
            try (var engine = HostEngine.deserialize(plan);
                    var context = engine.createExecutionContext()) {
                context.setTensorAddress("x", MemorySegment.ofArray(x.clone()));
                context.setTensorAddress("index", MemorySegment.ofArray(index));
                context.setTensorAddress("updates", MemorySegment.ofArray(updates));
                context.setTensorAddress("y", MemorySegment.ofArray(y));
                context.enqueue();
            }
        }
        return y;
    }
}
