package io.trt4j.samples.ocr;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What the detection network gives: how likely each pixel is inside a line of text.
 *
 * @param values a row after the other
 */
record Likelihoods(float[] values, int width, int height) {
    /** The least of a pixel inside a line. */
    private static final float LEAST = 0.3f;

    /** For each set of likely pixels that touch each other, at a side or corner, the corners of the pixels at the ends of its rows. */
    List<List<Point2D.Double>> outlines() {
        boolean[] seen = new boolean[values.length];
        int[] waiting = new int[values.length];
        List<List<Point2D.Double>> outlines = new ArrayList<>();
        for (int pixel = 0; pixel < values.length; pixel++) {
            if (!seen[pixel] && values[pixel] > LEAST) {
                outlines.add(outline(pixel, seen, waiting));
            }
        }
        return outlines;
    }

    private List<Point2D.Double> outline(int first, boolean[] seen, int[] waiting) {
        int[] left = new int[height];
        int[] right = new int[height]; // 0 where there is none of its pixels
        int count = 0;
        waiting[count++] = first;
        seen[first] = true;
        while (count > 0) {
            int pixel = waiting[--count];
            int x = pixel % width;
            int y = pixel / width;
            left[y] = right[y] == 0 ? x : Math.min(left[y], x);
            right[y] = Math.max(right[y], x + 1);
            for (int ny = Math.max(0, y - 1); ny < Math.min(height, y + 2); ny++) {
                for (int nx = Math.max(0, x - 1); nx < Math.min(width, x + 2); nx++) {
                    int next = ny * width + nx;
                    if (!seen[next] && values[next] > LEAST) {
                        seen[next] = true;
                        waiting[count++] = next;
                    }
                }
            }
        }
        List<Point2D.Double> corners = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            for (int side = 0; right[y] > 0 && side < 2; side++) {
                corners.add(new Point2D.Double(left[y], y + side));
                corners.add(new Point2D.Double(right[y], y + side));
            }
        }
        return corners;
    }

    /** The mean of the pixels whose centres are inside. */
    double mean(Box box) {
        double reach = Math.hypot(box.width(), box.height()) / 2;
        double cos = Math.cos(box.angle());
        double sin = Math.sin(box.angle());
        double sum = 0;
        int count = 0;
        for (int y = (int) Math.max(0, box.y() - reach); y < Math.min(height, box.y() + reach); y++) {
            for (int x = (int) Math.max(0, box.x() - reach); x < Math.min(width, box.x() + reach); x++) {
                double dx = x + 0.5 - box.x();
                double dy = y + 0.5 - box.y();
                if (Math.abs(cos * dx + sin * dy) <= box.width() / 2
                        && Math.abs(cos * dy - sin * dx) <= box.height() / 2) {
                    sum += values[y * width + x];
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
