package io.trt4j.samples.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.trt4j.hostmodel.TensorValue;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of the detection network's output, with one that stands in for it. */
class DetectionTest {
    /** A network that is given a picture with a margin of 16 pixels, and finds these rectangles: left, top, width, height. */
    private record Finds(int rows, int columns, float likelihood, int[]... rectangles) implements Network {
        @Override
        public Map<String, TensorValue> run(Map<String, TensorValue> inputs) {
            assertThat(inputs.get(Models.INPUT).dims().d()).containsExactly(1, 3, rows, columns);
            float[] likelihoods = new float[rows * columns];
            for (int[] r : rectangles) {
                for (int i = 0; i < r[2] * r[3]; i++) {
                    likelihoods[(16 + r[1] + i / r[2]) * columns + 16 + r[0] + i % r[2]] = likelihood;
                }
            }
            return Map.of("y", TensorValue.of(likelihoods, 1, 1, rows, columns));
        }

        @Override
        public void close() {}
    }

    private static Pixels picture(int width, int height) {
        return new Pixels(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY));
    }

    private static List<Box> lines(Pixels picture, int rows, int columns, float likelihood, int[]... rectangles) {
        try (Detection detection = new Detection(new Finds(rows, columns, likelihood, rectangles))) {
            return detection.lines(picture);
        }
    }

    private static List<Box> lines(float likelihood, int[]... rectangles) {
        return lines(picture(160, 96), 128, 192, likelihood, rectangles);
    }

    @Test
    void aLineIsLargerThanItsCore() {
        Box line = lines(0.9f, new int[] {20, 30, 40, 10}).getFirst();
        double growth = 1.6 * 40 * 10 / (2 * (40 + 10));
        assertThat(line.x()).isEqualTo(40, within(1e-6));
        assertThat(line.y()).isEqualTo(35, within(1e-6));
        assertThat(line.width()).isEqualTo(40 + 2 * growth, within(1e-6));
        assertThat(line.height()).isEqualTo(10 + 2 * growth, within(1e-6));
    }

    @Test
    void linesAreInTheOrderInWhichTheyAreRead() {
        List<Box> lines =
                lines(0.9f, new int[] {90, 20, 30, 8}, new int[] {10, 22, 30, 8}, new int[] {50, 60, 30, 8}, new int[] {
                    60, 0, 30, 8
                });
        assertThat(lines).extracting(box -> Math.round(box.x())).containsExactly(75L, 25L, 105L, 65L);
    }

    @Test
    void whatIsUnlikelyOrThinIsNoLine() {
        assertThat(lines(0.5f, new int[] {20, 30, 40, 10})).isEmpty();
        assertThat(lines(0.9f, new int[] {20, 30, 40, 2})).isEmpty();
        assertThat(lines(0.9f)).isEmpty();
    }

    /** Twice as large as the largest that is taken as it is. */
    @Test
    void aLargePictureIsMadeSmaller() {
        Box line = lines(picture(2496, 1248), 672, 1280, 0.9f, new int[] {200, 100, 40, 10})
                .getFirst();
        assertThat(line.x()).isEqualTo(2 * 220, within(1e-6));
        assertThat(line.y()).isEqualTo(2 * 105, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 64, 64", "4000, 1, 64, 1280", "1, 1337, 1280, 64", "2137, 2137, 1280, 1280", "1248, 33, 96, 1280"
    })
    void theNetworkTakesPicturesOfAnyExtents(int width, int height, int rows, int columns) {
        assertThat(lines(picture(width, height), rows, columns, 0.9f)).isEmpty();
    }
}
