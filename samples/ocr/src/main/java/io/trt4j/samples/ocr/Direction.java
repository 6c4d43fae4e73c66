package io.trt4j.samples.ocr;

import io.trt4j.hostmodel.TensorValue;

/** Finds lines that are upside down, by the direction network. */
final class Direction implements AutoCloseable {
    private static final int ROWS = 48;
    private static final int COLUMNS = 192;

    /** How many times longer than high the part of a line is that the network gets; a longer one would be squeezed too much. */
    private static final int PART = 6;

    private final Network network;

    /** @param network to be closed with this */
    Direction(Network network) {
        this.network = network;
    }

    /** How likely a line is upside down. */
    float upsideDown(Pixels picture, Box line) {
        Box part = line.middle(PART * line.height());
        int columns = Math.clamp((int) Math.ceil(ROWS * part.width() / part.height()), 1, COLUMNS);
        float[] planes = picture.planes(part, columns, ROWS, COLUMNS, Recognition.SCALE);
        return network.run(TensorValue.of(planes, 1, 3, ROWS, COLUMNS)).floats()[1];
    }

    @Override
    public void close() {
        network.close();
    }
}
