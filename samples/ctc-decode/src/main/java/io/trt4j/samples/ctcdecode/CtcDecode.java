package io.trt4j.samples.ctcdecode;

import io.trt4j.tensorrt.DataType;
import io.trt4j.tensorrt.Dims;
import io.trt4j.testkit.HostEngine;
import io.trt4j.testkit.HostNetwork;
import java.io.PrintStream;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What a recognizer would give for a text, and the text: the right one, and the plugin's.
 *
 * @param logProbabilities of each class, for each time step
 */
public record CtcDecode(float[] logProbabilities, int classes) {
    private static final int BLANK = 0;

    public static void main(String[] args) {
        System.exit(run(System.out) ? 0 : 1);
    }

    /** Runs the plugin on the host engine, which needs no GPU; prints a line with PASS or FAIL, and returns whether it passed. */
    static boolean run(PrintStream out) {
        CtcDecode ctcDecode = random(200, 30);
        int[] expected = ctcDecode.reference();
        boolean passed = Arrays.equals(ctcDecode.onHost(), expected);
        out.println((passed ? "PASS" : "FAIL") + " engine host, 200 time steps, " + expected.length + " characters");
        return passed;
    }

    /** Random characters, each for some time steps, with blanks between some. */
    public static CtcDecode random(int steps, int classes) {
        SplittableRandom random = new SplittableRandom(4);
        float[] logProbabilities = new float[steps * classes];
        int spoken = BLANK;
        for (int t = 0; t < steps; t++) {
            spoken = switch (random.nextInt(3)) {
                case 0 -> spoken;
                case 1 -> BLANK;
                default -> random.nextInt(classes);
            };
            for (int c = 0; c < classes; c++) {
                logProbabilities[t * classes + c] = random.nextFloat(-9, -1) + (c == spoken ? 8 : 0);
            }
        }
        return new CtcDecode(logProbabilities, classes);
    }

    /** How many time steps there are. */
    public int steps() {
        return logProbabilities.length / classes;
    }

    /** What is right. */
    public int[] reference() {
        List<Integer> characters = new ArrayList<>();
        int previous = BLANK;
        for (int from = 0; from < logProbabilities.length; from += classes) {
            int best = from;
            for (int i = from; i < from + classes; i++) {
                best = logProbabilities[i] > logProbabilities[best] ? i : best;
            }
            if (best - from != previous && best - from != BLANK) {
                characters.add(best - from);
            }
            previous = best - from;
        }
        return characters.stream().mapToInt(Integer::intValue).toArray();
    }

    /** What an engine of the plugin alone gives. */
    int[] onHost() {
        int[] characters = new int[steps()];
        int[] count = new int[1];
        try (var registered = CtcDecodePlugin.DECLARATION.register()) {
            byte[] plan =
                    HostEngine.build(new HostNetwork("CtcDecode", "1", "", registered.fields(new CtcDecodePlugin()))
                            .addInput("logProbabilities", DataType.kFLOAT, Dims.of(steps(), classes))
                            .setOutputNames("characters", "count"));
            try (var engine = HostEngine.deserialize(plan);
                    var context = engine.createExecutionContext()) {
                context.setTensorAddress("logProbabilities", MemorySegment.ofArray(logProbabilities));
                context.setTensorAddress("characters", MemorySegment.ofArray(characters));
                context.setTensorAddress("count", MemorySegment.ofArray(count));
                context.enqueue();
            }
        }
        return Arrays.copyOf(characters, count[0]);
    }
}
