package io.trt4j.samples.scatteradd;

import io.trt4j.samples.runner.Example;
import io.trt4j.samples.runner.NamedTensor;
import io.trt4j.samples.runner.PluginNetwork;
import io.trt4j.tensorrt.DataType;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A network that adds updates to a vector, and what is right. */
final class ScatterAdd {
    private ScatterAdd() {}

    /** Random updates, any number of which up to this the network takes; their sums are exact, in whichever order. */
    static Example example(int size, int updates) {
        SplittableRandom random = new SplittableRandom(2);
        float[] x = whole(random, size);
        int[] index = random.ints(updates, -1, size + 1).toArray(); // two of them are not there
        float[] added = whole(random, updates);
        return Example.exactly(
                new PluginNetwork<>("ScatterAdd", ScatterAddPlugin.DECLARATION, new ScatterAddPlugin())
                        .input(NamedTensor.of("x", DataType.kFLOAT, x, size))
                        .input(NamedTensor.of("index", index, updates), 0)
                        .input(NamedTensor.of("updates", DataType.kFLOAT, added, updates), 0)
                        .outputInPlaceOf("x", "y"),
                NamedTensor.of("y", DataType.kFLOAT, reference(x, index, added), size));
    }

    private static float[] whole(SplittableRandom random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextInt(-100, 100);
        }
        return values;
    }

    /** Sorts the updates by where they go, and adds those of each element together. */
    private static float[] reference(float[] x, int[] index, float[] updates) {
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
}
