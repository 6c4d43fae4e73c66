package io.trt4j.samples.unique;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.testkit.HostEngine;
import io.trt4j.testkit.HostNetwork;
import java.io.PrintStream;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** A vector that is not empty, and its distinct values: those that are right, and those that the plugin gives. */
public record Unique(int[] x) {
    public static void main(String[] args) {
        System.exit(run(System.out) ? 0 : 1);
    }

    /** Runs the plugin on the host engine, which needs no GPU; prints a line with PASS or FAIL, and returns whether it passed. */
    static boolean run(PrintStream out) {
        Unique unique = random(1000);
        int[] expected = unique.reference();
        boolean passed = Arrays.equals(unique.onHost(), expected);
        out.println((passed ? "PASS" : "FAIL") + " engine host, 1000 values, " + expected.length + " of them distinct");
        return passed;
    }

    /** Random values, many of them equal. */
    public static Unique random(int size) {
        int[] x =
                new SplittableRandom(3).ints(size, -size / 3 - 1, size / 3 + 1).toArray();
        x[size / 2] = Integer.MAX_VALUE;
        x[size - 1] = Integer.MIN_VALUE;
        return new Unique(x);
    }

    /** What is right. */
    public int[] reference() {
        TreeSet<Integer> distinct = new TreeSet<>();
        for (int value : x) {
            distinct.add(value);
        }
        return distinct.stream().mapToInt(Integer::intValue).toArray();
    }

    /** What an engine of the plugin alone gives. */
    int[] onHost() {
        int[] y = new int[x.length];
        int[] count = new int[1];
        try (var registered = UniquePlugin.DECLARATION.register()) {
            byte[] plan =
                    HostEngine.build(new HostNetwork("UniqueValues", "1", "", registered.fields(new UniquePlugin()))
                            .addInput("x", DataType.kINT32, Dims.of(x.length))
                            .setOutputNames("y", "count"));
            try (var engine = HostEngine.deserialize(plan);
                    var context = engine.createExecutionContext()) {
                context.setTensorAddress("x", MemorySegment.ofArray(x));
                context.setTensorAddress("y", MemorySegment.ofArray(y));
                context.setTensorAddress("count", MemorySegment.ofArray(count));
                context.enqueue();
            }
        }
        return Arrays.copyOf(y, count[0]);
    }
}
