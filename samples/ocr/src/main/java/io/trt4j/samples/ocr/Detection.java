package io.trt4j.samples.ocr;

import io.trt4j.hostmodel.TensorValue;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds lines of text by the detection network, whose result is how likely each pixel is inside a line. */
final class Detection implements AutoCloseable {
    /** Of the longer side of the picture that the network gets, in pixels. */
    private static final int MOST = 1280;

    /** What the sides of that picture are multiples of. */
    private static final int MULTIPLE = 32;

    /** Around what the network gets, in its pixels: text at the very edge is not found. */
    private static final int MARGIN = 16;

    private static final Pixels.Scale SCALE =
            new Pixels.Scale(new float[] {0.485f, 0.456f, 0.406f}, new float[] {0.229f, 0.224f, 0.225f});

    /** The least mean probability of the pixels of a line. */
    private static final double LEAST_OF_LINE = 0.6;

    /** The least side of what becomes a line, in pixels of the network. */
    private static final int LEAST_SIDE = 3;

    /** The network gives the core of a line; the line is larger on each side by this times its area by its circumference. */
    private static final double GROWTH = 1.6;

    private final Network network;

    /** @param network to be closed with this */
    Detection(Network network) {
        this.network = network;
    }

    /** The lines, in the order in which they are read: from the top to the bottom, and from the left to the right. */
    List<Box> lines(Pixels picture) {
        double scale = Math.min(1, (double) (MOST - 2 * MARGIN) / Math.max(picture.width(), picture.height()));
        int width = extent(picture.width() * scale);
        int height = extent(picture.height() * scale);
        double margin = MARGIN / scale;
        Box all = Box.upright(-margin, -margin, width / scale, height / scale);
        TensorValue input = TensorValue.of(picture.planes(all, width, height, width, SCALE), 1, 3, height, width);
        Likelihoods likelihoods = new Likelihoods(network.run(input).floats(), width, height);
        List<Box> lines = new ArrayList<>();
        for (List<Point2D.Double> outline : likelihoods.outlines()) {
            Box core = Box.around(outline);
            if (Math.min(core.width(), core.height()) >= LEAST_SIDE && likelihoods.mean(core) >= LEAST_OF_LINE) {
                double distance = GROWTH * core.width() * core.height() / (2 * (core.width() + core.height()));
                Box line = core.grown(distance).scaled(1 / scale);
                lines.add(new Box(line.x() - margin, line.y() - margin, line.width(), line.height(), line.angle()));
            }
        }
        return inOrder(lines);
    }

    private static int extent(double pixels) {
        int whole = Math.max(1, (int) Math.round(pixels));
        return Math.ceilDiv(whole + 2 * MARGIN, MULTIPLE) * MULTIPLE;
    }

    /** A line whose centre is less than half a height below that of the first in a row is in the row, too. */
    private static List<Box> inOrder(List<Box> lines) {
        List<Box> downwards = new ArrayList<>(lines);
        downwards.sort(Comparator.comparingDouble(Box::y));
        List<Box> ordered = new ArrayList<>();
        int first = 0;
        for (Box line : downwards) {
            if (!ordered.isEmpty()) {
                Box above = ordered.get(first);
                if (line.y() - above.y() > Math.min(line.height(), above.height()) / 2) {
                    ordered.subList(first, ordered.size()).sort(Comparator.comparingDouble(Box::x));
                    first = ordered.size();
                }
            }
            ordered.add(line);
        }
        ordered.subList(first, ordered.size()).sort(Comparator.comparingDouble(Box::x));
        return ordered;
    }

    @Override
    public void close() {
        network.close();
    }
}
