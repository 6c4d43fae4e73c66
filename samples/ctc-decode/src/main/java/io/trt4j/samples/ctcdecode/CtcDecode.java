package io.trt4j.samples.ctcdecode;

import io.trt4j.samples.runner.Example;
import io.trt4j.samples.runner.NamedTensor;
import io.trt4j.samples.runner.PluginNetwork;
import io.trt4j.tensorrt.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A network that decodes what a recognizer would give for a text, and what is right. */
final class CtcDecode {
    private static final int BLANK = 0;

    private CtcDecode() {}

    /** Random characters, each for some time steps, with blanks between some; the network takes any number of steps up to this. */
    static Example example(int steps, int classes) {
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
        int[] expected = reference(logProbabilities, classes);
        return Example.exactly(
                new PluginNetwork<>("CtcDecode", CtcDecodePlugin.DECLARATION, new CtcDecodePlugin())
                        .input(NamedTensor.of("logProbabilities", DataType.kFLOAT, logProbabilities, steps, classes), 0)
                        .output("characters", DataType.kINT32, steps)
                        .output("count", DataType.kINT32),
                NamedTensor.of("characters", expected, expected.length),
                NamedTensor.of("count", new int[] {expected.length}));
    }

    private static int[] reference(float[] logProbabilities, int classes) {
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
}
