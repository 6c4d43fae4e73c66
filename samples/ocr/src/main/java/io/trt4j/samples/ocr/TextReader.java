package io.trt4j.samples.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text in pictures, as PP-OCR does: finds lines, turns those that are upside down, reads each. Used by one thread at a
 * time. The plugin CtcDecode must be registered until it is closed.
 */
final class TextReader implements AutoCloseable {
    /**
     * What was found to be a line.
     *
     * @param box where it is in the picture
     */
    record Line(Box box, String text, Reading reading) {
        /** The least score of text. */
        private static final double LEAST_SCORE = 0.5;

        /** Whether it is text indeed. */
        boolean isText() {
            return !text.isBlank() && reading.score() >= LEAST_SCORE;
        }
    }

    /** How likely a direction must be; otherwise a line is read in both, and the better score counts. */
    private static final float SURE = 0.9f;

    private final List<String> characters = Models.characters();
    private final Detection detection;
    private final Direction direction;
    private final Recognition recognition;

    /** @param networks makes networks, which are closed with this */
    TextReader(Network.Maker networks) {
        List<Network> made = new ArrayList<>();
        try {
            for (Models model : List.of(Models.DETECTION, Models.DIRECTION, Models.RECOGNITION_AND_CTC_DECODE)) {
                made.add(networks.make(model));
            }
        } catch (RuntimeException | Error e) {
            made.forEach(Network::close);
            throw e;
        }
        detection = new Detection(made.get(0));
        direction = new Direction(made.get(1));
        recognition = new Recognition(made.get(2));
    }

    /** Reads what is found in a picture, from the top to the bottom and from the left to the right. */
    List<Line> read(Pixels picture) {
        List<Line> lines = new ArrayList<>();
        for (Box box : detection.lines(picture)) {
            float upsideDown = direction.upsideDown(picture, box);
            if (upsideDown > SURE) {
                lines.add(read(picture, box.turned()));
            } else if (upsideDown < 1 - SURE) {
                lines.add(read(picture, box));
            } else {
                Line upright = read(picture, box);
                Line turned = read(picture, box.turned());
                lines.add(turned.reading().score() > upright.reading().score() ? turned : upright);
            }
        }
        return lines;
    }

    private Line read(Pixels picture, Box box) {
        Reading reading = recognition.read(Recognition.input(picture, box));
        return new Line(box, reading.text(characters).strip(), reading);
    }

    @Override
    public void close() {
        detection.close();
        direction.close();
        recognition.close();
    }
}
