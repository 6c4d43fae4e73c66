package io.trt4j.samples.nms;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.testkit.HostEngine;
import io.trt4j.testkit.HostNetwork;
import java.awt.Rectangle;
import java.io.PrintStream;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Boxes, and which of them stay: those that are right, and those that the plugin gives.
 *
 * @param boxes x1, y1, x2 and y2 of each, whole numbers; at least one
 * @param scores one for each box
 */
public record Nms(float[] boxes, float[] scores) {
    /** The largest part of their union that two boxes that stay may share. */
    public static final float THRESHOLD = 0.5f;

    public static void main(String[] args) {
        System.exit(run(System.out) ? 0 : 1);
    }

    /** Runs the plugin on the host engine, which needs no GPU; prints a line with PASS or FAIL, and returns whether it passed. */
    static boolean run(PrintStream out) {
        Nms nms = random(300);
        int[] expected = nms.reference();
        boolean passed = Arrays.equals(nms.onHost(), expected);
        out.println((passed ? "PASS" : "FAIL") + " engine host, 300 boxes, of which " + expected.length + " stay");
        return passed;
    }

    /** Random boxes whose corners are whole numbers, so that areas are exact. */
    public static Nms random(int count) {
        SplittableRandom random = new SplittableRandom(5);
        float[] boxes = new float[4 * count];
        float[] scores = new float[count];
        for (int i = 0; i < count; i++) {
            int x = random.nextInt(-100, 100);
            int y = random.nextInt(100);
            boxes[4 * i] = x;
            boxes[4 * i + 1] = y;
            boxes[4 * i + 2] = x + random.nextInt(80);
            boxes[4 * i + 3] = y + random.nextInt(1, 80);
            scores[i] = random.nextInt(-count, count); // some are equal
        }
        return new Nms(boxes, scores);
    }

    /**
     * What is right, best first: takes the best box, of those as good the first, and drops what overlaps it; until no box is
     * left.
     */
    public int[] reference() {
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
            Rectangle box = box(best);
            kept.add(best);
            left.remove((Integer) best);
            left.removeIf(other -> {
                Rectangle both = box.intersection(box(other));
                long shared = both.isEmpty() ? 0 : area(both);
                return shared > (double) THRESHOLD * (area(box) + area(box(other)) - shared);
            });
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private Rectangle box(int i) {
        Rectangle box = new Rectangle((int) boxes[4 * i], (int) boxes[4 * i + 1], 0, 0);
        box.setSize((int) boxes[4 * i + 2] - box.x, (int) boxes[4 * i + 3] - box.y);
        return box;
    }

    private static long area(Rectangle box) {
        return (long) box.width * box.height;
    }

    /** What an engine of the plugin alone gives, best first. */
    int[] onHost() {
        int[] kept = new int[scores.length];
        int[] count = new int[1];
        try (var registered = NmsPlugin.DECLARATION.register()) {
            byte[] plan = HostEngine.build(new HostNetwork("Nms", "1", "", registered.fields(new NmsPlugin(THRESHOLD)))
                    .addInput("boxes", DataType.kFLOAT, Dims.of(scores.length, 4))
                    .addInput("scores", DataType.kFLOAT, Dims.of(scores.length))
                    .setOutputNames("kept", "count"));
            try (var engine = HostEngine.deserialize(plan);
                    var context = engine.createExecutionContext()) {
                context.setTensorAddress("boxes", MemorySegment.ofArray(boxes));
                context.setTensorAddress("scores", MemorySegment.ofArray(scores));
                context.setTensorAddress("kept", MemorySegment.ofArray(kept));
                context.setTensorAddress("count", MemorySegment.ofArray(count));
                context.enqueue();
            }
        }
        return Arrays.copyOf(kept, count[0]);
    }
}
