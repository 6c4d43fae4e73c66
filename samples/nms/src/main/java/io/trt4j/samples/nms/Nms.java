package io.trt4j.samples.nms;

import io.trt4j.samples.runner.Example;
import io.trt4j.samples.runner.NamedTensor;
import io.trt4j.samples.runner.PluginNetwork;
import io.trt4j.tensorrt.DataType;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A network that suppresses boxes, and what is right. */
final class Nms {
    private static final float THRESHOLD = 0.5f;

    private Nms() {}

    /** Random boxes whose corners are whole numbers, so that areas are exact; the network takes any number up to this. */
    static Example example(int count) {
        SplittableRandom random = new SplittableRandom(5);
        List<Rectangle> rectangles = new ArrayList<>();
        float[] boxes = new float[4 * count];
        float[] scores = new float[count];
        for (int i = 0; i < count; i++) {
            Rectangle r = new Rectangle(
                    random.nextInt(-100, 100), random.nextInt(100), random.nextInt(80), random.nextInt(1, 80));
            rectangles.add(r);
            boxes[4 * i] = r.x;
            boxes[4 * i + 1] = r.y;
            boxes[4 * i + 2] = r.x + r.width;
            boxes[4 * i + 3] = r.y + r.height;
            scores[i] = random.nextInt(-count, count); // some are equal
        }
        int[] expected = reference(rectangles, scores);
        return Example.exactly(
                new PluginNetwork<>("Nms", NmsPlugin.DECLARATION, new NmsPlugin(THRESHOLD))
                        .input(NamedTensor.of("boxes", DataType.kFLOAT, boxes, count, 4), 0)
                        .input(NamedTensor.of("scores", DataType.kFLOAT, scores, count), 0)
                        .output("kept", DataType.kINT32, count)
                        .output("count", DataType.kINT32),
                NamedTensor.of("kept", expected, expected.length),
                NamedTensor.of("count", new int[] {expected.length}));
    }

    /** Takes the best box, of those as good the first, and drops what overlaps it; until no box is left. */
    private static int[] reference(List<Rectangle> boxes, float[] scores) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            left.add(i);
        }
        List<Integer> kept = new ArrayList<>();
        while (!left.isEmpty()) {
            int best = left.getFirst();
            for (int i : left) {
                best = scores[i] > scores[best] ? i : best;
            }
            Rectangle box = boxes.get(best);
            kept.add(best);
            left.remove((Integer) best);
            left.removeIf(other -> {
                Rectangle both = box.intersection(boxes.get(other));
                long shared = both.isEmpty() ? 0 : area(both);
                return shared > (double) THRESHOLD * (area(box) + area(boxes.get(other)) - shared);
            });
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static long area(Rectangle box) {
        return (long) box.width * box.height;
    }
}
