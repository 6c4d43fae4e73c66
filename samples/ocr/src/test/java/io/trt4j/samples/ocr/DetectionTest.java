package io.trt4j.samples.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.trt4j.hostmodel.TensorValue;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is made of the detection network's output, with one that stands in for it. */
class DetectionTest {
    private static final Pixels PICTURE = new Pixels(new BufferedImage(160, 96, BufferedImage.TYPE_INT_RGB));

    /** A network that is given a picture with a margin of 16 pixels, and finds these rectangles: left, top, width, height. */
    private record Finds(float likelihood, int[]... rectangles) implements Network {
        @Override
        public Map<String, TensorValue> run(Map<String, TensorValue> inputs) {
            long[] dims = inputs.get(Models.INPUT).dims().d();
            assertThat(dims).containsExactly(1, 3, 128, 192);
            float[] likelihoods = new float[128 * 192];
            for (int[] r : rectangles) {
                for (int i = 0; i < r[2] * r[3]; i++) {
                    likelihoods[(16 + r[1] + i / r[2]) * 192 + 16 + r[0] + i % r[2]] = likelihood;
                }
            }
            return Map.of("y", TensorValue.of(likelihoods, 1, 1, 128, 192));
        }

        @Override
        public void close() {}
    }

    private static List<Box> lines(float likelihood, int[]... rectangles) {
        try (Detection detection = new Detection(new Finds(likelihood, rectangles))) {
            return detection.lines(PICTURE);
        }
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

    @Test
    void aLargePictureIsMadeSmaller() {
        Pixels large = new Pixels(new BufferedImage(2496, 1248, BufferedImage.TYPE_BYTE_GRAY)); // twice as large
        Network network = new Network() {
            @Override
            public Map<String, TensorValue> run(Map<String, TensorValue> inputs) {
                assertThat(inputs.get(Models.INPUT).dims().d()).containsExactly(1, 3, 672, 1280);
                float[] likelihoods = new float[672 * 1280];
                for (int i = 0; i < 10; i++) {
                    java.util.Arrays.fill(likelihoods, (116 + i) * 1280 + 216, (116 + i) * 1280 + 256, 1);
                }
                return Map.of("y", TensorValue.of(likelihoods, 1, 1, 672, 1280));
            }

            @Override
            public void close() {}
        };
        Box line = new Detection(network).lines(large).getFirst();
        assertThat(line.x()).isEqualTo(2 * 220, within(1e-6));
        assertThat(line.y()).isEqualTo(2 * 105, within(1e-6));
    }
}
