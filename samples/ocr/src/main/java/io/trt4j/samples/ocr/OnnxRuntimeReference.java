package io.trt4j.samples.ocr;

import io.trt4j.hostmodel.TensorValue;
import java.util.ArrayList;
import java.util.List;

/** Reads a line without the plugin: the recognition network in ONNX Runtime alone, decoded in plain Java. */
final class OnnxRuntimeReference implements AutoCloseable {
    private static final int BLANK = 0;

    private final Network network = new InOnnxRuntime(Models.RECOGNITION);

    /** Reads a line. */
    Reading read(TensorValue input) {
        TensorValue output = network.run(input);
        return decode(output.floats(), Math.toIntExact(output.dims().d()[2]));
    }

    /**
     * The most likely class of each time step, of equal neighbours one, and no blanks.
     *
     * @param likelihoods of the classes of a time step, one step after the other
     */
    static Reading decode(float[] likelihoods, int classes) {
        List<Integer> characters = new ArrayList<>();
        double sum = 0;
        int count = 0;
        int before = BLANK;
        for (int step = 0; step < likelihoods.length; step += classes) {
            int best = 0;
            for (int c = 1; c < classes; c++) {
                best = likelihoods[step + c] > likelihoods[step + best] ? c : best;
            }
            if (best != BLANK) {
                sum += likelihoods[step + best];
                count++;
            }
            if (best != BLANK && best != before) {
                characters.add(best);
            }
            before = best;
        }
        return new Reading(List.copyOf(characters), count == 0 ? 0 : sum / count);
    }

    @Override
    public void close() {
        network.close();
    }
}
