package io.trt4j.samples.unique;

import io.trt4j.samples.runner.Example;
import io.trt4j.samples.runner.NamedTensor;
import io.trt4j.samples.runner.PluginNetwork;
import io.trt4j.tensorrt.DataType;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** A network that gives the distinct values of a vector, and what is right. */
final class Unique {
    private Unique() {}

    /** Random values, many of them equal; the network takes any number of them up to this. */
    static Example example(int size) {
        int[] x =
                new SplittableRandom(3).ints(size, -size / 3 - 1, size / 3 + 1).toArray();
        x[size / 2] = Integer.MAX_VALUE;
        x[size - 1] = Integer.MIN_VALUE;
        int[] expected = reference(x);
        return Example.exactly(
                new PluginNetwork<>("UniqueValues", UniquePlugin.DECLARATION, new UniquePlugin())
                        .input(NamedTensor.of("x", x, size), 0)
                        .output("y", DataType.kINT32, size)
                        .output("count", DataType.kINT32),
                NamedTensor.of("y", expected, expected.length),
                NamedTensor.of("count", new int[] {expected.length}));
    }

    private static int[] reference(int[] x) {
        TreeSet<Integer> distinct = new TreeSet<>();
        for (int value : x) {
            distinct.add(value);
        }
        return distinct.stream().mapToInt(Integer::intValue).toArray();
    }
}
