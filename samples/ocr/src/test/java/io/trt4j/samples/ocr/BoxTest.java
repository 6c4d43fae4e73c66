package io.trt4j.samples.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rectangles around points. */
class BoxTest {
    /** Points inside of a rectangle, and its corners. */
    private static List<Point2D.Double> points(Box box) {
        List<Point2D.Double> points = new ArrayList<>();
        for (int i = 0; i <= 4; i++) {
            for (int j = 0; j <= 4; j++) {
                Point2D.Double point = new Point2D.Double(i / 4.0, j / 4.0);
                box.transform().transform(point, point);
                points.add(point);
            }
        }
        return points;
    }

    @ParameterizedTest
    @CsvSource({
        // width, height, degrees, and what is read along
        "30, 10, 0, 30, 0",
        "30, 10, 20, 30, 20",
        "30, 10, -20, 30, -20",
        "30, 10, 180, 30, 0",
        "30, 10, 90, 30, -90",
        "30, 10, 80, 30, -100",
        "10, 14, 10, 10, 10",
        "14, 10, 100, 10, 10"
    })
    void theSmallestRectangleIsFoundAndReadToTheRightOrUpwards(
            double width, double height, double degrees, double along, double read) {
        Box box = Box.around(points(new Box(5, 7, width, height, Math.toRadians(degrees))));
        assertThat(box.x()).isEqualTo(5, within(1e-9));
        assertThat(box.y()).isEqualTo(7, within(1e-9));
        assertThat(box.width()).isEqualTo(along, within(1e-9));
        assertThat(box.width() * box.height()).isEqualTo(width * height, within(1e-9));
        assertThat(Math.toDegrees(box.angle())).isEqualTo(read, within(1e-9));
    }

    @Test
    void ofOnePointThereIsAnEmptyRectangle() {
        assertThat(Box.around(List.of(new Point2D.Double(1, 2)))).isEqualTo(new Box(1, 2, 0, 0, 0));
    }

    @Test
    void itsTransformTakesTheUnitSquareToIt() {
        Point2D.Double end = new Point2D.Double(1, 0.5);
        new Box(10, 20, 8, 4, Math.toRadians(90)).transform().transform(end, end);
        assertThat(end.distance(10, 24)).isEqualTo(0, within(1e-9));
        assertThat(new Box(10, 20, 8, 4, 0).turned().outline().getBounds2D())
                .isEqualTo(new java.awt.geom.Rectangle2D.Double(6, 18, 8, 4));
    }
}
