package io.trt4j.samples.ocr;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A rectangle, which may be turned, in a picture. A pixel is a square of side 1; the first has its corner at (0, 0).
 *
 * @param x of the centre
 * @param y of the centre, downwards
 * @param width along the direction in which text is read
 * @param height across it
 * @param angle from the x axis to that direction, in radians, clockwise as one sees it
 */
record Box(double x, double y, double width, double height, double angle) {
    /** A rectangle that is not turned. */
    static Box upright(double left, double top, double width, double height) {
        return new Box(left + width / 2, top + height / 2, width, height, 0);
    }

    /** How many times higher than wide a rectangle is whose text is read upwards; a single character is higher than wide. */
    private static final double UPWARDS = 1.5;

    /**
     * The smallest rectangle around points, read to the right, or upwards where it is much higher than wide.
     *
     * @param points at least one
     */
    static Box around(List<Point2D.Double> points) {
        List<Point2D.Double> hull = hull(points);
        Box smallest = null;
        for (int i = 0; i < hull.size(); i++) {
            Point2D.Double from = hull.get(i);
            Point2D.Double to = hull.get((i + 1) % hull.size());
            Box box = around(hull, Math.atan2(to.y - from.y, to.x - from.x));
            if (smallest == null || box.width * box.height < smallest.width * smallest.height) {
                smallest = box;
            }
        }
        return smallest.readable();
    }

    private static Box around(List<Point2D.Double> points, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point2D.Double point : points) {
            double along = cos * point.x + sin * point.y;
            double across = cos * point.y - sin * point.x;
            left = Math.min(left, along);
            right = Math.max(right, along);
            top = Math.min(top, across);
            bottom = Math.max(bottom, across);
        }
        double along = (left + right) / 2;
        double across = (top + bottom) / 2;
        return new Box(cos * along - sin * across, sin * along + cos * across, right - left, bottom - top, angle);
    }

    /** The corners of the convex hull, in order. */
    private static List<Point2D.Double> hull(List<Point2D.Double> points) {
        List<Point2D.Double> sorted = points.stream()
                .distinct()
                .sorted(Comparator.<Point2D.Double>comparingDouble(point -> point.x)
                        .thenComparingDouble(point -> point.y))
                .toList();
        if (sorted.size() < 3) {
            return sorted;
        }
        List<Point2D.Double> hull = half(sorted);
        hull.addAll(half(sorted.reversed()));
        return hull;
    }

    /** One side of the hull, without its last corner. */
    private static List<Point2D.Double> half(List<Point2D.Double> sorted) {
        List<Point2D.Double> side = new ArrayList<>();
        for (Point2D.Double point : sorted) {
            while (side.size() > 1 && cross(side.get(side.size() - 2), side.getLast(), point) <= 0) {
                side.removeLast();
            }
            side.add(point);
        }
        side.removeLast();
        return side;
    }

    private static double cross(Point2D.Double from, Point2D.Double a, Point2D.Double b) {
        return (a.x - from.x) * (b.y - from.y) - (a.y - from.y) * (b.x - from.x);
    }

    private Box readable() {
        double right = Math.IEEEremainder(angle, Math.PI / 2);
        boolean quarter = Math.abs(Math.IEEEremainder(angle - right, Math.PI)) > 1;
        double w = quarter ? height : width;
        double h = quarter ? width : height;
        return h <= UPWARDS * w ? new Box(x, y, w, h, right) : new Box(x, y, h, w, right - Math.PI / 2);
    }

    /** The same, larger by a distance on each side. */
    Box grown(double distance) {
        return new Box(x, y, width + 2 * distance, height + 2 * distance, angle);
    }

    /** The middle of it, if it is longer than this. */
    Box middle(double length) {
        return new Box(x, y, Math.min(width, length), height, angle);
    }

    /** The same in a picture whose extents are multiplied. */
    Box scaled(double factor) {
        return new Box(x * factor, y * factor, width * factor, height * factor, angle);
    }

    /** The same, read from its other end. */
    Box turned() {
        return new Box(x, y, width, height, angle + Math.PI);
    }

    /** Takes points of a rectangle [0, 1] × [0, 1], first coordinate along the text, to where they are in the picture. */
    AffineTransform transform() {
        AffineTransform transform = AffineTransform.getTranslateInstance(x, y);
        transform.rotate(angle);
        transform.scale(width, height);
        transform.translate(-0.5, -0.5);
        return transform;
    }

    Shape outline() {
        return transform().createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
    }
}
