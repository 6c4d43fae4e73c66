package io.trt4j.samples.ocr;

import io.trt4j.hostmodel.TensorValue;
import java.util.Map;

/** Reads a line by the recognition network, at whose end is the plugin CtcDecode. */
final class Recognition implements AutoCloseable {
    /** What the network, and the direction network, are given for a colour. */
    static final Pixels.Scale SCALE = new Pixels.Scale(new float[] {0.5f, 0.5f, 0.5f}, new float[] {0.5f, 0.5f, 0.5f});

    /** The least and the most columns that the network gets; a line that is longer for its height is squeezed. */
    static final int LEAST_COLUMNS = 320;

    static final int MOST_COLUMNS = 2400;

    /** Pixels of the height of a line. */
    static final int ROWS = 48;

    /** What the numbers of columns are multiples of, so that there are not many. */
    private static final int MULTIPLE = 32;

    private final Network network;

    /**
     * @param network {@link Models#RECOGNITION_AND_CTC_DECODE}, to be closed with this
     */
    Recognition(Network network) {
        this.network = network;
    }

    /** The input of the network for a line: what is in the picture there, and grey to the right of it. */
    static TensorValue input(Pixels picture, Box line) {
        int columns = Math.clamp((int) Math.ceil(ROWS * line.width() / line.height()), 1, MOST_COLUMNS);
        int allColumns = Math.max(LEAST_COLUMNS, Math.ceilDiv(columns, MULTIPLE) * MULTIPLE);
        return TensorValue.of(picture.planes(line, columns, ROWS, allColumns, SCALE), 1, 3, ROWS, allColumns);
    }

    /** Reads a line. */
    Reading read(TensorValue input) {
        Map<String, TensorValue> results = network.run(Map.of(Models.INPUT, input));
        return Reading.of(
                results.get(Models.CHARACTERS).ints(),
                results.get(Models.BEST).floats(),
                results.get(Models.BLANK).floats());
    }

    @Override
    public void close() {
        network.close();
    }
}
