package io.trt4j.samples.ocr;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the recognition network reads.
 *
 * @param classes of the characters
 * @param score how likely the most likely class is, on the mean of the time steps where it is not the blank; 0 where there are
 *     none
 */
record Reading(List<Integer> classes, double score) {
    /**
     * Makes one of the network's outputs.
     *
     * @param classes of the characters
     * @param best how likely the most likely class is, at each time step
     * @param blank how likely the blank is, at each time step
     */
    static Reading of(int[] classes, float[] best, float[] blank) {
        double sum = 0;
        int count = 0;
        for (int t = 0; t < best.length; t++) {
            if (best[t] > blank[t]) {
                sum += best[t];
                count++;
            }
        }
        return new Reading(Arrays.stream(classes).boxed().toList(), count == 0 ? 0 : sum / count);
    }

    /** How much the score differs from what is right; infinite where the characters do. */
    double error(Reading right) {
        return classes.equals(right.classes) ? Math.abs(score - right.score) : Double.POSITIVE_INFINITY;
    }

    /** @param characters what each class stands for */
    String text(List<String> characters) {
        return classes.stream().map(characters::get).collect(Collectors.joining());
    }
}
